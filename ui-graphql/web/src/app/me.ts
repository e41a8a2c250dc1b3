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

export type Answer = 'ok' | 'wrong' | 'locked' | 'offline';

/** Where one stands; null when nobody answers. */
export async function doorNow(): Promise<Door | null> {
  try {
    const answer = await send('/api/session');
    return answer.ok ? ((await answer.json()) as { next: Door }).next : null;
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
