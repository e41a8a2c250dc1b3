import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseloadFilterInput, CaseloadRowFragment, RecipientsQuery } from '../generated/graphql';
import { client } from '../kernel/client';
import { faultOf, type Fault } from '../kernel/faults';
import { recipientsQuery } from './queries';

const FIRST = 50;

interface Pages {
  readonly page: RecipientsQuery['recipients'] | null;
  readonly rows: readonly CaseloadRowFragment[];
  readonly fetching: boolean;
  readonly fault: Fault | null;
}

/** A list that grows page by page. The old rows stay while a new filter is being answered. */
export function usePages(filter: CaseloadFilterInput) {
  const [state, setState] = useState<Pages>({ page: null, rows: [], fetching: true, fault: null });
  const asked = useRef(0);
  const print = JSON.stringify(filter);

  const ask = useCallback(
    async (after: string | null, before: readonly CaseloadRowFragment[]) => {
      const turn = ++asked.current;
      const wanted = JSON.parse(print) as CaseloadFilterInput;
      const answer = await client.query(recipientsQuery, { filter: wanted, first: FIRST, after }).toPromise();
      if (turn !== asked.current) {
        return;
      }
      const page = answer.data?.recipients ?? null;
      setState((old) => ({
        page: page ?? old.page,
        rows: page ? [...before, ...page.rows] : old.rows,
        fetching: false,
        fault: faultOf(answer.error),
      }));
    },
    [print],
  );

  const reload = useCallback(() => {
    setState((old) => ({ ...old, fetching: true }));
    void ask(null, []);
  }, [ask]);

  useEffect(() => {
    void ask(null, []);
  }, [ask]);

  const more = () => {
    if (state.page?.endCursor && !state.fetching) {
      setState((old) => ({ ...old, fetching: true }));
      void ask(state.page.endCursor, state.rows);
    }
  };

  return { ...state, more, reload };
}
