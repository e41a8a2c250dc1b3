import type { PersonFile } from '../dossier/file';
import type { CommandForm } from '../kernel/forms/command';
import * as commands from './commands';
import { approveNoticePhoto, publishNotice } from './noticeCommands';
import { levelsAbove, mayBeShown, mayGiveDna, outcomesOf } from './possible';

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

/** What can be done as tracing stands. */
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
  const first = tracing.quickChecks.length === 0;
  const step = tracing.dna.at(-1)?.step;
  const comparing = step === 'REQUESTED' || step === 'SAMPLED';
  return {
    usual: [
      ...(open ? [] : [all.resume]),
      ...(first ? [all.runQuickCheck] : []),
      ...(open && mayBeShown(file) ? [all.publishNotice] : []),
      ...answers(file),
      all.recordLead,
    ],
    other: [
      ...(first ? [] : [all.runQuickCheck]),
      all.requestPoliceCheck,
      ...(!comparing && mayGiveDna(file) ? [all.requestDna] : []),
      all.recordFaceCandidates,
      ...(mayBeShown(file) ? [all.approveNoticePhoto] : []),
      ...(levelsAbove(file).length > 0 ? [all.escalate] : []),
      ...(open ? [all.suspend] : []),
      ...(outcomesOf(file).length > 0 ? [all.close] : []),
    ],
  };
}
