import type { Translate } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import type { JourneyStage } from '../generated/graphql';
import type { PersonFile } from '../dossier/file';
import type { Stop } from '../kernel/Way';
import { endsAlone, isEscorted, isFetched, needsApproval, needsReception, type Journey } from './possible';

/** The stages of the usual course at which each of the others stands; given up or broken off, it stands nowhere any more. */
const STANDS_AT: Readonly<Record<JourneyStage, JourneyStage | null>> = {
  PLANNED: 'PLANNED',
  DESTINATION_CONFIRMED: 'DESTINATION_CONFIRMED',
  APPROVED: 'APPROVED',
  IN_TRANSIT: 'IN_TRANSIT',
  AT_RELAY: 'IN_TRANSIT',
  MISSING: 'IN_TRANSIT',
  ARRIVED: 'ARRIVED',
  REFUSED_AT_DESTINATION: 'ARRIVED',
  HANDED_OVER: 'HANDED_OVER',
  FOLLOW_UP: 'HANDED_OVER',
  CLOSED: 'CLOSED',
  CANCELLED: null,
  ABORTED: null,
};

/** The usual course of a journey of this kind. */
export function courseOf(file: PersonFile, journey: Journey): readonly JourneyStage[] {
  const { mode } = journey;
  return [
    'PLANNED',
    ...(needsReception(file, journey) && !endsAlone(mode) ? (['DESTINATION_CONFIRMED'] as const) : []),
    ...(needsApproval(file, journey) ? (['APPROVED'] as const) : []),
    ...(isFetched(mode) || mode === 'SELF_WITH_TICKET' ? [] : (['IN_TRANSIT'] as const)),
    ...(isEscorted(mode) ? (['ARRIVED'] as const) : []),
    'HANDED_OVER',
    'CLOSED',
  ];
}

/** The course, and where the journey stands on it. A stage that this course leaves out stands where the one before it does. */
export function wayOf(t: Translate, file: PersonFile, journey: Journey): readonly Stop[] {
  const course = courseOf(file, journey);
  const order = Object.keys(STANDS_AT) as JourneyStage[];
  const at = STANDS_AT[journey.stage];
  const here = at === null ? -1 : course.findLastIndex((stage) => order.indexOf(stage) <= order.indexOf(at));
  return course.map((stage, index) => ({
    key: stage,
    text: enumWord(t, 'journeyStage', stage),
    state: index < here || (index === here && stage === 'CLOSED') ? 'done' : index === here ? 'current' : 'ahead',
  }));
}
