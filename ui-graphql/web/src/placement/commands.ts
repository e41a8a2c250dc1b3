import { DisruptionCause, PlacementEnd, ReviewResult } from '../generated/graphql';
import type * as G from '../generated/graphql';
import { kinChoices, mayBeChild, type PersonFile } from '../dossier/file';
import { describe } from '../kernel/forms/command';
import { OCCURRED, REASON, type Field, type Values } from '../kernel/forms/fields';
import { newId } from '../kernel/ids';
import { kinWhoMayKnow } from '../tracing/possible';
import * as mutations from './mutations';
import { aspectsOf, hasSiblings, isFarFromFamily, isOverlay, kindsFor, typesOf, type Placement } from './possible';

const FINDINGS = { kind: 'note', name: 'findings', required: true } as const;

const about = ({ personId, placementId }: Placement) => ({ personId, placementId });

/** What a way of living asks for, and nothing of the others: a facility, a family of it, a relative. */
function homeFields(file: PersonFile, values: Values): readonly Field<'facility' | 'family' | 'kinId'>[] {
  const kinds = kindsFor(values.type);
  return [
    { kind: 'facility', name: 'facility', label: 'field.placementFacility', kinds, required: true, showWhen: () => kinds.length > 0, resets: ['family'] },
    { kind: 'family', name: 'family', facility: String(values.facility ?? ''), required: true, showWhen: ({ type, facility }) => type === 'FOSTER' && Boolean(facility) },
    { kind: 'choice', name: 'kinId', choices: kinChoices(kinWhoMayKnow(file.kin)), required: true, showWhen: ({ type }) => type === 'KIN_CARE' },
  ];
}

export const propose = describe<G.ProposePlacementInput, PersonFile>({
  operation: 'placementPropose',
  title: 'placement.propose',
  lead: 'placement.propose.lead',
  document: mutations.propose,
  fixed: (file) => ({ personId: file.personId, placementId: newId('placement') }),
  fields: (file, values) => [
    { kind: 'select', name: 'type', label: 'field.placementType', family: 'placementType', options: typesOf(file), required: true, resets: ['facility', 'family', 'kinId'] },
    ...homeFields(file, values),
    { kind: 'flag', name: 'urgent', hint: 'field.urgent.hint' },
    REASON,
    { kind: 'note', name: 'view', hint: 'field.view.hint', showWhen: ({ type }) => !isOverlay(type) },
    { kind: 'note', name: 'preferenceReason', hint: 'field.preferenceReason.hint', showWhen: ({ type }) => isFarFromFamily(file, type) },
    { kind: 'note', name: 'siblingsReason', hint: 'field.siblingsReason.hint', showWhen: ({ type }) => mayBeChild(file) && hasSiblings(file) && !isOverlay(type) },
    OCCURRED,
  ],
});

export const assess = describe<G.AssessPlacementInput, Placement>({
  operation: 'placementAssess',
  title: 'placement.assess',
  document: mutations.assess,
  additive: true,
  fixed: about,
  fields: ({ type }) => [
    { kind: 'select', name: 'aspect', family: 'aspect', options: aspectsOf(type), required: true },
    { kind: 'yesNo', name: 'suitable', required: true },
    { kind: 'date', name: 'doneOn', hint: 'field.doneOn.hint', required: true },
    { kind: 'number', name: 'assessors', min: 0, required: true },
    { kind: 'text', name: 'reference', label: 'field.assessmentReference' },
    FINDINGS,
    OCCURRED,
  ],
  initial: ({ type }) => ({ aspect: aspectsOf(type)[0] }),
});

export const approve = describe<G.ApprovePlacementInput, Placement>({
  operation: 'placementApprove',
  title: 'placement.approve',
  lead: 'placement.approve.lead',
  document: mutations.approve,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

export const reject = describe<G.RejectPlacementInput, Placement>({
  operation: 'placementReject',
  title: 'placement.reject',
  lead: 'placement.reject.lead',
  document: mutations.reject,
  serious: true,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

export const withdraw = describe<G.WithdrawPlacementInput, Placement>({
  operation: 'placementWithdraw',
  title: 'placement.withdraw',
  document: mutations.withdraw,
  serious: true,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

export interface StartSubject {
  readonly personId: string;
  readonly placementId: string;
  /** The bed that was chosen on the bed board, where one is taken. */
  readonly zoneId?: string;
  readonly bed?: string;
  /** Where the person lives now, if it takes the place of that. */
  readonly replaced: readonly { readonly placementId: string; readonly text: string }[];
}

export const start = describe<G.StartPlacementInput, StartSubject>({
  operation: 'placementStart',
  title: 'placement.start',
  document: mutations.start,
  fixed: ({ personId, placementId, zoneId, bed }) => ({ personId, placementId, zoneId: zoneId ?? null, bed: bed ?? null }),
  fields: ({ replaced }) => [
    { kind: 'choice', name: 'replaces', hint: 'field.replaces.hint', choices: replaced.map((one) => ({ value: one.placementId, text: one.text })), required: true, showWhen: () => replaced.length > 0 },
    OCCURRED,
  ],
  initial: ({ replaced }) => ({ replaces: replaced[0]?.placementId ?? '' }),
});

export const review = describe<G.ReviewPlacementInput, Placement>({
  operation: 'placementReview',
  title: 'placement.review',
  document: mutations.review,
  fixed: about,
  fields: () => [
    { kind: 'select', name: 'result', label: 'field.reviewResult', family: 'reviewResult', options: Object.values(ReviewResult), required: true },
    FINDINGS,
    OCCURRED,
  ],
});

export const recordVisit = describe<G.RecordPlacementVisitInput, Placement>({
  operation: 'placementRecordVisit',
  title: 'placement.recordVisit',
  document: mutations.recordVisit,
  additive: true,
  fixed: about,
  fields: () => [{ kind: 'yesNo', name: 'concern', required: true }, FINDINGS, OCCURRED],
});

const ranAway = ({ cause }: Values) => cause === DisruptionCause.RAN_AWAY;

export const disrupt = describe<G.DisruptPlacementInput, Placement>({
  operation: 'placementDisrupt',
  title: 'placement.disrupt',
  lead: 'placement.disrupt.lead',
  document: mutations.disrupt,
  serious: true,
  fixed: about,
  fields: () => [
    { kind: 'select', name: 'cause', family: 'disruption', options: Object.values(DisruptionCause), required: true },
    { kind: 'note', name: 'circumstances', required: true },
    { kind: 'text', name: 'missingChildAlert', hint: 'field.missingChildAlert.hint', showWhen: ranAway },
    { kind: 'text', name: 'policeReport', hint: 'field.policeReport.hint', showWhen: ranAway },
    OCCURRED,
  ],
});

/** Another placement, a journey home and a death end one by themselves. */
const SAID = Object.values(PlacementEnd).filter((ground) => ground !== 'MOVED' && ground !== 'RETURNED_HOME' && ground !== 'DIED');

export const end = describe<G.EndPlacementInput, Placement>({
  operation: 'placementEnd',
  title: 'placement.end',
  document: mutations.end,
  serious: true,
  fixed: about,
  fields: () => [{ kind: 'select', name: 'ground', label: 'field.placementEnd', family: 'placementEnd', options: SAID, required: true }, REASON, OCCURRED],
});
