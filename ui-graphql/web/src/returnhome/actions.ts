import { mustPrepareDeparture, takesNothing, type PersonFile } from '../dossier/file';
import type { CommandForm } from '../kernel/forms/command';
import { approve, assess, cancel, confirmReception, plan, redirect, refuseReception, requestReception } from './commands';
import { close, handOverAtRelay, recordFollowUp, recordKinPickup, recordRefusal, signHandover } from './handoverCommands';
import { openDays } from './held';
import {
  caredForBy, endsAlone, isConfirmed, isEscorted, isFetched, isLive, isPlan, liveJourney, modesOf, needsApproval, needsAssessment, needsReception,
  nextStep, relaysOf, teamOf, validVoucher, type Journey,
} from './possible';
import { assignEscorts, certifyFit, entrust, issueVoucher } from './preparationCommands';
import type { JourneySubject, StopSubject } from './subjects';
import { abort, arrive, checkIn, completeBoardingStep, depart, recordFound, reportIncident, reportMissing } from './travelCommands';

type Form = CommandForm<JourneySubject>;

interface Actions {
  /** The next steps. */
  readonly usual: readonly Form[];
  /** What is possible too. */
  readonly other: readonly Form[];
}

const NOTHING: Actions = { usual: [], other: [] };

/** What can be done on the file as a whole: one journey at a time, and only for whom somebody answers. */
export function actionsOf(file: PersonFile): readonly CommandForm<PersonFile>[] {
  const possible = caredForBy(file) !== null && liveJourney(file) === null && modesOf(file).length > 0;
  return takesNothing(file) || !possible ? [] : [plan];
}

function beginning({ mode }: Journey): Form {
  if (mode === 'KIN_PICKUP') {
    return recordKinPickup;
  }
  return isFetched(mode) ? signHandover : depart;
}

/** What is looked at and handed out before and on the way. */
function preparations(file: PersonFile, journey: Journey): readonly Form[] {
  return [
    ...(needsAssessment(file, journey) ? [assess] : []),
    certifyFit,
    ...(validVoucher(journey) ? [] : [issueVoucher]),
    ...(endsAlone(journey.mode) ? [] : [redirect]),
  ];
}

function ofPlan(file: PersonFile, journey: Journey): Actions {
  const approved = journey.stage === 'APPROVED' || !needsApproval(file, journey);
  const mayBeApproved = !approved && (!needsReception(file, journey) || isConfirmed(journey));
  return {
    usual: [...(mayBeApproved ? [approve] : []), ...(approved && !mustPrepareDeparture(file) ? [beginning(journey)] : [])],
    other: [...preparations(file, journey), cancel],
  };
}

/** What moves those on who are on the way. */
function onwards(journey: Journey): readonly Form[] {
  const { mode, stage, leg } = journey;
  switch (stage) {
    case 'AT_RELAY':
      return [depart];
    case 'ARRIVED':
      return [signHandover, recordRefusal];
    case 'REFUSED_AT_DESTINATION':
      return [redirect];
    default:
      if (mode === 'ASSISTED_BOARDING') {
        return nextStep(journey) ? [completeBoardingStep] : [];
      }
      return leg < relaysOf(journey) ? [handOverAtRelay] : [arrive];
  }
}

function ofTheWay(file: PersonFile, journey: Journey): Actions {
  if (journey.stage === 'MISSING') {
    return { usual: [recordFound], other: [] };
  }
  // Another receiver than was allowed is allowed anew.
  const anew = journey.approval === null && needsApproval(file, journey) && isConfirmed(journey) ? [approve] : [];
  const usual = [...anew, ...onwards(journey)];
  const back = journey.leg === 0 ? [abort] : [];
  return {
    usual: [...usual, checkIn, reportIncident],
    other: [...preparations(file, journey).filter((form) => !usual.includes(form)), reportMissing, ...back],
  };
}

/** What can be done with a journey as it stands. */
export function actionsOfJourney(file: PersonFile, journey: Journey): Actions {
  if (takesNothing(file)) {
    return NOTHING;
  }
  if (isPlan(journey)) {
    return ofPlan(file, journey);
  }
  if (isLive(journey)) {
    return ofTheWay(file, journey);
  }
  switch (journey.stage) {
    case 'HANDED_OVER':
    case 'FOLLOW_UP':
      return { usual: [recordFollowUp], other: openDays(journey).length === 0 ? [close] : [] };
    default:
      return NOTHING;
  }
}

/** What can be done about who brings somebody on board that travels alone from there on. */
export function actionsOfBoarding(file: PersonFile, journey: Journey): readonly CommandForm<StopSubject>[] {
  return takesNothing(file) || !isLive(journey) || journey.mode !== 'ASSISTED_BOARDING' ? [] : [entrust];
}

/** What can be done about one of those who are to receive the person, as long as they still are. */
export function actionsOfStop(file: PersonFile, journey: Journey, stop: number): readonly CommandForm<StopSubject>[] {
  const reception = journey.stops[stop]?.reception;
  if (takesNothing(file) || !isLive(journey) || stop < journey.leg) {
    return [];
  }
  return [
    ...(reception === 'NOT_ASKED' || reception === 'REFUSED' ? [requestReception] : []),
    ...(reception === 'ASKED' ? [confirmReception] : []),
    ...(reception === 'ASKED' || reception === 'CONFIRMED' ? [refuseReception] : []),
    ...(isEscorted(journey.mode) ? [assignEscorts] : []),
    ...(teamOf(journey, stop).length > 0 ? [entrust] : []),
  ];
}
