import { Link } from 'react-router';
import { useT, type Translate } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { shortId } from '../kernel/ids';
import { minute } from '../kernel/time';
import { useFacilityName } from '../network/facilities';
import { soughtName, type Report } from './report';

/** Reports, one a line. */
export function ReportsTable({ reports, caption }: { reports: readonly Report[]; caption: string }) {
  const t = useT();
  const station = useFacilityName();
  return (
    <div className="table-scroll">
      <table className="rows-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reports.who')}</th>
            <th scope="col">{t('reports.count')}</th>
            <th scope="col">{t('field.reportSource')}</th>
            <th scope="col">{t('list.station')}</th>
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
              <td className="number">{report.sought.length}</td>
              <td>{enumWord(t, 'reportSource', report.source)}</td>
              <td>{station(report.station)}</td>
              <td className="nowrap">{minute(report.reportedAt)}</td>
              <td>{stateOf(t, report)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Closed, or how far the search for each of them is. */
function stateOf(t: Translate, report: Report): string {
  const states = new Set(report.sought.map((one) => one.state));
  return report.closedAt ? t('reports.closed') : [...states].map((state) => enumWord(t, 'soughtState', state)).join('、');
}
