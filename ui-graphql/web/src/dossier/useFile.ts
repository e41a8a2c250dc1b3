import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../app/session';
import { client } from '../kernel/client';
import { faultOf, type Fault } from '../kernel/faults';
import { watch } from '../kernel/watch';
import type { PersonFile } from './file';
import { personChanged, recipientQuery } from './queries';

interface State {
  readonly file: PersonFile | null;
  readonly loading: boolean;
  readonly fault: Fault | null;
}

/** A person's file; the live one follows every change, the one as of an instant stays as it is. */
export function useFile(personId: string | null, asOf: string | null) {
  const { can } = useSession();
  const [state, setState] = useState<State>({ file: null, loading: true, fault: null });
  const newest = useRef(0);
  const turn = useRef(0);

  const load = useCallback(
    async (atLeastVersion: number | null = null): Promise<void> => {
      if (personId === null) {
        return;
      }
      const mine = ++turn.current;
      const answer = await client.query(recipientQuery, { personId, asOf, atLeastVersion }).toPromise();
      if (mine !== turn.current) {
        return;
      }
      const file = answer.data?.recipient ?? null;
      if (file && asOf === null) {
        newest.current = file.version;
      }
      const missing = answer.data && !file && asOf === null ? { code: 'NOT_FOUND', traceId: null } : null;
      setState((old) => ({
        file: file ?? (answer.error && old.file?.personId === personId ? old.file : null),
        loading: false,
        fault: faultOf(answer.error) ?? missing,
      }));
    },
    [personId, asOf],
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
        void load(version);
      }
    });
  }, [personId, asOf, can, load]);

  return { ...state, load };
}
