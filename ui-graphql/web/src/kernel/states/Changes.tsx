import { useT } from '../../i18n';
import type { Key } from '../../i18n/words';

/** What a thing is like, line by line. */
export type Summary = readonly (readonly [Key, string])[];

interface Props {
  readonly before: Summary;
  readonly now: Summary;
  readonly versions: readonly [number, number];
}

/** What somebody else changed while a form was open, line by line. */
export function Changes({ before, now, versions }: Props) {
  const t = useT();
  const rows = now.flatMap(([key, value], index) => {
    const was = before[index]?.[1] ?? '';
    return was === value ? [] : [{ key, was, value }];
  });
  return (
    <div className="refusals conflict" role="alert">
      <p className="refusals-title">{t('conflict.title')}</p>
      <p>{t('conflict.lead')}</p>
      {rows.length === 0 ? (
        <p>{t('conflict.none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('conflict.before')}</th>
              <th scope="col">{t('conflict.now')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{t(row.key)}</th>
                <td><del>{row.was || '–'}</del></td>
                <td><ins>{row.value || '–'}</ins></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="muted">
        {t('file.version', { version: versions[0] })} → {t('file.version', { version: versions[1] })}
      </p>
    </div>
  );
}
