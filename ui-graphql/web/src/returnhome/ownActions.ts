import type { CommandForm } from '../kernel/forms/command';
import { handOverAtRelay, recordRefusal, signHandover } from './handoverCommands';
import { endsAlone, nextStep, relaysOf } from './possible';
import type { Travelling } from './subjects';
import { arrive, checkIn, completeBoardingStep, depart, recordFound, reportIncident, reportMissing } from './travelCommands';

type Form = CommandForm<Travelling>;

const ON_THE_WAY: readonly Form[] = [checkIn, reportIncident, reportMissing];

/** What those can do who travel along: the next step first. Whether it may be done is the server's to say. */
export function ownActions(journey: Travelling): readonly Form[] {
  switch (journey.stage) {
    case 'PLANNED':
    case 'DESTINATION_CONFIRMED':
      return endsAlone(journey.mode) ? [depart] : [];
    case 'APPROVED':
    case 'AT_RELAY':
      return [depart];
    case 'MISSING':
      return [recordFound];
    case 'ARRIVED':
      return [signHandover, recordRefusal, ...ON_THE_WAY];
    case 'IN_TRANSIT':
      return [...next(journey), ...ON_THE_WAY];
    case 'REFUSED_AT_DESTINATION':
      return ON_THE_WAY;
    case 'HANDED_OVER':
    case 'FOLLOW_UP':
    case 'CLOSED':
    case 'CANCELLED':
    case 'ABORTED':
      return [];
  }
}

function next(journey: Travelling): readonly Form[] {
  if (journey.mode === 'ASSISTED_BOARDING') {
    return nextStep(journey) ? [completeBoardingStep] : [];
  }
  return journey.leg < relaysOf(journey) ? [handOverAtRelay] : [arrive];
}
