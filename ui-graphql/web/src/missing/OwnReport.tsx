import { useState } from 'react';
import { useLocation } from 'react-router';
import { useQuery } from 'urql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Facts } from '../kernel/Facts';
import { faultOf } from '../kernel/faults';
import { shortId } from '../kernel/ids';
import { FaultState, Loading } from '../kernel/states/States';
import { minute } from '../kernel/time';
import { useLocalText } from '../kernel/words';
import { ownReportQuery } from './ownQueries';
import { soughtName } from './report';
import { SoughtFacts } from './SoughtFacts';

/** One report that a partner filed: what it says, and whom to call. Whom it may be on file is not told here. */
export function OwnReport({ reportId }: { reportId: string }) {
  const t = useT();
  const local = useLocalText();
  const location = useLocation();
  // Who was just sent here from the form waits for what it recorded.
  const [atLeastVersion] = useState((location.state as { version?: number } | null)?.version ?? null);
  const [{ data, error, fetching }, reload] = useQuery({ query: ownReportQuery, variables: { reportId, atLeastVersion } });
  const report = data?.ownReport;
  if (!report) {
    const fault = faultOf(error) ?? (fetching ? null : { code: 'NOT_FOUND', traceId: null });
    return <><h1>{t('reports.title')}</h1>{fault ? <FaultState fault={fault} onRetry={reload} /> : <Loading lines={10} />}</>;
  }
  return (
    <>
      <div className="file-title">
        <h1 tabIndex={-1}>{t('reports.one', { number: shortId(report.reportId) })}</h1>
        <span className={report.closedAt ? 'tag' : 'tag tag-verified'}>{t(report.closedAt ? 'reports.closed' : 'reports.open')}</span>
      </div>
      <p className="banner">{t('reports.filed.call', { station: report.stationName ? local(report.stationName) : shortId(report.station), phone: report.stationPhone ?? '' })}</p>
      <div className="columns columns-report">
        <section className="card sought" aria-labelledby="reporter">
          <h2 id="reporter">{t('reports.reporter')}</h2>
          <Facts
            facts={[
              ['field.reportSource', enumWord(t, 'reportSource', report.source)],
              ['field.reporterName', report.reporter ? report.reporter.name : t('person.erased')],
              ['field.phone', report.reporter?.phone],
              ['field.reporterHome', report.reporter?.home],
              ['field.reportReference', report.reference],
              ['reports.since', minute(report.reportedAt)],
              ['reports.closedAt', report.closedAt && minute(report.closedAt)],
            ]}
          />
          <h3>{t('reports.consents')}</h3>
          {report.consents.length === 0 && <p className="muted">{t('reports.consents.none')}</p>}
          <ul className="plain-list lines">
            {report.consents.map((one) => <li key={one}>{enumWord(t, 'reportConsent', one)}</li>)}
          </ul>
        </section>
        <div className="side">
          {report.sought.map((sought) => (
            <section key={sought.soughtId} className="card sought" aria-labelledby={sought.soughtId}>
              <h2 id={sought.soughtId}>
                {soughtName(t, sought.person)}
                <span className="tag">{enumWord(t, 'soughtState', sought.state)}</span>
              </h2>
              <p className="muted">{t('reports.addedAt', { when: minute(sought.addedAt) })}</p>
              {sought.person && <SoughtFacts person={sought.person} />}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}
