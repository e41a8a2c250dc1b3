import { useCallback, useRef, useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { client } from './client';
import { faultOf, type Fault } from './faults';
import type { Meta, Outcome } from './forms/command';
import { newId } from './ids';
import type { Refusal } from './refusal';

export interface Submission {
  readonly busy: boolean;
  readonly refusals: readonly Refusal[];
  readonly fault: Fault | null;
}

export interface Done {
  readonly id: string;
  readonly version: number;
}

const IDLE: Submission = { busy: false, refusals: [], fault: null };

interface Kept {
  readonly typed: string;
  readonly commandId: string;
  readonly input: unknown;
}

/**
 * Sends one command. As long as what was typed is the same, a second try is the same command with the same id and
 * the same input: nothing happens twice, even when the first answer was lost.
 */
export function useCommand() {
  const [state, setState] = useState<Submission>(IDLE);
  const kept = useRef<Kept | null>(null);

  const submit = useCallback(
    async (
      document: TypedDocumentNode<Outcome, { input: unknown; meta: Meta }>,
      typed: unknown,
      makeInput: () => unknown,
      meta: Omit<Meta, 'commandId'>,
    ): Promise<Done | null> => {
      const print = JSON.stringify(typed);
      if (kept.current?.typed !== print) {
        kept.current = { typed: print, commandId: newId('cmd'), input: makeInput() };
      }
      const { commandId, input } = kept.current;
      setState({ ...IDLE, busy: true });
      const answer = await client.mutation(document, { input, meta: { ...meta, commandId } }).toPromise();
      const outcome = answer.data?.outcome;
      if (!outcome || answer.error) {
        setState({ ...IDLE, fault: faultOf(answer.error) ?? { code: 'FAULT', traceId: null } });
        return null;
      }
      if (outcome.errors.length > 0 || outcome.id === null || outcome.version === null) {
        setState({ ...IDLE, refusals: outcome.errors });
        return null;
      }
      kept.current = null;
      setState(IDLE);
      return { id: outcome.id, version: outcome.version };
    },
    [],
  );

  return { ...state, submit };
}
