import { EscalationLevel, TracingAim, TracingOutcome } from '../generated/graphql';
import type { PersonFile } from '../dossier/file';

// What the file as it stands leaves possible. The rules are the server's; this only spares useless clicks.

function isKnown(file: PersonFile): boolean {
  return file.identityState === 'VERIFIED';
}

/** What can still be looked for: who somebody is whose identity is proven is no question any more. */
export function aimsOf(file: PersonFile): readonly TracingAim[] {
  return isKnown(file) ? [TracingAim.FAMILY] : Object.values(TracingAim);
}

/** The levels that the case did not reach yet; the schema has them from the nearest to the farthest. */
export function levelsAbove(file: PersonFile): readonly EscalationLevel[] {
  const levels = Object.values(EscalationLevel);
  const reached = file.tracing?.escalatedTo;
  return reached ? levels.slice(levels.indexOf(reached) + 1) : levels;
}

/** What tracing can end with: what is proven. */
export function outcomesOf(file: PersonFile): readonly TracingOutcome[] {
  return [
    ...(file.kin.some((kin) => kin.standing === 'VERIFIED') ? [TracingOutcome.REUNITED] : []),
    ...(isKnown(file) ? [TracingOutcome.IDENTIFIED] : []),
  ];
}

/** A notice would tell a relative who must be kept away where the person is. */
export function isEndangeredByKin(file: PersonFile): boolean {
  return file.kin.some((kin) => kin.noContact);
}

/** Only somebody unknown is shown to everybody. */
export function mayBeShown(file: PersonFile): boolean {
  return !isKnown(file) && !isEndangeredByKin(file);
}

/** Somebody who is known gives no sample, unless there is a sign of trafficking. */
export function mayGiveDna(file: PersonFile): boolean {
  return !isKnown(file) || file.risks.includes('SUSPECTED_TRAFFICKING') || file.category === 'RESCUED_TRAFFICKED_CHILD';
}
