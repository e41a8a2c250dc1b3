import { useCallback } from 'react';
import type { CaseloadFilterInput, RecipientsQuery } from '../generated/graphql';
import { client } from '../kernel/client';
import { useGrowingList } from '../kernel/useGrowingList';
import { recipientsQuery } from './queries';

const FIRST = 50;

const rowsOf = (page: RecipientsQuery['recipients']) => page.rows;

/** People, page by page. */
export function usePages(filter: CaseloadFilterInput) {
  const print = JSON.stringify(filter);
  const ask = useCallback(
    async (after: string | null) => {
      const wanted = JSON.parse(print) as CaseloadFilterInput;
      const { data, error } = await client.query(recipientsQuery, { filter: wanted, first: FIRST, after }).toPromise();
      return { page: data?.recipients ?? null, error };
    },
    [print],
  );
  return useGrowingList(ask, rowsOf);
}
