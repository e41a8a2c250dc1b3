import { MatchWord } from '../generated/graphql';

/** How far the word of a likely match came, as it stands in an address; null for whatever else somebody wrote there. */
export function matchWordOf(param: string | null): MatchWord | null {
  return Object.values(MatchWord).find((one) => one.toLowerCase() === param) ?? null;
}
