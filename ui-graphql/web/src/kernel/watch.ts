import { createClient } from 'graphql-sse';
import { stringifyDocument } from '@urql/core';
import type { TypedDocumentNode } from 'urql';
import { ownHeaders } from './client';

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;

/** One subscription as it is, until it is cut. */
export const events = createClient({ url: '/graphql', headers: ownHeaders, credentials: 'same-origin', retryAttempts: 0 });

/**
 * Watches until the returned function is called. After every cut it comes back by itself and calls
 * `onNews(null)`, because something may have happened meanwhile.
 */
export function watch<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  onNews: (news: Result | null) => void,
): () => void {
  const query = stringifyDocument(document);
  let stopped = false;
  let delay = FIRST_DELAY_MS;
  let dispose = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const again = () => {
    if (!stopped) {
      timer = setTimeout(() => start(true), delay);
      delay = Math.min(delay * 2, LONGEST_DELAY_MS);
    }
  };
  const start = (afterCut: boolean) => {
    if (afterCut) {
      onNews(null);
    }
    dispose = events.subscribe<Result>(
      { query, variables },
      {
        next: (answer) => {
          delay = FIRST_DELAY_MS;
          if (answer.data) {
            onNews(answer.data as Result);
          }
        },
        error: again,
        complete: again,
      },
    );
  };
  start(false);
  return () => {
    stopped = true;
    clearTimeout(timer);
    dispose();
  };
}
