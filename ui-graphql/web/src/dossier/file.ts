import type { RecipientQuery, StayFileFragment, StayStage } from '../generated/graphql';
import { ageSpan, day, now } from '../kernel/time';

export type PersonFile = NonNullable<RecipientQuery['recipient']>;
export type Stay = StayFileFragment;
export type Tracing = NonNullable<PersonFile['tracing']>;

/** The stages of an episode that goes on. */
export const OPEN_STAGES = [
  'REQUESTED', 'SCREENING', 'MEDICAL_DIVERTED', 'REGISTERED', 'IN_STATION', 'IN_HOSPITAL', 'DEPARTING',
] as const satisfies readonly StayStage[];

/** The stages before a person is registered. */
export const INTAKE_STAGES: readonly StayStage[] = ['REQUESTED', 'SCREENING', 'MEDICAL_DIVERTED'];

export function lastStay(file: PersonFile): Stay | null {
  return file.stays.at(-1) ?? null;
}

/** The episode that goes on, if there is one: never more than one. */
export function openStay(file: PersonFile): Stay | null {
  const last = lastStay(file);
  return last && (OPEN_STAGES as readonly StayStage[]).includes(last.stage) ? last : null;
}

/** The best name there is. */
export function bestName(file: PersonFile): string | null {
  return file.identity.name ?? file.provisionalName;
}

/** A file that takes nothing any more: sealed, erased, told by another one, or of somebody who died. */
export function takesNothing(file: PersonFile): boolean {
  return file.sealed || Boolean(file.erasure?.erasedAt) || Boolean(file.survivor) || Boolean(file.deceasedAt);
}

const ADULT = 18;

/** Whose age is not known is treated as a child. */
export function mayBeChild({ identity }: PersonFile): boolean {
  return !identity?.birth || ageSpan(identity.birth, day(now())).youngest < ADULT;
}

/** Relatives to choose from. */
export function kinChoices(kin: PersonFile['kin']) {
  return kin.map((one) => ({ value: one.kinId, text: one.name ?? one.kinId }));
}

/** Whoever leaves a station leaves it as anybody does: the departure is prepared first. */
export function mustPrepareDeparture(file: PersonFile): boolean {
  const stay = openStay(file);
  return stay !== null && stay.stage !== 'DEPARTING';
}

/**
 * Whether those concerned were told of likely matches that nobody read or decided yet; never while nobody may be matched. What
 * became of the report since does not stand on the file.
 */
export function mayHaveUnreadMatches({ tracing, survivor }: PersonFile): boolean {
  if (tracing?.phase !== 'OPEN' || survivor) {
    return false;
  }
  const decided = new Set(tracing.matches.map((one) => one.soughtId));
  return tracing.suggested.some((one) => one.seenAt === null && !decided.has(one.soughtId));
}
