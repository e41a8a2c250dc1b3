import { useState } from 'react';
import { Conflict } from '../dossier/Conflict';
import type { PersonFile } from '../dossier/file';
import { useT } from '../i18n';
import type { CommandForm } from '../kernel/forms/command';
import { CommandFormView } from '../kernel/forms/CommandFormView';
import type { Done } from '../kernel/useCommand';

interface Props {
  readonly form: CommandForm<PersonFile>;
  readonly file: PersonFile;
  readonly onDone: (done: Done) => Promise<void>;
  readonly onSkip?: () => void;
}

/** A described form as a step. The file as it was when the step began is kept for the comparison. */
export function StepForm({ form, file, onDone, onSkip }: Props) {
  const t = useT();
  const [before] = useState(file);
  return (
    <CommandFormView
      form={form}
      subject={file}
      version={before.version}
      submitLabel={t('intake.next')}
      onDone={onDone}
      conflict={<Conflict before={before} now={file} />}
      extra={onSkip && <button type="button" className="button" onClick={onSkip}>{t('intake.skip')}</button>}
    />
  );
}
