import { useCallback } from 'react';
import { useSession } from '../app/session';
import type { ReadsOfPersonQuery } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { client } from '../kernel/client';
import { shortId } from '../kernel/ids';
import { PrintLink } from '../kernel/PrintLink';
import { Empty, FaultState, Loading } from '../kernel/states/States';
import { minute } from '../kernel/time';
import { useGrowingList } from '../kernel/useGrowingList';
import { useFacilityName } from '../network/facilities';
import { readsQuery } from './queries';
import { useOperationName } from './useOperationName';

type Read = ReadsOfPersonQuery['readsOfPerson'][number];

interface Page {
  readonly reads: readonly Read[];
  readonly endCursor: string | null;
}

const FIRST = 30;
const readsOf = (page: Page) => page.reads;

/** Who read about somebody, the latest first: for those who look after it. */
export function ReadsSection({ personId }: { personId: string }) {
  const t = useT();
  const { can } = useSession();
  const nameOf = useFacilityName();
  const operation = useOperationName();
  const ask = useCallback(
    async (before: string | null) => {
      const answer = await client.query(readsQuery, { personId, first: FIRST, before }, { requestPolicy: 'network-only' }).toPromise();
      const reads = answer.data?.readsOfPerson;
      const endCursor = reads?.length === FIRST ? (reads.at(-1)?.number ?? null) : null;
      return { page: reads ? { reads, endCursor } : null, error: answer.error };
    },
    [personId],
  );
  const { page, rows, fetching, fault, more, reload } = useGrowingList<Page, Read>(ask, readsOf);
  return (
    <section aria-labelledby="reads">
      <h2 id="reads">{t('file.reads')}</h2>
      <p className="muted">{t('reads.lead')}</p>
      {can('subjectAccess') && (
        <div className="actions">
          <PrintLink paper="subject-access" of={[personId]} label={'reads.subjectAccess'} />
          <PrintLink paper="subject-access" of={[personId, 'json']} label={'reads.subjectAccess.json'} />
        </div>
      )}
      {fault && <FaultState fault={fault} onRetry={reload} />}
      {!page && !fault && <Loading lines={6} />}
      {page && rows.length === 0 && <Empty title={t('reads.none')} />}
      {rows.length > 0 && (
        <div className="table-scroll">
          <table className="rows-table">
            <caption className="visually-hidden">{t('file.reads')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('reads.when')}</th>
                <th scope="col">{t('reads.who')}</th>
                <th scope="col">{t('reads.what')}</th>
                <th scope="col">{t('reads.result')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((read) => (
                <tr key={read.number}>
                  <td className="nowrap">{minute(read.at)}</td>
                  <th scope="row">
                    {read.displayName ?? shortId(read.actor)}
                    <span className="muted"> {enumWord(t, 'role', read.role)}{read.station !== null && ` · ${nameOf(read.station)}`}</span>
                  </th>
                  <td>
                    <details open={read.purpose !== null}>
                      <summary>{operation(read.operation)}{read.asOf !== null && ` (${t('reads.asOf', { when: minute(read.asOf) })})`}</summary>
                      {read.purpose !== null && <p>{t('reads.revealed', { kinds: read.revealed.map((kind) => enumWord(t, 'sensitiveKind', kind)).join('、'), purpose: enumWord(t, 'revealPurpose', read.purpose), words: read.purposeWords ?? '' })}</p>}
                      {read.beside > 1 && <p className="muted">{t('reads.beside', { count: read.beside })}</p>}
                      <p className="muted">{read.fields.filter(Boolean).join(', ')}</p>
                    </details>
                  </td>
                  <td><span className={read.result === 'SHOWN' || read.result === 'WATCHED' ? 'tag' : 'tag tag-danger'}>{enumWord(t, 'readResult', read.result)}</span></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {page?.endCursor && <button type="button" className="button" disabled={fetching} onClick={more}>{t('reads.more')}</button>}
    </section>
  );
}
