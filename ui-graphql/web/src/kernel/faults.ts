import type { CombinedError } from 'urql';

/** Why no answer came: a stable code, and the trace id to give to whoever looks after the program. */
export interface Fault {
  readonly code: string;
  readonly traceId: string | null;
}

const KNOWN = ['NOT_FOUND', 'FORBIDDEN', 'STALE', 'REBUILDING', 'BAD_FILTER', 'BAD_CURSOR', 'FRESH_SIGN_IN_NEEDED', 'HISTORY_DAMAGED', 'STORAGE_UNAVAILABLE', 'FAULT', 'OFFLINE'] as const;

export type KnownFault = (typeof KNOWN)[number];

/** The code as one there is a sentence for. */
export function known(code: string): KnownFault {
  return KNOWN.find((one) => one === code) ?? 'FAULT';
}

/** Reads the first error; a request that never came back is OFFLINE. */
export function faultOf(error: CombinedError | undefined): Fault | null {
  if (!error) {
    return null;
  }
  const first = error.graphQLErrors[0];
  if (!first) {
    return { code: 'OFFLINE', traceId: null };
  }
  const { code, traceId } = first.extensions as { code?: unknown; traceId?: unknown };
  return {
    code: typeof code === 'string' ? code : 'FAULT',
    traceId: typeof traceId === 'string' ? traceId : null,
  };
}

/** Whether the same question may be answered a little later. */
export function passes(fault: Fault | null): boolean {
  return fault?.code === 'OFFLINE' || fault?.code === 'STALE' || fault?.code === 'STORAGE_UNAVAILABLE';
}
