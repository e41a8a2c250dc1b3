import { useCallback, useEffect, useRef, useState } from 'react';
import { faultOf, type Fault } from './faults';

interface Page {
  readonly endCursor: string | null;
}

interface Answer<P> {
  readonly page: P | null;
  readonly error: Parameters<typeof faultOf>[0];
}

interface Pages<P, R> {
  readonly page: P | null;
  readonly rows: readonly R[];
  readonly fetching: boolean;
  readonly fault: Fault | null;
}

/** A list that grows page by page. The old rows stay while another question is being answered; each `ask` is a question. */
export function useGrowingList<P extends Page, R>(ask: (after: string | null) => Promise<Answer<P>>, rowsOf: (page: P) => readonly R[]) {
  const [state, setState] = useState<Pages<P, R>>({ page: null, rows: [], fetching: true, fault: null });
  const asked = useRef(0);

  const fetch = useCallback(
    async (after: string | null, before: readonly R[]) => {
      const turn = ++asked.current;
      const { page, error } = await ask(after);
      if (turn !== asked.current) {
        return;
      }
      setState((old) => ({
        page: page ?? old.page,
        rows: page ? [...before, ...rowsOf(page)] : old.rows,
        fetching: false,
        fault: faultOf(error),
      }));
    },
    [ask, rowsOf],
  );

  const reload = useCallback(() => {
    setState((old) => ({ ...old, fetching: true }));
    void fetch(null, []);
  }, [fetch]);

  useEffect(() => {
    void fetch(null, []);
  }, [fetch]);

  const more = () => {
    if (state.page?.endCursor && !state.fetching) {
      setState((old) => ({ ...old, fetching: true }));
      void fetch(state.page.endCursor, state.rows);
    }
  };

  return { ...state, more, reload };
}
