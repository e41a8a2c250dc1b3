import type { PersonFile } from '../dossier/file';
import { openStay } from '../dossier/file';

/** The steps of an intake, one question group each. */
export const STEPS = ['who', 'how', 'screening', 'outcome', 'belongings', 'bed'] as const;

export type Step = (typeof STEPS)[number];

/** Where the intake of a file goes on: each step sends its own command, so the file itself knows. */
export function stepOf(file: PersonFile | null): Step | 'finished' {
  if (!file) {
    return 'who';
  }
  const stay = openStay(file);
  switch (stay?.stage) {
    case undefined:
      return 'how';
    case 'REQUESTED':
      return 'screening';
    case 'SCREENING':
    case 'MEDICAL_DIVERTED':
      return 'outcome';
    case 'REGISTERED':
      return stay.belongings.length === 0 ? 'belongings' : 'bed';
    default:
      return 'finished';
  }
}

/** Whether a step can be gone to: the ones not yet reached cannot. */
export function isReachable(step: Step, file: PersonFile | null): boolean {
  const current = stepOf(file);
  if (current === 'finished') {
    return false;
  }
  if (step === current || file === null) {
    return step === current;
  }
  // A screening may be repeated before the outcome; the bed may come before the list of belongings.
  return (step === 'screening' && openStay(file)?.stage === 'SCREENING') || (current === 'belongings' && step === 'bed') || (current === 'bed' && step === 'belongings');
}
