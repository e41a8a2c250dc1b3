import { graphql } from '../generated';
import { send } from '../kernel/client';

export const meQuery = graphql(`
  query Me {
    me {
      actor
      displayName
      role
      station
      region
      operations
    }
  }
`);

/** What whoever asks has to do before anything is open. */
export type Door = 'SIGN_IN' | 'CODE' | 'PASSWORD' | 'ENROL' | 'OPEN';

/** With what whoever is signed in shows once more who they are. */
export type Again = 'PASSWORD' | 'CODE' | 'PROVIDER';

/** Where one stands, and whether there is an identity provider to sign in through. */
export interface Standpoint {
  readonly next: Door;
  readonly again: Again;
  readonly provider: boolean;
}

/** Where sign-in through the identity provider begins. */
export const THROUGH_PROVIDER = '/oauth2/authorization/homeward';

export type Answer = 'ok' | 'wrong' | 'locked' | 'offline';

/** Where one stands; null when nobody answers. */
export async function standpoint(): Promise<Standpoint | null> {
  try {
    const answer = await send('/api/session');
    return answer.ok ? ((await answer.json()) as Standpoint) : null;
  } catch {
    return null;
  }
}

/** Posts what somebody typed who is at the door. */
export async function post(url: string, body: Record<string, string>): Promise<{ result: Answer; body: unknown }> {
  try {
    const answer = await send(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    const text = await answer.text();
    const result = answer.ok ? 'ok' : answer.status === 423 ? 'locked' : answer.status === 400 ? 'wrong' : 'offline';
    return { result, body: text === '' ? null : JSON.parse(text) };
  } catch {
    return { result: 'offline', body: null };
  }
}

export const changePassword = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next) {
      errors {
        ...Refusal
      }
    }
  }
`);
