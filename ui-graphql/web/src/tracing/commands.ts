import { CheckOutcome, DnaResult, LeadSource, QuickCheckSource, RovingMethod, SuspensionGround } from '../generated/graphql';
import type * as G from '../generated/graphql';
import type { PersonFile } from '../dossier/file';
import { describe } from '../kernel/forms/command';
import { OCCURRED, REASON, type Field } from '../kernel/forms/fields';
import { newId } from '../kernel/ids';
import { EVIDENCE, type KinSubject } from '../person/commands';
import * as mutations from './mutations';
import { aimsOf, levelsAbove, outcomesOf } from './possible';

const about = (file: PersonFile) => ({ personId: file.personId });

const aim = (file: PersonFile): Field<'aim'> => ({ kind: 'select', name: 'aim', family: 'tracingAim', options: aimsOf(file), required: true });
const OUTCOME = { kind: 'select', name: 'outcome', family: 'checkOutcome', options: Object.values(CheckOutcome), required: true } as const;
const FINDINGS = { kind: 'note', name: 'findings' } as const;
const POLICE_UNIT = { kind: 'text', name: 'policeUnit', required: true } as const;

export interface LeadSubject {
  readonly personId: string;
  readonly leadId: string;
}

export interface VisitSubject {
  readonly personId: string;
  readonly missionId: string;
}

export const open = describe<G.OpenTracingInput, PersonFile>({
  operation: 'tracingOpen',
  title: 'tracing.open',
  document: mutations.open,
  fixed: about,
  fields: (file) => [aim(file), REASON, OCCURRED],
  initial: (file) => ({ aim: aimsOf(file)[0] }),
});

export const runQuickCheck = describe<G.RunQuickCheckInput, PersonFile>({
  operation: 'tracingRunQuickCheck',
  title: 'tracing.runQuickCheck',
  document: mutations.runQuickCheck,
  additive: true,
  fixed: about,
  fields: () => [
    { kind: 'checks', name: 'sources', family: 'quickCheck', options: Object.values(QuickCheckSource), required: true },
    OUTCOME,
    FINDINGS,
    OCCURRED,
  ],
});

export const requestPoliceCheck = describe<G.RequestPoliceCheckInput, PersonFile>({
  operation: 'tracingRequestPoliceCheck',
  title: 'tracing.requestPoliceCheck',
  document: mutations.requestPoliceCheck,
  additive: true,
  fixed: about,
  fields: () => [POLICE_UNIT, { kind: 'text', name: 'letterNumber' }, OCCURRED],
});

export const recordPoliceAnswer = describe<G.RecordPoliceAnswerInput, PersonFile>({
  operation: 'tracingRecordPoliceAnswer',
  title: 'tracing.recordPoliceAnswer',
  document: mutations.recordPoliceAnswer,
  fixed: about,
  fields: () => [OUTCOME, FINDINGS, OCCURRED],
});

export const recordFaceCandidates = describe<G.RecordFaceCandidatesInput, PersonFile>({
  operation: 'tracingRecordFaceCandidates',
  title: 'tracing.recordFaceCandidates',
  lead: 'tracing.recordFaceCandidates.lead',
  document: mutations.recordFaceCandidates,
  additive: true,
  fixed: about,
  fields: () => [
    { kind: 'text', name: 'system', required: true },
    {
      kind: 'rows',
      name: 'candidates',
      add: 'field.candidates.add',
      required: true,
      fields: [
        { kind: 'text', name: 'reference', label: 'field.candidate', required: true },
        { kind: 'number', name: 'similarity', min: 0, max: 100, required: true },
      ],
    },
    OCCURRED,
  ],
});

export const requestDna = describe<G.RequestDnaInput, PersonFile>({
  operation: 'tracingRequestDna',
  title: 'tracing.requestDna',
  document: mutations.requestDna,
  fixed: about,
  fields: () => [POLICE_UNIT, OCCURRED],
});

export const recordDnaSample = describe<G.RecordDnaSampleInput, PersonFile>({
  operation: 'tracingRecordDnaSample',
  title: 'tracing.recordDnaSample',
  document: mutations.recordDnaSample,
  fixed: about,
  fields: () => [{ kind: 'text', name: 'sampleNumber', required: true }, OCCURRED],
});

