import { useCallback, useEffect, useRef, useState } from 'react';
import type { MissingReportsQuery } from '../generated/graphql';
import { client } from '../kernel/client';
import { faultOf, type Fault } from '../kernel/faults';
import { reportsQuery } from './queries';
import type { Report } from './report';

const FIRST = 50;

interface Pages {
  readonly page: MissingReportsQuery['missingReports'] | null;
  readonly reports: readonly Report[];
  readonly fetching: boolean;
  readonly fault: Fault | null;
}

/** Reports, page by page. The old ones stay while a new filter is being answered. */
export function useReports(station: string | null, openOnly: boolean) {
  const [state, setState] = useState<Pages>({ page: null, reports: [], fetching: true, fault: null });
  const asked = useRef(0);

  const ask = useCallback(
    async (after: string | null, before: readonly Report[]) => {
      const turn = ++asked.current;
      const answer = await client.query(reportsQuery, { station, openOnly, first: FIRST, after }).toPromise();
      if (turn !== asked.current) {
        return;
      }
      const page = answer.data?.missingReports ?? null;
      setState((old) => ({
        page: page ?? old.page,
        reports: page ? [...before, ...page.reports] : old.reports,
        fetching: false,
        fault: faultOf(answer.error),
      }));
    },
    [station, openOnly],
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
      void ask(state.page.endCursor, state.reports);
    }
  };

  return { ...state, more, reload };
}
