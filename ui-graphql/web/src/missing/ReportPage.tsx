import { useCallback, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Facts } from '../kernel/Facts';
import type { CommandForm } from '../kernel/forms/command';
import { CommandDialog } from '../kernel/forms/CommandDialog';
import { shortId } from '../kernel/ids';
import { holdsMask } from '../kernel/masked';
import { FaultState, Loading, NoPermission } from '../kernel/states/States';
import { minute } from '../kernel/time';
import { useFacilityName } from '../network/facilities';
import { RevealBar } from '../reveal/RevealBar';
import { RevealDialog } from '../reveal/RevealDialog';
import { useReveal } from '../reveal/useReveal';
import { actionsOf } from './actions';
import { OwnReport } from './OwnReport';
import type { SoughtSubject } from './commands';
import { ReportConflict } from './ReportConflict';
import { SoughtCard } from './SoughtCard';
import type { Report } from './report';
import { useReport } from './useReport';

/** One report: who looks, what they allow, and each of those who are looked for. */
export function ReportPage() {
  const t = useT();
  const { can } = useSession();
  const { reportId = '' } = useParams();
  useTitle(t('reports.title'));
  if (!can('missingReport') && can('ownReport')) {
    return <div className="page"><OwnReport key={reportId} reportId={reportId} /></div>;
  }
  return (
    <div className="page">{can('missingReport') ? <OneReport key={reportId} reportId={reportId} /> : <><h1>{t('reports.title')}</h1><NoPermission /></>}</div>
  );
}

type Open =
  | { readonly of: 'report'; readonly form: CommandForm<Report>; readonly subject: Report; readonly before: Report }
  | { readonly of: 'sought'; readonly form: CommandForm<SoughtSubject>; readonly subject: SoughtSubject; readonly before: Report };

function OneReport({ reportId }: { reportId: string }) {
  const t = useT();
  const { can } = useSession();
  const location = useLocation();
  // Who was just sent here from a command waits for what it changed.
  const [firstVersion] = useState((location.state as { version?: number } | null)?.version ?? null);
  const [reveal, setReveal] = useReveal();
  const [asking, setAsking] = useState<'page' | 'form' | null>(null);
  const { report, loading, fault, load } = useReport(reportId, firstVersion, reveal);
  const [open, setOpen] = useState<Open | null>(null);
  const conflicted = useCallback((actual: number) => void load(actual), [load]);

  if (loading) {
    return <><h1 className="visually-hidden">{t('reports.title')}</h1><Loading lines={10} /></>;
  }
  if (!report) {
    return <><h1>{t('reports.title')}</h1>{fault && <FaultState fault={fault} onRetry={() => void load()} />}</>;
  }
  const offered = actionsOf(report).filter((form) => can(form.operation));
  const close = () => {
    setOpen(null);
    // The button that opened the form may be gone by now; the focus must not be.
    setTimeout(() => document.activeElement === document.body && document.querySelector<HTMLElement>('h1')?.focus(), 50);
  };
  const dialog = open && { version: open.before.version, onClose: close, onDone: (done: { version: number }) => load(done.version), onConflict: conflicted, conflict: <ReportConflict before={open.before} now={report} /> };
  return (
    <>
      <div className="file-title">
        <h1 tabIndex={-1}>{t('reports.one', { number: shortId(report.reportId) })}</h1>
        <span className={report.closedAt ? 'tag' : 'tag tag-verified'}>{t(report.closedAt ? 'reports.closed' : 'reports.open')}</span>
      </div>
      {fault && <FaultState fault={fault} onRetry={() => void load()} />}
      <RevealBar of={report} reveal={reveal} onAsk={() => setAsking('page')} onHide={() => setReveal(null)} />
      {asking && <RevealDialog forForm={asking === 'form'} onClose={() => setAsking(null)} onReveal={(next) => { setAsking(null); setReveal(next); }} />}
      <div className="columns columns-report">
        <section className="card sought" aria-labelledby="reporter">
          <h2 id="reporter">{t('reports.reporter')}</h2>
          {offered.length > 0 && (
            <div className="actions" role="group" aria-label={t('reports.actions')}>
              {offered.map((form) => (
                <button key={form.operation} type="button" className={`button button-small ${form.serious ? 'button-warn' : ''}`} onClick={() => setOpen({ of: 'report', form, subject: report, before: report })}>{t(form.title)}</button>
              ))}
            </div>
          )}
          <ReporterFacts report={report} />
          <h3>{t('reports.consents')}</h3>
          {report.consents.length === 0 && <p className="muted">{t('reports.consents.none')}</p>}
          <ul className="plain-list lines">
            {report.consents.map((one) => <li key={one}>{enumWord(t, 'reportConsent', one)}</li>)}
          </ul>
        </section>
        <div className="side">
          {report.sought.map((sought) => (
            <SoughtCard key={sought.soughtId} report={report} sought={sought} act={(form, subject) => (holdsMask(form.initial?.(subject)) ? setAsking('form') : setOpen({ of: 'sought', form, subject, before: report }))} />
          ))}
        </div>
      </div>
      {dialog && open.of === 'report' && <CommandDialog form={open.form} subject={open.subject} {...dialog} />}
      {dialog && open.of === 'sought' && <CommandDialog form={open.form} subject={open.subject} {...dialog} />}
    </>
  );
}

function ReporterFacts({ report }: { report: Report }) {
  const t = useT();
  const station = useFacilityName();
  const { reporter } = report;
  return (
    <Facts
      facts={[
        ['field.reportSource', enumWord(t, 'reportSource', report.source)],
        ['field.reporterName', reporter ? reporter.name : t('person.erased')],
        ['field.phone', reporter?.phone],
        ['field.reporterHome', reporter?.home],
        ['field.reportReference', report.reference],
        ['field.station', station(report.station)],
        ['reports.filedBy', report.filedBy && t('reports.filedBy.partner', { account: shortId(report.filedBy) })],
        ['reports.since', minute(report.reportedAt)],
        ['reports.changedAt', minute(report.changedAt)],
        ['reports.closedAt', report.closedAt && minute(report.closedAt)],
      ]}
    />
  );
}
