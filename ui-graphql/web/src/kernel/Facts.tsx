import type { ReactNode } from 'react';
import { useT } from '../i18n';
import type { Key } from '../i18n/words';

/** Label and value, line by line; what is absent is left out. */
export function Facts({ facts }: { facts: readonly (readonly [Key, ReactNode])[] }) {
  const t = useT();
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  return (
    <dl className="facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>{value === true ? t('field.yes') : value}</dd>
        </div>
      ))}
    </dl>
  );
}
