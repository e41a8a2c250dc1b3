import { isKey, useT } from '../../i18n';
import type { Refusal } from '../refusal';

/** Why something was not done: the message, the rule behind it, and whether that is only our proposal. */
export function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  const t = useT();
  if (refusals.length === 0) {
    return null;
  }
  return (
    <div className="refusals" role="alert">
      <p className="refusals-title">{t('refusal.title')}</p>
      <ul>
        {refusals.map((one) => (
          <li key={one.code + one.message}>
            <p>{one.message}</p>
            {one.__typename === 'RuleRefusal' && (
              <p className="refusal-source">
                {t('refusal.source')}: {one.source}
                {one.proposal && <span className="tag tag-warn">{t('refusal.proposal')}</span>}
              </p>
            )}
            {one.__typename === 'RuleRefusal' && one.facts.length > 0 && (
              <details className="refusal-facts">
                <summary>{t('refusal.facts')}</summary>
                {one.facts.map((fact) => `${fact.name} = ${fact.value}`).join(' · ')}
              </details>
            )}
            <p className="refusal-code">
              <code>{one.code}</code>
              {one.field?.map((name) => (isKey(`field.${name}`) ? t(`field.${name}` as never) : name)).join(' › ')}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
