import { ActionButton, useFileActions } from '../dossier/actions';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { DueList } from '../kernel/DueList';
import { Facts } from '../kernel/Facts';
import { PrintLink } from '../kernel/PrintLink';
import { StepList } from '../kernel/StepList';
import { minute } from '../kernel/time';
import { Way } from '../kernel/Way';
import { useFacilityName } from '../network/facilities';
import { actionsOfJourney } from './actions';
import { duesOf } from './due';
import { Holding } from './Holding';
import { lackingOf } from './lacking';
import { isEscorted, isLive, isUnderway, type Journey } from './possible';
import { wayOf } from './stages';
import { stepsOf } from './steps';
import { Stops } from './Stops';
import { subjectOf } from './subjects';
import { Boarding, Vouchers } from './Travelling';

/** One journey: where it stands, what can be done with it, and everything that happened. */
export function JourneyCard({ journey }: { readonly journey: Journey }) {
  const t = useT();
  const title = enumWord(t, 'journeyMode', journey.mode);
  return (
    <li className={isLive(journey) ? 'notice' : 'notice notice-withdrawn'}>
      <div className="section-head">
        <h4>
          {title}
          <span className={isUnderway(journey) ? 'tag tag-warn' : 'tag'}>{enumWord(t, 'journeyStage', journey.stage)}</span>
        </h4>
      </div>
      <JourneyActions journey={journey} title={title} />
      <div className="actions">
        {isEscorted(journey.mode) && <PrintLink paper="escort-order" of={[journey.personId, journey.journeyId]} label={'journey.printOrder'} />}
        {journey.stops.length > 0 && <PrintLink paper="handover" of={[journey.personId, journey.journeyId]} label={'journey.printHandover'} />}
      </div>
      <JourneyDetails journey={journey} />
      <h5>{t('journey.steps')}</h5>
      <StepList steps={stepsOf(t, journey)} />
    </li>
  );
}

interface ActionsProps {
  readonly journey: Journey;
  readonly title: string;
}

function JourneyActions({ journey, title }: ActionsProps) {
  const t = useT();
  const { file, readOnly, can } = useFileActions();
  const { usual, other } = actionsOfJourney(file, journey);
  const subject = subjectOf(file, journey);
  const next = usual.filter((form) => can(form.operation));
  const more = other.filter((form) => can(form.operation));
  if (readOnly || next.length + more.length === 0) {
    return null;
  }
  return (
    <div className="action-panel" role="group" aria-label={`${t('journey.actions')}: ${title}`}>
      {next.length > 0 && (
        <div className="actions">
          {next.map((form, index) => <ActionButton key={form.operation} form={form} subject={subject} main={index === 0} />)}
        </div>
      )}
      {more.length > 0 && (
        <details className="more-actions">
          <summary>{t('file.moreActions')}</summary>
          <div className="actions">{more.map((form) => <ActionButton key={form.operation} form={form} subject={subject} />)}</div>
        </details>
      )}
    </div>
  );
}

function JourneyDetails({ journey }: { readonly journey: Journey }) {
  const t = useT();
  const place = useFacilityName();
  const { file } = useFileActions();
  const lacking = lackingOf(file, journey);
  return (
    <>
      <Way stops={wayOf(t, file, journey)} />
      {lacking.length > 0 && (
        <div className="banner">
          <p>{t('journey.lacks')}</p>
          <ul aria-label={t('journey.lacks')}>{lacking.map((key) => <li key={key}>{t(key)}</li>)}</ul>
        </div>
      )}
      {isUnderway(journey) && <DueList dues={duesOf(journey)} />}
      <Facts
        facts={[
          ['field.journeyFrom', place(journey.from)],
          ['field.journeyDestination', journey.destination],
          ['field.responsible', isLive(journey) && journey.responsible !== journey.from && place(journey.responsible)],
          ['field.reason', journey.reason ?? t('person.erased')],
          ['field.view', journey.view],
          ['field.transport', journey.transport],
          ['field.expectedArrival', journey.expectedArrival && minute(journey.expectedArrival)],
          ['journey.handedOver', journey.handedOverAt && minute(journey.handedOverAt)],
        ]}
      />
      <Holding journey={journey} />
      {journey.stops.length > 0 && <Stops journey={journey} />}
      <Vouchers journey={journey} />
      <Boarding journey={journey} />
    </>
  );
}
