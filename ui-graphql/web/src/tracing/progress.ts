import type { Tracing } from '../dossier/file';
import type { Translate } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import type { Key } from '../i18n/words';

/** One of the steps that go on side by side. */
export interface Milestone {
  readonly title: Key;
  /** When it was taken last; null while nobody did, and where the file does not tell. */
  readonly at: string | null;
  /** What came of it, in a few words; null while nobody took it. */
  readonly what: string | null;
}

const NEVER = { at: null, what: null };

/** All steps, those too that nobody took yet: what is missing is seen as well as what is there. */
export function milestonesOf(t: Translate, tracing: Tracing): readonly Milestone[] {
  const check = tracing.quickChecks.at(-1);
  const notice = tracing.notices.at(-1);
  const police = tracing.policeChecks.at(-1);
  const dna = tracing.dna.at(-1);
  const lead = tracing.leads.at(-1);
  const faces = tracing.faces.at(-1);
  const visit = tracing.visits.at(-1);
  const open = tracing.notices.filter((one) => !one.withdrawnAt).length;
  const standing = tracing.leads.filter((one) => !one.ruledOutAt).length;
  return [
    { title: 'tracing.quickChecks', ...(check ? { at: check.at, what: enumWord(t, 'checkOutcome', check.outcome) } : NEVER) },
    { title: 'tracing.notices', ...(notice ? { at: notice.publishedAt, what: t('tracing.milestone.notices', { open, all: tracing.notices.length }) } : NEVER) },
    { title: 'tracing.policeChecks', ...(police ? { at: police.answeredAt ?? police.askedAt, what: police.outcome ? enumWord(t, 'checkOutcome', police.outcome) : t('tracing.notAnswered') } : NEVER) },
    { title: 'tracing.milestone.dnaRequest', ...(dna ? { at: dna.requestedAt, what: dna.policeUnit } : NEVER) },
    { title: 'tracing.milestone.dnaSample', ...(dna?.sampledAt ? { at: dna.sampledAt, what: dna.sampleNumber ?? t('person.erased') } : NEVER) },
    { title: 'tracing.milestone.dnaResult', ...(dna?.result && dna.answeredAt ? { at: dna.answeredAt, what: enumWord(t, 'dnaResult', dna.result) } : NEVER) },
    { title: 'tracing.leads', ...(lead ? { at: lead.at, what: t('tracing.milestone.leads', { standing, all: tracing.leads.length }) } : NEVER) },
    { title: 'tracing.faces', ...(faces ? { at: faces.at, what: t('tracing.milestone.faces', { count: faces.candidates.length }) } : NEVER) },
    { title: 'tracing.visits', ...(visit ? { at: visit.at, what: visit.methods.map((one) => enumWord(t, 'rovingMethod', one)).join('、') } : NEVER) },
    { title: 'tracing.milestone.escalation', at: null, what: tracing.escalatedTo ? enumWord(t, 'escalation', tracing.escalatedTo) : null },
  ];
}
