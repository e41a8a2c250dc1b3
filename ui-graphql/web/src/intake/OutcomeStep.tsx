import { useState } from 'react';
import { useSession } from '../app/session';
import type { PersonFile } from '../dossier/file';
import { openStay } from '../dossier/file';
import { useT } from '../i18n';
import { Choices } from '../kernel/forms/Choices';
import type { Done } from '../kernel/useCommand';
import { declineHelp, divertToMedical, recordHospitalDischarge, referToPolice, registerRecipient, withdrawRequest } from './commands';
import { StepForm } from './StepForm';

interface Props {
  readonly file: PersonFile;
  readonly onDone: (done: Done) => Promise<void>;
}

/** What follows from the screening. */
export function OutcomeStep({ file, onDone }: Props) {
  const t = useT();
  const { can } = useSession();
  const diverted = openStay(file)?.stage === 'MEDICAL_DIVERTED';
  const all = diverted
    ? [recordHospitalDischarge, referToPolice, withdrawRequest]
    : [registerRecipient, divertToMedical, declineHelp, referToPolice, withdrawRequest];
  const forms = all.filter((form) => can(form.operation));
  const first = suggested(file) === 'medical' && !diverted ? divertToMedical : forms[0];
  const [chosen, setChosen] = useState<string | null>(null);
  const form = forms.find((one) => one.operation === chosen) ?? first;
  return (
    <>
      <Choices
        label={t('intake.outcome.lead')}
        options={forms.map((one) => ({ value: one.operation, text: t(one.title) }))}
        chosen={form ? [form.operation] : []}
        onChange={([next]) => setChosen(next ?? null)}
      />
      {form && <StepForm key={form.operation} form={form} file={file} onDone={onDone} />}
    </>
  );
}

/** Red flags mean a doctor first; the server insists on it anyway. */
function suggested(file: PersonFile): 'medical' | 'register' {
  const stay = openStay(file);
  const waiting = (stay?.screening?.redFlags.length ?? 0) > 0 && stay?.hospital.length === 0;
  return waiting ? 'medical' : 'register';
}
