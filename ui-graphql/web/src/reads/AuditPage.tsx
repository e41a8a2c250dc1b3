import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import type { ReadsOfMinorsQuery } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { faultOf } from '../kernel/faults';
import { Empty, FaultState, Loading, NoPermission } from '../kernel/states/States';
import { now } from '../kernel/time';
import { readsOfMinorsQuery } from './queries';
import { useOperationName } from './useOperationName';

type Band = ReadsOfMinorsQuery['readsOfMinors'][number];

const YEARS = 6;

/** How children were read about in a year, for the audit that the law asks for: printed as it stands. */
export function AuditPage() {
  const t = useT();
  const { can } = useSession();
  const thisYear = now().getFullYear();
  const [year, setYear] = useState(thisYear);
  useTitle(t('audit.title'));
  return (
    <div className="page">
      <div className="page-head">
        <h1 tabIndex={-1}>{t('audit.title')}</h1>
        {can('readsOfMinors') && (
          <>
            <label className="inline-label">
              <span>{t('audit.year')}</span>
              <select className="input" value={year} onChange={(event) => setYear(Number(event.target.value))}>
                {Array.from({ length: YEARS }, (_, back) => thisYear - back).map((one) => <option key={one} value={one}>{one}</option>)}
              </select>
            </label>
            <button type="button" className="button" onClick={() => window.print()}>{t('audit.print')}</button>
          </>
        )}
      </div>
      <p className="muted">{t('audit.lead')}</p>
      {can('readsOfMinors') ? <Year year={year} /> : <NoPermission />}
    </div>
  );
}

function Year({ year }: { year: number }) {
  const [{ data, error, fetching }, reload] = useQuery({ query: readsOfMinorsQuery, variables: { year }, requestPolicy: 'network-only' });
  const fault = faultOf(error);
  if (fault) {
    return <FaultState fault={fault} onRetry={() => reload()} />;
  }
  if (fetching || !data) {
    return <Loading lines={8} />;
  }
  return data.readsOfMinors.map((band) => <BandSection key={band.band} band={band} />);
}

function BandSection({ band }: { band: Band }) {
  const t = useT();
  const operation = useOperationName();
  const heading = enumWord(t, 'minorBand', band.band);
  const total = { name: heading, reads: band.reads, children: band.children, readers: band.readers };
  return (
    <section aria-labelledby={band.band}>
      <h2 id={band.band}>{heading}</h2>
      <p>{t('audit.refused')}: {band.refused}</p>
      {band.reads === 0 ? <Empty title={t('audit.noReads')} /> : (
        <>
          <Counts caption={`${heading} · ${t('audit.byRole')}`} of={t('audit.byRole')} total={total} counts={band.byRole} word={(name) => enumWord(t, 'role', name as never)} />
          <Counts caption={`${heading} · ${t('audit.byOperation')}`} of={t('audit.byOperation')} counts={band.byOperation} word={operation} />
        </>
      )}
    </section>
  );
}

type Count = Band['byRole'][number];

interface CountsProps {
  readonly caption: string;
  readonly of: string;
  readonly counts: readonly Count[];
  readonly total?: Count;
  readonly word: (name: string) => string;
}

function Counts({ caption, of, counts, total, word }: CountsProps) {
  const t = useT();
  return (
    <div className="table-scroll">
      <table className="rows-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{t('audit.reads')}</th>
            <th scope="col">{t('audit.children')}</th>
            <th scope="col">{t('audit.readers')}</th>
          </tr>
        </thead>
        <tbody>
          {[...(total ? [{ ...total, word: total.name }] : []), ...counts.map((count) => ({ ...count, word: word(count.name) }))].map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.word}</th>
              <td>{row.reads}</td>
              <td>{row.children}</td>
              <td>{row.readers}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
