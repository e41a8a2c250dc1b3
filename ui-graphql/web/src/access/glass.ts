import type { GlassQuery, OwnGlassQuery } from '../generated/graphql';
import { now } from '../kernel/time';

export type GlassStory = GlassQuery['glass'][number];

type Opened = OwnGlassQuery['ownGlass']['opened'][number];

/** What is open of a file in an emergency, if anything; it shuts with its instant, and at once after a no. */
export function openOf(opened: readonly Opened[], personId: string, at: Date = now()): Opened | null {
  return opened.find((one) => one.personId === personId && one.verdict !== 'NOT_JUSTIFIED' && at.getTime() < Date.parse(one.until)) ?? null;
}

/** Whether a review is late. */
export function isReviewLate({ verdict, reviewDue }: GlassStory, at: Date = now()): boolean {
  return verdict === null && reviewDue !== null && Date.parse(reviewDue) <= at.getTime();
}
