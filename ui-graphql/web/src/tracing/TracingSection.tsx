import { useSession } from '../app/session';
import { ActionButton, useFileActions } from '../dossier/actions';
import { lastStay } from '../dossier/file';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Facts } from '../kernel/Facts';
import { Empty } from '../kernel/states/States';
import { minute } from '../kernel/time';
import { sendStationRequest } from '../network/requestCommands';
import { actionsOf } from './actions';
import { recordRovingVisit } from './commands';
import { Leads } from './Leads';
import { Matches } from './Matches';
import { Milestones } from './Milestones';
import { Notices } from './Notices';
import { Steps } from './Steps';

/** The search for identity and family: how it stands, what can be done now, and what was found. */
export function TracingSection() {
  const t = useT();
  const { file, readOnly, can, mission } = useFileActions();
  const { me } = useSession();
  const { tracing } = file;
  const { usual, other } = actionsOf(file);
  const hasOther = other.some((form) => can(form.operation));
  const visits = mission !== null && can(recordRovingVisit.operation);
  const asks = !file.survivor && can(sendStationRequest.operation);
  const station = me.station ?? lastStay(file)?.station ?? file.openedBy;
  return (
    <>
      <h2>{t('file.tracing')}</h2>
      {!readOnly && (usual.some((form) => can(form.operation)) || hasOther || asks || visits) && (
        <div className="action-panel" role="group" aria-label={t('tracing.actions')}>
          <div className="actions">
            {visits && <ActionButton form={recordRovingVisit} subject={{ personId: file.personId, missionId: mission.missionId }} main />}
            {usual.map((form, index) => <ActionButton key={form.operation} form={form} subject={file} main={index === 0 && !visits} />)}
            {asks && <ActionButton form={sendStationRequest} subject={{ station, personId: file.personId }} />}
          </div>
          {hasOther && (
            <details className="more-actions">
              <summary>{t('file.moreActions')}</summary>
              <div className="actions">{other.map((form) => <ActionButton key={form.operation} form={form} subject={file} />)}</div>
            </details>
          )}
        </div>
      )}
      {!tracing && <Empty title={t('tracing.none')} hint={t('tracing.none.hint')} />}
      {tracing && (
        <>
          <Facts
            facts={[
              ['tracing.phase', enumWord(t, 'tracingPhase', tracing.phase)],
              ['field.aim', enumWord(t, 'tracingAim', tracing.aim)],
              ['tracing.openedAt', minute(tracing.openedAt)],
              ['tracing.lastActivityAt', minute(tracing.lastActivityAt)],
              ['field.level', tracing.escalatedTo && enumWord(t, 'escalation', tracing.escalatedTo)],
              ['tracing.closedAt', tracing.closedAt && minute(tracing.closedAt)],
              ['field.tracingOutcome', tracing.outcome && enumWord(t, 'tracingOutcome', tracing.outcome)],
            ]}
          />
          <Milestones tracing={tracing} />
          <Matches tracing={tracing} />
          <Notices tracing={tracing} />
          <Leads leads={tracing.leads} />
          <Steps tracing={tracing} />
        </>
      )}
    </>
  );
}