export const recordDnaResult = describe<G.RecordDnaResultInput, PersonFile>({
  operation: 'tracingRecordDnaResult',
  title: 'tracing.recordDnaResult',
  document: mutations.recordDnaResult,
  fixed: about,
  fields: () => [
    { kind: 'select', name: 'result', family: 'dnaResult', options: Object.values(DnaResult), required: true },
    FINDINGS,
    OCCURRED,
  ],
});

export const recordLead = describe<G.RecordLeadInput, PersonFile>({
  operation: 'tracingRecordLead',
  title: 'tracing.recordLead',
  document: mutations.recordLead,
  additive: true,
  fixed: (file) => ({ personId: file.personId, leadId: newId('lead') }),
  fields: () => [
    { kind: 'select', name: 'source', family: 'leadSource', options: Object.values(LeadSource), required: true },
    { kind: 'note', name: 'text', label: 'field.lead', required: true },
    { kind: 'text', name: 'place', label: 'field.leadPlace', hint: 'field.foundIn.hint' },
    OCCURRED,
  ],
});

export const recordRovingVisit = describe<G.RecordRovingVisitInput, VisitSubject>({
  operation: 'tracingRecordRovingVisit',
  title: 'tracing.recordRovingVisit',
  lead: 'tracing.recordRovingVisit.lead',
  document: mutations.recordRovingVisit,
  additive: true,
  fixed: (visit) => visit,
  fields: () => [
    { kind: 'checks', name: 'methods', family: 'rovingMethod', options: Object.values(RovingMethod), required: true },
    { ...FINDINGS, required: true },
    { kind: 'text', name: 'dialect', hint: 'field.foundIn.hint' },
    OCCURRED,
  ],
});

export const ruleOutLead = describe<G.RuleOutLeadInput, LeadSubject>({
  operation: 'tracingRuleOutLead',
  title: 'tracing.ruleOutLead',
  document: mutations.ruleOutLead,
  fixed: (lead) => lead,
  fields: () => [REASON, OCCURRED],
});

export const escalate = describe<G.EscalateTracingInput, PersonFile>({
  operation: 'tracingEscalate',
  title: 'tracing.escalate',
  document: mutations.escalate,
  fixed: about,
  fields: (file) => [
    { kind: 'select', name: 'level', family: 'escalation', options: levelsAbove(file), required: true },
    REASON,
    OCCURRED,
  ],
});

export const suspend = describe<G.SuspendTracingInput, PersonFile>({
  operation: 'tracingSuspend',
  title: 'tracing.suspend',
  lead: 'tracing.suspend.lead',
  document: mutations.suspend,
  serious: true,
  fixed: about,
  fields: () => [
    { kind: 'select', name: 'ground', label: 'field.suspensionGround', family: 'suspension', options: Object.values(SuspensionGround), required: true },
    REASON,
    OCCURRED,
  ],
});

export const resume = describe<G.ResumeTracingInput, PersonFile>({
  operation: 'tracingResume',
  title: 'tracing.resume',
  document: mutations.resume,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

export const verifyKin = describe<G.VerifyKinInput, KinSubject>({
  operation: 'tracingVerifyKin',
  title: 'tracing.verifyKin',
  lead: 'tracing.verifyKin.lead',
  document: mutations.verifyKin,
  fixed: (kin) => kin,
  fields: () => [{ ...EVIDENCE, required: true }, OCCURRED],
});

export const rejectKinClaim = describe<G.RejectKinClaimInput, KinSubject>({
  operation: 'tracingRejectKinClaim',
  title: 'tracing.rejectKinClaim',
  document: mutations.rejectKinClaim,
  serious: true,
  fixed: (kin) => kin,
  fields: () => [REASON, OCCURRED],
});

export const close = describe<G.CloseTracingInput, PersonFile>({
  operation: 'tracingClose',
  title: 'tracing.close',
  lead: 'tracing.close.lead',
  document: mutations.close,
  serious: true,
  fixed: about,
  fields: (file) => [
    { kind: 'select', name: 'outcome', label: 'field.tracingOutcome', family: 'tracingOutcome', options: outcomesOf(file), required: true },
    REASON,
    OCCURRED,
  ],
});

export const reopen = describe<G.ReopenTracingInput, PersonFile>({
  operation: 'tracingReopen',
  title: 'tracing.reopen',
  document: mutations.reopen,
  fixed: about,
  fields: (file) => [aim(file), REASON, OCCURRED],
  initial: (file) => ({ aim: aimsOf(file)[0] }),
});
