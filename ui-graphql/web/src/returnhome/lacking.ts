import { mustPrepareDeparture, type PersonFile } from '../dossier/file';
import type { Key } from '../i18n/words';
import { endOf, isConfirmed, isEscorted, isPlan, needsApproval, needsAssessment, needsDoctor, needsReception, teamOf, type Journey } from './possible';

function kinLacks(file: PersonFile, journey: Journey): readonly Key[] {
  const id = endOf(journey)?.kinId;
  const kin = file.kin.find((one) => one.kinId === id);
  if (!id || !kin) {
    return [];
  }
  return [
    ...(kin.noContact ? (['journey.lacks.safeKin'] as const) : []),
    ...(kin.standing === 'VERIFIED' ? [] : (['journey.lacks.verifiedKin'] as const)),
  ];
}

/** What is still missing before they may set out, or before whoever fetches the person may take them along. */
export function lackingOf(file: PersonFile, journey: Journey): readonly Key[] {
  const plan = isPlan(journey);
  if (!plan && journey.stage !== 'AT_RELAY') {
    return [];
  }
  const escorted = isEscorted(journey.mode);
  return [
    ...(needsReception(file, journey) && !isConfirmed(journey) ? (['journey.lacks.reception'] as const) : []),
    ...kinLacks(file, journey),
    ...(needsAssessment(file, journey) && !journey.assessments.at(-1)?.suitable ? (['journey.lacks.assessment'] as const) : []),
    ...(plan && needsApproval(file, journey) && journey.stage !== 'APPROVED' ? (['journey.lacks.approval'] as const) : []),
    ...(escorted && teamOf(journey, journey.leg).length === 0 ? (['journey.lacks.escorts'] as const) : []),
    ...(needsDoctor(file) && !journey.fitness.at(-1)?.fit ? (['journey.lacks.fitness'] as const) : []),
    ...(plan && mustPrepareDeparture(file) ? (['journey.lacks.departure'] as const) : []),
  ];
}
