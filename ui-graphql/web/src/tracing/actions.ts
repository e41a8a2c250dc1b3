import type { PersonFile } from '../dossier/file';
import type { CommandForm } from '../kernel/forms/command';
import * as commands from './commands';
import { approveNoticePhoto, publishNotice } from './noticeCommands';

const all = { ...commands, approveNoticePhoto, publishNotice };

type Form = CommandForm<PersonFile>;

interface Actions {
  /** The next steps. */
  readonly usual: readonly Form[];
  /** What is possible too. */
  readonly other: readonly Form[];
}

const NOTHING: Actions = { usual: [], other: [] };

/** What the police still owe an answer to, even after the end. */
function answers(file: PersonFile): Form[] {
  const dna = file.tracing?.dna.at(-1);
  const asked = file.tracing?.policeChecks.some((check) => !check.outcome);
  return [
    ...(dna?.step === 'REQUESTED' ? [all.recordDnaSample] : []),
    ...(dna?.step === 'SAMPLED' ? [all.recordDnaResult] : []),
    ...(asked ? [all.recordPoliceAnswer] : []),
  ];
}

/** What can be done as tracing stands. The rules are the server's; this only spares useless clicks. */
export function actionsOf(file: PersonFile): Actions {
  if (file.sealed || file.survivor) {
    return NOTHING;
  }
  const { tracing } = file;
  if (!tracing) {
    return { usual: [all.open], other: [] };
  }
  if (tracing.phase === 'CLOSED') {
    return { usual: [...answers(file), all.reopen], other: [] };
  }
  const open = tracing.phase === 'OPEN';
  const unknown = file.identityState !== 'VERIFIED';
  const comparing = tracing.dna.at(-1)?.step === 'REQUESTED' || tracing.dna.at(-1)?.step === 'SAMPLED';
  return {
    usual: [
      ...(open ? [] : [all.resume]),
      ...(tracing.quickChecks.length === 0 ? [all.runQuickCheck] : []),
      ...(open && unknown ? [all.publishNotice] : []),
      ...answers(file),
      all.recordLead,
    ],
    other: [
      ...(tracing.quickChecks.length === 0 ? [] : [all.runQuickCheck]),
      all.requestPoliceCheck,
      ...(comparing ? [] : [all.requestDna]),
      all.recordFaceCandidates,
      all.approveNoticePhoto,
      all.escalate,
      ...(open ? [all.suspend] : []),
      all.close,
    ],
  };
}
