import type { Due } from '../kernel/DueList';
import { minute, now } from '../kernel/time';
import { isUnderway, type Journey } from './possible';

/** What is due while they are on the way: a call, the arrival, the handover. */
export function duesOf(journey: Pick<Journey, 'stage' | 'checkInDue' | 'expectedArrival' | 'handoverDue'>, at: Date = now()): readonly Due[] {
  if (!isUnderway(journey)) {
    return [];
  }
  const { checkInDue, expectedArrival, handoverDue, stage } = journey;
  const arrives = stage === 'IN_TRANSIT' ? expectedArrival : null;
  const due = (what: Due['what'], overdue: Due['overdue'], until: string | null) =>
    until ? [{ what, overdue, until: minute(until), late: Date.parse(until) < at.getTime() }] : [];
  return [
    ...due('journey.due.checkIn', 'journey.overdue.checkIn', checkInDue),
    ...due('journey.due.arrival', 'journey.overdue.arrival', arrives),
    ...due('journey.due.handover', 'journey.overdue.handover', handoverDue),
  ];
}
