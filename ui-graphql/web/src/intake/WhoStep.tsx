import { useState } from 'react';
import { useSession } from '../app/session';
import { useT } from '../i18n';
import { birthOf, NO_BIRTH, type BirthDraft } from '../kernel/forms/birth';
import { CommandFormView } from '../kernel/forms/CommandFormView';
import type { Values } from '../kernel/forms/fields';
import { newId } from '../kernel/ids';
import { day, now } from '../kernel/time';
import { StationChoice } from '../network/StationChoice';
import { openFile } from '../person/commands';
import { Duplicates } from './Duplicates';

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
        <CommandFormView form={openFile} subject={{ personId, station }} version={null} submitLabel={t('intake.next')} onDone={(done) => onOpened(done.id)} afterFirst={(values) => <Duplicates {...askedOf(values)} />} />
      )}
    </>
  );
}

function askedOf(values: Values) {
  const identity = (values.identity ?? {}) as Values;
  const real = String(identity.name ?? '').trim();
  const birth = birthOf((identity.birth ?? NO_BIRTH) as BirthDraft, day(now()));
  return {
    name: real === '' ? String(values.provisionalName ?? '').trim() : real,
    sex: identity.sex === 'FEMALE' || identity.sex === 'MALE' ? identity.sex : null,
    birthYear: birth ? Math.round((Number(birth.earliest.slice(0, 4)) + Number(birth.latest.slice(0, 4))) / 2) : null,
  } as const;
}
