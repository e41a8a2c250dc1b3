import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../app/session';
import type { RevealInput } from '../generated/graphql';
import { client } from '../kernel/client';
import { faultOf, passes, type Fault } from '../kernel/faults';
import { watch } from '../kernel/watch';
import { reportChanged, reportQuery } from './queries';
import type { Report } from './report';

interface State {
  readonly report: Report | null;
  readonly loading: boolean;
  readonly fault: Fault | null;
}

/** A report as it stands; it follows every change. */
export function useReport(reportId: string, firstVersion: number | null, reveal: RevealInput | null) {
  const { can } = useSession();
  const [state, setState] = useState<State>({ report: null, loading: true, fault: null });
  const newest = useRef(0);
  const turn = useRef(0);

  /** False when it could not be asked now, and may be a little later. */
  const ask = useCallback(
    async (atLeastVersion: number | null = null): Promise<boolean> => {
      const mine = ++turn.current;
      const answer = await client.query(reportQuery, { reportId, atLeastVersion, reveal }).toPromise();
      if (mine !== turn.current) {
        return true;
      }
      const report = answer.data?.missingReport ?? null;
      newest.current = report?.version ?? newest.current;
      const fault = faultOf(answer.error);
      const missing = answer.data && !report ? { code: 'NOT_FOUND', traceId: null } : null;
      setState((old) => ({
        report: report ?? (answer.error ? old.report : null),
        loading: false,
        fault: fault ?? missing,
      }));
      return !passes(fault);
    },
    [reportId, reveal],
  );
  const load = useCallback(
    async (atLeastVersion: number | null = null): Promise<void> => {
      await ask(atLeastVersion);
    },
    [ask],
  );

  useEffect(() => {
     
    void load(firstVersion);
  }, [load, firstVersion]);

  useEffect(() => {
    if (!can('missingReportChanged')) {
      return undefined;
    }
    return watch(reportChanged, { reportId }, (news) => {
      const version = news?.missingReportChanged.version ?? null;
      if (version === null || version > newest.current) {
        return ask(version);
      }
      return undefined;
    });
  }, [reportId, can, ask]);

  return { ...state, load };
}
