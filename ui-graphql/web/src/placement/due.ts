import type { Key } from '../i18n/words';
import { day, minute, now } from '../kernel/time';
import { isLived, type Placement } from './possible';

/** Something that is owed until a time, and whether the time is over. */
export interface Due {
  readonly what: Key;
  readonly overdue: Key;
  readonly until: string;
  readonly late: boolean;
}

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
