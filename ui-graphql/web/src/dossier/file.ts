import type { RecipientQuery, StayFileFragment, StayStage } from '../generated/graphql';

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
