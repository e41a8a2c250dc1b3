import { Link } from 'react-router';
import { StageTag } from '../caseload/StageTag';
import { ActionButton, useFileActions } from '../dossier/actions';
import { INTAKE_STAGES, lastStay, openStay } from '../dossier/file';
import { useT } from '../i18n';
import { PrintLink } from '../kernel/PrintLink';
import { Empty } from '../kernel/states/States';
import { minute } from '../kernel/time';
import { useFacilityName } from '../network/facilities';
import { actionsAt } from './actions';
import { StayFacts } from './StayFacts';

/** The episode of aid: what can be done now, what is known of it, and the earlier ones. */
export function StaySection() {
  const t = useT();
  const place = useFacilityName();
  const { file, readOnly, act, can } = useFileActions();
  const stay = lastStay(file);
  const open = openStay(file);
  const { usual, other, bed } = actionsAt(file);
  const mayBegin = !open && !readOnly && !file.survivor && !file.deceasedAt && can('intakeRequestHelp');
  const hasOther = other.some((form) => can(form.operation));
  const inIntake = open && (INTAKE_STAGES.includes(open.stage) || open.stage === 'REGISTERED');
  return (
    <>
      <div className="section-head">
        <h2>{t('file.stay')}</h2>
        {stay && <Prints personId={file.personId} stayId={stay.stayId} declined={stay.stage === 'DECLINED'} />}
      </div>
      {!readOnly && (stay || mayBegin || hasOther) && (
        <div className="action-panel" role="group" aria-label={t('file.actions')}>
          <div className="actions">
            {inIntake && <Link className="button button-small button-accent" to={`/people/${file.personId}/intake`}>{t('file.continueIntake')}</Link>}
            {bed && can('intakeAssignBed') && <button type="button" className={`button button-small ${open?.bed ? '' : 'button-main'}`} onClick={() => act('bed')}>{t('intake.assignBed')}</button>}
            {usual.map((form, index) => <ActionButton key={form.operation} form={form} subject={file} main={index === 0 && !inIntake && !(bed && !open?.bed)} />)}
            {mayBegin && <Link className="button button-small" to={`/people/${file.personId}/intake`}>{t('intake.newEpisode')}</Link>}
          </div>
          {hasOther && (
            <details className="more-actions">
              <summary>{t('file.moreActions')}</summary>
              <div className="actions">{other.map((form) => <ActionButton key={form.operation} form={form} subject={file} />)}</div>
            </details>
          )}
        </div>
      )}
      {!stay && <Empty title={t('file.noStay')} hint={t('file.noStay.hint')} />}
      {stay && <StayFacts stay={stay} />}
      {file.stays.length > 1 && (
        <>
          <h3>{t('file.earlier')}</h3>
          {file.stays.slice(0, -1).toReversed().map((old) => (
            <details key={old.stayId} className="old-stay">
              <summary>
                {minute(old.requestedAt)} · {place(old.station)} <StageTag stage={old.stage} />
              </summary>
              <Prints personId={file.personId} stayId={old.stayId} declined={old.stage === 'DECLINED'} />
              <StayFacts stay={old} />
            </details>
          ))}
        </>
      )}
    </>
  );
}

interface PrintsProps {
  readonly personId: string;
  readonly stayId: string;
  readonly declined: boolean;
}

/** The papers of an episode, each in a tab of its own. */
export function Prints({ personId, stayId, declined }: PrintsProps) {
  return (
    <div className="actions">
      <PrintLink paper="help-request" of={[personId, stayId]} label={'file.printRequest'} />
      {declined && <PrintLink paper="decline-notice" of={[personId, stayId]} label={'file.printDecline'} />}
    </div>
  );
}
