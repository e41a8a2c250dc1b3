import { Client, fetchExchange } from 'urql';
import { language } from '../i18n/language';
import { fetchHeard } from './heard';
import { learnServerTime } from './time';

type Listener = () => void;

/** No answer takes so long: who waits longer waits on a connection that is dead. */
const fetchAnswer = fetchHeard(30_000);

let csrfToken: string | null = null;
const signedOutListeners = new Set<Listener>();

/** Calls back when the server no longer knows who we are. */
export function onSignedOut(listener: Listener): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

async function token(): Promise<string> {
  if (csrfToken === null) {
    const answer = await fetchAnswer('/api/csrf', { credentials: 'same-origin' });
    learnServerTime(answer.headers.get('date'));
    csrfToken = ((await answer.json()) as { token: string }).token;
  }
  return csrfToken;
}

/** The token belongs to the session: a new session needs a new one. */
export function forgetToken(): void {
  csrfToken = null;
}

/** The headers that every request of ours carries. */
export async function ownHeaders(): Promise<Record<string, string>> {
  return {
    'Accept-Language': language(),
    'X-CSRF-Token': await token(),
    'X-Requested-With': 'homeward',
  };
}

/** Sends with our headers; a stale token is fetched again once, a lost session is announced. */
export async function send(url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const attempt = async () => {
    const headers = new Headers(init.headers);
    for (const [name, value] of Object.entries(await ownHeaders())) {
      headers.set(name, value);
    }
    return fetchAnswer(url, { ...init, headers, credentials: 'same-origin' });
  };
  let answer = await attempt();
  if (answer.status === 403) {
    forgetToken();
    answer = await attempt();
  }
  learnServerTime(answer.headers.get('date'));
  if (answer.status === 401) {
    forgetToken();
    signedOutListeners.forEach((listener) => listener());
  }
  return answer;
}

/** No cache: what one person may see must not stay in memory for the next one, and lists must never be stale. */
export const client = new Client({
  url: '/graphql',
  exchanges: [fetchExchange],
  requestPolicy: 'network-only',
  preferGetMethod: false,
  fetch: send,
});
