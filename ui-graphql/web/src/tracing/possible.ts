import { EscalationLevel, TracingAim, TracingOutcome, type ReportSource } from '../generated/graphql';
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

/** The relatives who may be told where the person is: proven to be so, and not to be kept away. */
export function kinWhoMayKnow(kin: PersonFile['kin']): PersonFile['kin'] {
  return kin.filter((one) => one.standing === 'VERIFIED' && !one.noContact);
}

/** A match is decided while tracing goes on, and held only while it does not rest. */
export function mayMatch(file: PersonFile): boolean {
  return file.tracing?.phase === 'OPEN' && !file.survivor;
}

export function mayReject(file: PersonFile): boolean {
  return file.tracing !== null && file.tracing.phase !== 'CLOSED' && !file.survivor;
}

/**
 * Whether a match can be proven: by a relative of the family that looks, or by who the person is where no family does.
 * Where nobody here may see who looks, either may do.
 */
export function mayProve(file: PersonFile, source: ReportSource | null): boolean {
  const kin = kinWhoMayKnow(file.kin).length > 0;
  return !file.survivor && (source === 'FAMILY' ? kin : isKnown(file) || (source === null && kin));
}
