import {
  ErasureReason, HoldGround,
  type ApproveErasureInput, type LiftLegalHoldInput, type PlaceLegalHoldInput, type ProposeErasureInput, type RejectErasureInput,
} from '../generated/graphql';
import type { PersonFile } from '../dossier/file';
import { describe } from '../kernel/forms/command';
import { OCCURRED } from '../kernel/forms/fields';
import * as mutations from './erasureMutations';

const about = (file: PersonFile) => ({ personId: file.personId });

export const proposeErasure = describe<ProposeErasureInput, PersonFile>({
  operation: 'personProposeErasure',
  title: 'erasure.propose',
  lead: 'erasure.propose.lead',
  document: mutations.proposeErasure,
  serious: true,
  fixed: about,
  fields: () => [
    { kind: 'select', name: 'reason', family: 'erasureReason', options: Object.values(ErasureReason), required: true },
    OCCURRED,
  ],
});

export const approveErasure = describe<ApproveErasureInput, PersonFile>({
  operation: 'personApproveErasure',
  title: 'erasure.approve',
  lead: 'erasure.approve.lead',
  document: mutations.approveErasure,
  serious: true,
  fixed: about,
  fields: () => [OCCURRED],
});

export const rejectErasure = describe<RejectErasureInput, PersonFile>({
  operation: 'personRejectErasure',
  title: 'erasure.reject',
  document: mutations.rejectErasure,
  fixed: about,
  fields: () => [OCCURRED],
});

export const placeLegalHold = describe<PlaceLegalHoldInput, PersonFile>({
  operation: 'personPlaceLegalHold',
  title: 'erasure.hold',
  lead: 'erasure.hold.lead',
  document: mutations.placeLegalHold,
  fixed: about,
  fields: () => [
    { kind: 'select', name: 'ground', family: 'holdGround', options: Object.values(HoldGround), required: true },
    OCCURRED,
  ],
});

export const liftLegalHold = describe<LiftLegalHoldInput, PersonFile>({
  operation: 'personLiftLegalHold',
  title: 'erasure.lift',
  document: mutations.liftLegalHold,
  serious: true,
  fixed: about,
  fields: () => [OCCURRED],
});
