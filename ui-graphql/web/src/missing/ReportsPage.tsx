import { Link, useSearchParams } from 'react-router';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import { useT } from '../i18n';
import { Choices } from '../kernel/forms/Choices';
import { Empty, FaultState, Loading, NoPermission } from '../kernel/states/States';
import { registerReport } from './commands';
import { matchWordOf } from './matchWord';
import { MatchWordFilter } from './MatchWordFilter';
import { OwnReports } from './OwnReports';
import { ReportsTable } from './ReportsTable';
import { useReports } from './useReports';

/** The reports of missing people, the newest change first. */
export function ReportsPage() {
  const t = useT();
  const { can } = useSession();
  useTitle(t('reports.title'));
  return (
    <div className="page">
      <div className="page-head">
        <h1 tabIndex={-1}>{t('reports.title')}</h1>
        {can(registerReport.operation) && <Link className="button button-main" to="/reports/new">{t('reports.register')}</Link>}
      </div>
      {can('missingReports') ? <Reports /> : can('ownReports') ? <OwnReports /> : <NoPermission />}
    </div>
  );
}

const WHOSE = ['own', 'all'] as const;

function Reports() {
  const t = useT();
  const { me } = useSession();
  const [params, setParams] = useSearchParams();
  const whose = me.station && params.get('whose') !== 'all' ? 'own' : 'all';
  const openOnly = params.get('closed') !== 'too';
  const likelyMatch = matchWordOf(params.get('match'));
  const { page, rows: reports, fetching, fault, more, reload } = useReports(whose === 'own' ? (me.station ?? null) : null, openOnly, likelyMatch);

  const put = (name: 'whose' | 'closed' | 'match', value: string | null) => {
    const next = new URLSearchParams(params);
    if (value === null) {
      next.delete(name);
    } else {
      next.set(name, value);
    }
    setParams(next, { replace: true });
  };

  return (
    <section className="card card-flush" aria-label={t('reports.title')}>
      <div className="search-bar">
        {me.station && (
          <Choices label={t('reports.whose')} options={WHOSE.map((one) => ({ value: one, text: t(`reports.whose.${one}`) }))} chosen={[whose]} onChange={([next]) => put('whose', next === 'all' ? 'all' : null)} />
        )}
        <label className="check">
          <input type="checkbox" checked={openOnly} onChange={(event) => put('closed', event.target.checked ? null : 'too')} />
          <span>{t('reports.openOnly')}</span>
        </label>
        <MatchWordFilter value={params.get('match')} onChange={(value) => put('match', value)} />
        <p className="muted" role="status">{page ? t('reports.total', { count: page.total }) : ''}</p>
      </div>
      {fault && <FaultState fault={fault} onRetry={reload} />}
      {fetching && !page && <Loading lines={10} />}
      {reports.length > 0 && <ReportsTable reports={reports} caption={t('reports.title')} />}
      {page && reports.length === 0 && <Empty title={t('reports.empty')} hint={t('reports.empty.hint')} />}
      {page?.hasNext && <div className="more"><button type="button" className="button" aria-disabled={fetching} onClick={more}>{t('list.more')}</button></div>}
    </section>
  );
}
