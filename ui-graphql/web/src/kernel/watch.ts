import { createClient } from 'graphql-sse';
import { stringifyDocument } from '@urql/core';
import type { TypedDocumentNode } from 'urql';
import { ownHeaders } from './client';
import { fetchHeard } from './heard';

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;
/** After so long what could not be done about news is done again. */
const AGAIN_MS = 3_000;
/** The server says every 15 seconds that it is there; three times in a row it is not missed by chance. */
const QUIET_MS = 45_000;

/** One subscription as it is, until it is cut. */
export const events = createClient({ url: '/graphql', headers: ownHeaders, credentials: 'same-origin', retryAttempts: 0, fetchFn: fetchHeard(QUIET_MS) });

/** What is done about news; where that answers false, or will, it could not be done: the connection was cut again. */
type OnNews<Result> = (news: Result | null) => unknown;

/**
 * Watches until the returned function is called. After every cut it comes back by itself and calls
 * `onNews(null)`, because something may have happened meanwhile. No news is let go before it was acted on.
 */
export function watch<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  onNews: OnNews<Result>,
): () => void {
  const query = stringifyDocument(document);
  let stopped = false;
  let delay = FIRST_DELAY_MS;
  let dispose = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retelling: ReturnType<typeof setTimeout> | undefined;

  const tell = (news: Result | null) => {
    clearTimeout(retelling);
    void Promise.resolve(onNews(news)).then((done) => {
      if (done === false && !stopped) {
        clearTimeout(retelling);
        retelling = setTimeout(() => tell(news), AGAIN_MS);
      }
    });
  };
  const again = () => {
    if (!stopped) {
      timer = setTimeout(() => start(true), delay);
      delay = Math.min(delay * 2, LONGEST_DELAY_MS);
    }
  };
  const start = (afterCut: boolean) => {
    if (afterCut) {
      tell(null);
    }
    dispose = events.subscribe<Result>(
      { query, variables },
      {
        next: (answer) => {
          delay = FIRST_DELAY_MS;
          if (answer.data) {
            tell(answer.data as Result);
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
    clearTimeout(retelling);
    dispose();
  };
}
