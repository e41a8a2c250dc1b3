import { useState } from 'react';
import { useSession } from '../app/session';
import { useT } from '../i18n';
import { CommandFormView } from '../kernel/forms/CommandFormView';
import { newId } from '../kernel/ids';
import { StationChoice } from '../network/StationChoice';
import { openFile } from '../person/commands';
import { Duplicates } from './Duplicates';
import { typedPerson } from './typed';

/** Opens the file under whatever name there is, after a look at who may have one already. */
export function WhoStep({ onOpened }: { onOpened: (personId: string) => void }) {
  const t = useT();
  const { me } = useSession();
  const [personId] = useState(() => newId('person'));
  const [station, setStation] = useState(me.station ?? '');
  return (
    <>
      {!me.station && <StationChoice id="intake-station" value={station} onChange={setStation} />}
      {station !== '' && (
        <CommandFormView form={openFile} subject={{ personId, station }} version={null} submitLabel={t('intake.next')} onDone={(done) => onOpened(done.id)} afterFirst={(values) => <Duplicates typed={typedPerson(values)} />} />
      )}
    </>
  );
}
