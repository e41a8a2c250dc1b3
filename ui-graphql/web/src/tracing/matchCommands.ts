import type * as G from '../generated/graphql';
import { kinChoices, type PersonFile } from '../dossier/file';
import { describe } from '../kernel/forms/command';
import { OCCURRED, REASON, type Field } from '../kernel/forms/fields';
import * as mutations from './mutations';
import { kinWhoMayKnow } from './possible';

export interface MatchSubject {
  readonly personId: string;
  readonly reportId: string;
  readonly soughtId: string;
}

export interface ProofSubject extends MatchSubject {
  readonly kin: PersonFile['kin'];
  /** Who brought the report; null where the viewer may not see it. */
  readonly source: G.ReportSource | null;
}

const about = ({ personId, reportId, soughtId }: MatchSubject) => ({ personId, reportId, soughtId });

export const matchMissingReport = describe<G.MatchMissingReportInput, MatchSubject>({
  operation: 'tracingMatchMissingReport',
  title: 'tracing.matchMissingReport',
  lead: 'tracing.matchMissingReport.lead',
  document: mutations.matchMissingReport,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

export const rejectMatch = describe<G.RejectMatchInput, MatchSubject>({
  operation: 'tracingRejectMatch',
  title: 'tracing.rejectMatch',
  document: mutations.rejectMatch,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

export const acknowledgeMatch = describe<G.AcknowledgeMatchInput, MatchSubject>({
  operation: 'tracingAcknowledgeMatch',
  title: 'tracing.acknowledgeMatch',
  lead: 'tracing.acknowledgeMatch.lead',
  document: mutations.acknowledgeMatch,
  fixed: about,
  fields: () => [OCCURRED],
});

export const undoMatch = describe<G.UndoMatchInput, MatchSubject>({
  operation: 'tracingUndoMatch',
  title: 'tracing.undoMatch',
  lead: 'tracing.undoMatch.lead',
  document: mutations.undoMatch,
  serious: true,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

/** Which relative looks: asked where a family does, or where nobody here knows who does. */
function whoLooks({ kin, source }: ProofSubject): readonly Field<'kinId'>[] {
  const choices = kinChoices(kinWhoMayKnow(kin));
  return source === null || source === 'FAMILY'
    ? [{ kind: 'choice', name: 'kinId', label: 'field.kinWhoLooks', hint: 'field.kinWhoLooks.hint', choices, required: source === 'FAMILY' }]
    : [];
}

export const verifyMatch = describe<G.VerifyMatchInput, ProofSubject>({
  operation: 'tracingVerifyMatch',
  title: 'tracing.verifyMatch',
  lead: 'tracing.verifyMatch.lead',
  document: mutations.verifyMatch,
  fixed: about,
  fields: (subject) => [...whoLooks(subject), REASON, OCCURRED],
});
