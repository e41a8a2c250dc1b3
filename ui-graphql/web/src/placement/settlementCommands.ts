import type * as G from '../generated/graphql';
import type { PersonFile } from '../dossier/file';
import { describe } from '../kernel/forms/command';
import { OCCURRED, REASON } from '../kernel/forms/fields';
import * as mutations from './mutations';
import { SETTLING_KINDS } from './possible';

const about = ({ personId }: PersonFile) => ({ personId });

export const submitSettlementPlan = describe<G.SubmitSettlementPlanInput, PersonFile>({
  operation: 'placementSubmitSettlementPlan',
  title: 'placement.submitSettlementPlan',
  lead: 'placement.submitSettlementPlan.lead',
  document: mutations.submitSettlementPlan,
  fixed: about,
  fields: () => [
    { kind: 'facility', name: 'facility', label: 'field.settlementFacility', kinds: SETTLING_KINDS, required: true },
    { kind: 'text', name: 'planNumber', required: true },
    { kind: 'note', name: 'plan', required: true },
    OCCURRED,
  ],
});

export const approveSettlement = describe<G.ApproveSettlementInput, PersonFile>({
  operation: 'placementApproveSettlement',
  title: 'placement.approveSettlement',
  lead: 'placement.approveSettlement.lead',
  document: mutations.approveSettlement,
  fixed: about,
  fields: () => [{ kind: 'text', name: 'decisionNumber', required: true }, OCCURRED],
});

export const rejectSettlement = describe<G.RejectSettlementInput, PersonFile>({
  operation: 'placementRejectSettlement',
  title: 'placement.rejectSettlement',
  lead: 'placement.rejectSettlement.lead',
  document: mutations.rejectSettlement,
  serious: true,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

export const registerHousehold = describe<G.RegisterHouseholdInput, PersonFile>({
  operation: 'placementRegisterHousehold',
  title: 'placement.registerHousehold',
  document: mutations.registerHousehold,
  fixed: about,
  fields: () => [
    { kind: 'text', name: 'division', label: 'field.householdDivision', required: true },
    { kind: 'text', name: 'registrationNumber', required: true },
    OCCURRED,
  ],
});
