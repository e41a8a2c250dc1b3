import { useState } from 'react';
import { useSession } from '../app/session';
import type { PersonFile } from '../dossier/file';
import { useT } from '../i18n';
import { Choices } from '../kernel/forms/Choices';
import { CommandFormView } from '../kernel/forms/CommandFormView';
import { newId } from '../kernel/ids';
import type { Done } from '../kernel/useCommand';
import { recordReferral, requestHelp, type Arrival } from './commands';

interface Props {
  readonly file: PersonFile;
  readonly onDone: (done: Done) => Promise<void>;
}

/** How the person came here, and why. */
export function ArrivalStep({ file, onDone }: Props) {
  const t = useT();
  const { me, can } = useSession();
  const [alone, setAlone] = useState(true);
  const [arrival] = useState<Arrival>(() => ({
    personId: file.personId,
    stayId: newId('stay'),
    station: me.station ?? file.openedBy,
  }));
  const form = alone ? requestHelp : recordReferral;
  return (
    <>
      <p className="form-lead">{t('intake.how.lead')}</p>
      {can('intakeRecordReferral') && (
        <Choices
          label={t('intake.arrival')}
          options={[
            { value: 'self', text: t('intake.arrival.self') },
            { value: 'referral', text: t('intake.arrival.referral') },
          ]}
          chosen={[alone ? 'self' : 'referral']}
          onChange={([next]) => setAlone(next === 'self')}
        />
      )}
      <CommandFormView key={form.operation} form={form} subject={arrival} version={file.version} submitLabel={t('intake.next')} onDone={onDone} />
    </>
  );
}
