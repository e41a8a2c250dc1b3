import { useT, type Translate } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import type { Key } from '../i18n/words';
import { useAge, usePersonName } from '../kernel/words';
import { bestName, lastStay, type PersonFile } from './file';

interface Props {
  readonly before: PersonFile;
  readonly now: PersonFile;
}

/** What somebody else changed while a form was open, line by line. */
export function Conflict({ before, now }: Props) {
  const t = useT();
  const nameOf = usePersonName();
  const ageOf = useAge();
  const summary = (file: PersonFile): readonly (readonly [Key, string])[] => [
    ['field.name', nameOf(bestName(file))],
    ['field.sex', enumWord(t, 'sex', file.identity.sex)],
    ['list.age', ageOf(file.identity.birth)],
    ['list.identity', enumWord(t, 'identityState', file.identityState)],
    ['field.category', enumWord(t, 'category', file.category)],
    ['field.risks', file.risks.map((risk) => enumWord(t, 'risk', risk)).join('、')],
    ['list.stage', stageOf(t, file)],
    ['field.bed', lastStay(file)?.bed ?? ''],
    ['file.tracing', file.tracing ? enumWord(t, 'tracingPhase', file.tracing.phase) : ''],
    ['tracing.notices', counted(file.tracing?.notices.filter((notice) => !notice.withdrawnAt))],
    ['tracing.leads', counted(file.tracing?.leads.filter((lead) => !lead.ruledOutAt))],
    ['file.kin', String(file.kin.length)],
    ['file.observations', String(file.observations.length)],
  ];
  const old = summary(before);
  const rows = summary(now).flatMap(([key, value], index) => {
    const was = old[index]?.[1] ?? '';
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
        {t('file.version', { version: before.version })} → {t('file.version', { version: now.version })}
      </p>
    </div>
  );
}

function counted(list: readonly unknown[] | undefined): string {
  return list ? String(list.length) : '';
}

function stageOf(t: Translate, file: PersonFile): string {
  const stay = lastStay(file);
  return stay ? enumWord(t, 'stage', stay.stage) : '';
}
