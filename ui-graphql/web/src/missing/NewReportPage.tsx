import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import { useT } from '../i18n';
import { CommandFormView } from '../kernel/forms/CommandFormView';
import { newId } from '../kernel/ids';
import { NoPermission } from '../kernel/states/States';
import { StationChoice } from '../network/StationChoice';
import { registerReport } from './commands';

/** Takes a report in: who looks, what they allow, and whom they look for. */
export function NewReportPage() {
  const t = useT();
  const { can, me } = useSession();
  const navigate = useNavigate();
  const [reportId] = useState(() => newId('report'));
  const [station, setStation] = useState(me.station ?? '');
  useTitle(t('reports.register'));
  if (!can(registerReport.operation)) {
    return <div className="page"><h1>{t('reports.register')}</h1><NoPermission /></div>;
  }
  return (
    <div className="page page-narrow">
      <h1 tabIndex={-1}>{t('reports.register')}</h1>
      <section className="card step" aria-label={t('reports.register')}>
        {!me.station && <StationChoice id="report-station" value={station} onChange={setStation} />}
        {station !== '' && (
          <CommandFormView form={registerReport} subject={{ reportId, station }} version={null} onDone={(done) => navigate(`/reports/${done.id}`, { state: { version: done.version } })} />
        )}
      </section>
    </div>
  );
}
