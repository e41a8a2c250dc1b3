import { useT } from '../i18n';
import type { Key } from '../i18n/words';

/** Something that is owed until a time, and whether the time is over. */
export interface Due {
  readonly what: Key;
  readonly overdue: Key;
  readonly until: string;
  readonly late: boolean;
}

/** What is owed, each in words; what is late stands out. */
export function DueList({ dues }: { readonly dues: readonly Due[] }) {
  const t = useT();
  return (
    <ul className="plain-list" aria-label={t('file.dues')}>
      {dues.map(({ what, overdue, until, late }) => (
        <li key={what} className={late ? 'banner banner-danger' : 'banner'}>{t(late ? overdue : what, { until })}</li>
      ))}
      {dues.length === 0 && <li className="muted">{t('file.dues.none')}</li>}
    </ul>
  );
}
