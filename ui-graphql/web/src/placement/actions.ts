import { takesNothing, type PersonFile } from '../dossier/file';
import type { CommandForm } from '../kernel/forms/command';
import { approve, assess, disrupt, end, propose, recordVisit, reject, review, withdraw } from './commands';
import { beginsAsTrial, isLive, isLived, mustPrepareFirst, type Placement } from './possible';
import { approveSettlement, registerHousehold, rejectSettlement, submitSettlementPlan } from './settlementCommands';

/** What can be done on the file as a whole. */
export function actionsOf(file: PersonFile): readonly CommandForm<PersonFile>[] {
  return takesNothing(file) ? [] : [propose];
}

interface Actions {
  readonly forms: readonly CommandForm<Placement>[];
  /** Whether the person can move in: what is urgent, and what begins as a trial, is allowed afterwards. */
  readonly start: boolean;
}

/** What can be done with a placement as it stands. */
export function actionsOfPlacement(file: PersonFile, placement: Placement): Actions {
  if (takesNothing(file) || !isLive(placement)) {
    return { forms: [], start: false };
  }
  const { stage, type, urgent } = placement;
  const lived = isLived(placement);
  const undecided = stage !== 'APPROVED' && !placement.decision?.approved;
  const mayBegin = stage === 'APPROVED' || (stage === 'PROPOSED' && (urgent || beginsAsTrial(type)));
  return {
    forms: [
      ...(lived ? [recordVisit] : []),
      ...(undecided && (lived || !beginsAsTrial(type)) ? [approve] : []),
      ...(undecided ? [reject] : []),
      assess,
      ...(lived ? [review, disrupt, end] : [withdraw]),
    ],
    start: mayBegin && !mustPrepareFirst(file, type),
  };
}

/** What can be done about the settlement. */
export function actionsOfSettlement(file: PersonFile): readonly CommandForm<PersonFile>[] {
  if (takesNothing(file)) {
    return [];
  }
  switch (file.settlement?.step) {
    case undefined:
    case 'REJECTED':
      return file.identityState === 'VERIFIED' ? [] : [submitSettlementPlan];
    case 'SUBMITTED':
      return [approveSettlement, rejectSettlement];
    case 'APPROVED':
      return [registerHousehold];
    case 'REGISTERED':
      return [];
  }
}
