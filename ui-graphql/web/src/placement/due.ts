import type { Due } from '../kernel/DueList';
import { day, minute, now } from '../kernel/time';
import { isLived, type Placement } from './possible';

/** What is due where the person lives. Until the decision a trial is followed by one; a visit is owed until its last day. */
export function duesOf(placement: Placement, at: Date = now()): readonly Due[] {
  if (!isLived(placement)) {
    return [];
  }
  const today = day(at);
  const decided = placement.decision !== null;
  const { approvalDue, trialUntil, visitDue } = placement;
  return [
    ...(approvalDue && !decided ? [{ what: 'placement.due.approval', overdue: 'placement.overdue.approval', until: minute(approvalDue), late: Date.parse(approvalDue) < at.getTime() } as const] : []),
    ...(trialUntil && !decided ? [{ what: 'placement.due.trial', overdue: 'placement.overdue.trial', until: trialUntil, late: trialUntil < today } as const] : []),
    ...(visitDue ? [{ what: 'placement.due.visit', overdue: 'placement.overdue.visit', until: visitDue, late: visitDue < today } as const] : []),
  ];
}
