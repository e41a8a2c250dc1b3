import { useT } from '../i18n';
import type { Step } from './steps';
import { minute } from './time';

/** Step by step: when, what, and what was said. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  const t = useT();
  return (
    <ol className="plain-list lines">
      {steps.map((step) => (
        <li key={step.key}>
          <div>
            <p><time dateTime={step.at}>{step.at.length > 10 ? minute(step.at) : step.at}</time> · {step.what}</p>
            {step.text !== undefined && <p className="note">{step.text ?? t('person.erased')}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
