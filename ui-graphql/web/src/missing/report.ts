import type { MatchFragment, ReportFileFragment, SoughtPersonFragment } from '../generated/graphql';
import type { Translate } from '../i18n';

export type Report = ReportFileFragment;
export type Sought = Report['sought'][number];
export type SoughtPerson = SoughtPersonFragment;
export type Match = MatchFragment;

/** How many of them those concerned were told of, that nobody read or decided yet. */
export function unread(matches: readonly Match[]): number {
  return matches.filter((one) => one.standing === 'POTENTIAL' && one.suggestedAt !== null && one.seenAt === null).length;
}

/** The best name there is of somebody who is looked for. */
export function soughtName(t: Translate, person: SoughtPerson | null): string {
  return person === null ? t('person.erased') : (person.name ?? person.otherNames[0] ?? t('time.unnamed'));
}
