import { useCallback } from 'react';
import { Link } from 'react-router';
import type { OwnReportsQuery } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { client } from '../kernel/client';
import { shortId } from '../kernel/ids';
import { Empty, FaultState, Loading } from '../kernel/states/States';
import { minute } from '../kernel/time';
import { useGrowingList } from '../kernel/useGrowingList';
import { ownReportsQuery } from './ownQueries';
import { soughtName } from './report';

const FIRST = 50;

type Page = OwnReportsQuery['ownReports'];

const rowsOf = (page: Page) => page.reports;

/** The reports that a partner filed. */
export function OwnReports() {
  const t = useT();
  const ask = useCallback(async (after: string | null) => {
    const { data, error } = await client.query(ownReportsQuery, { first: FIRST, after }).toPromise();
    return { page: data?.ownReports ?? null, error };
  }, []);
  const { page, rows, fetching, fault, more, reload } = useGrowingList(ask, rowsOf);
  return (
    <section className="card card-flush" aria-label={t('reports.title')}>
      <div className="search-bar">
        <p className="muted" role="status">{page ? t('reports.total', { count: page.total }) : ''}</p>
      </div>
      {fault && <FaultState fault={fault} onRetry={reload} />}
      {fetching && !page && <Loading lines={10} />}
      {rows.length > 0 && <OwnReportsTable reports={rows} />}
      {page && rows.length === 0 && <Empty title={t('reports.filed.empty')} hint={t('reports.filed.empty.hint')} />}
      {page?.hasNext && <div className="more"><button type="button" className="button" aria-disabled={fetching} onClick={more}>{t('list.more')}</button></div>}
    </section>
  );
}

function OwnReportsTable({ reports }: { reports: Page['reports'] }) {
  const t = useT();
  return (
    <div className="table-scroll">
      <table className="rows-table">
        <caption className="visually-hidden">{t('reports.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reports.who')}</th>
            <th scope="col">{t('field.reportSource')}</th>
            <th scope="col">{t('reports.since')}</th>
            <th scope="col">{t('reports.state')}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.reportId} className={report.closedAt ? 'row-faint' : ''}>
              <th scope="row">
                <Link to={`/reports/${report.reportId}`} data-row-link>{report.sought.map((one) => soughtName(t, one.person)).join('、')}</Link>
                <span className="file-number">{shortId(report.reportId)}</span>
              </th>
              <td>{enumWord(t, 'reportSource', report.source)}</td>
              <td className="nowrap">{minute(report.reportedAt)}</td>
              <td>{report.closedAt ? t('reports.closed') : [...new Set(report.sought.map((one) => one.state))].map((state) => enumWord(t, 'soughtState', state)).join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
