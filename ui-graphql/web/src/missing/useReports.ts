import { useCallback } from 'react';
import type { MatchWord, MissingReportsQuery } from '../generated/graphql';
import { client } from '../kernel/client';
import { useGrowingList } from '../kernel/useGrowingList';
import { reportsQuery } from './queries';

const FIRST = 50;

const rowsOf = (page: MissingReportsQuery['missingReports']) => page.reports;

/** Reports, page by page. */
export function useReports(station: string | null, openOnly: boolean, likelyMatch: MatchWord | null) {
  const ask = useCallback(
    async (after: string | null) => {
      const { data, error } = await client.query(reportsQuery, { station, openOnly, likelyMatch, first: FIRST, after }).toPromise();
      return { page: data?.missingReports ?? null, error };
    },
    [station, openOnly, likelyMatch],
  );
  return useGrowingList(ask, rowsOf);
}
