import { useCallback, useEffect, useRef, useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { client } from '../kernel/client';
import { faultOf, type Fault } from '../kernel/faults';

interface State<Match> {
  readonly matches: readonly Match[] | null;
  readonly fault: Fault | null;
}

/** Matches, asked for again with every new version of what they are about; the old ones stay until the answer. */
export function useMatches<Match, Variables extends Record<string, unknown>>(query: TypedDocumentNode<{ readonly matches: readonly Match[] }, Variables>, variables: Variables, version: number) {
  const [state, setState] = useState<State<Match>>({ matches: null, fault: null });
  const turn = useRef(0);
  const print = JSON.stringify(variables);

  const load = useCallback(async () => {
    const mine = ++turn.current;
    const answer = await client.query(query, JSON.parse(print) as Variables).toPromise();
    if (mine === turn.current) {
      setState((old) => ({ matches: answer.data?.matches ?? old.matches, fault: faultOf(answer.error) }));
    }
  }, [query, print]);

  useEffect(() => {
     
    void load();
  }, [load, version]);

  return { ...state, load };
}
