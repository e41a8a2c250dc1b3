import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../app/session';
import type { RevealInput } from '../generated/graphql';
import { client } from '../kernel/client';
import { faultOf, passes, type Fault } from '../kernel/faults';
import { watch } from '../kernel/watch';
import type { PersonFile } from './file';
import { personChanged, recipientQuery } from './queries';

interface State {
  readonly file: PersonFile | null;
  readonly loading: boolean;
  readonly fault: Fault | null;
}

/** A person's file; the live one follows every change, the one as of an instant stays as it is. */
export function useFile(personId: string | null, asOf: string | null, reveal: RevealInput | null = null) {
  const { can } = useSession();
  const [state, setState] = useState<State>({ file: null, loading: true, fault: null });
  const newest = useRef(0);
  const turn = useRef(0);

  /** False when it could not be asked now, and may be a little later. */
  const ask = useCallback(
    async (atLeastVersion: number | null = null): Promise<boolean> => {
      if (personId === null) {
        return true;
      }
      const mine = ++turn.current;
      const answer = await client.query(recipientQuery, { personId, asOf, atLeastVersion, reveal }).toPromise();
      if (mine !== turn.current) {
        return true;
      }
      const file = answer.data?.recipient ?? null;
      if (file && asOf === null) {
        newest.current = file.version;
      }
      const fault = faultOf(answer.error);
      const missing = answer.data && !file && asOf === null ? { code: 'NOT_FOUND', traceId: null } : null;
      setState((old) => ({
        file: file ?? (answer.error && old.file?.personId === personId ? old.file : null),
        loading: false,
        fault: fault ?? missing,
      }));
      return !passes(fault);
    },
    [personId, asOf, reveal],
  );
  const load = useCallback(
    async (atLeastVersion: number | null = null): Promise<void> => {
      await ask(atLeastVersion);
    },
    [ask],
  );

  useEffect(() => {
    void load();
  }, [load]);

  useEffect(() => {
    if (personId === null || asOf !== null || !can('personChanged')) {
      return undefined;
    }
    return watch(personChanged, { personId }, (news) => {
      const version = news?.personChanged.version ?? null;
      if (version === null || version > newest.current) {
        return ask(version);
      }
      return undefined;
    });
  }, [personId, asOf, can, ask]);

  return { ...state, load };
}
