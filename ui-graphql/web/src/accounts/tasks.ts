import type { CombinedError, TypedDocumentNode } from 'urql';
import type { Role } from '../generated/graphql';
import { client } from '../kernel/client';
import type { Refusal } from '../kernel/refusal';
import type { Task } from './AccountDialog';
import { changeAccount, disableAccount, enableAccount, linkAccount, makeAccount, makeToken, resetAccount, revokeToken } from './queries';

/** What came of it: what is shown this once, why it was not done, or that no answer came. */
export interface Carried {
  readonly shown: string | null;
  readonly errors: readonly Refusal[];
  readonly error: CombinedError | undefined;
}

interface Answered {
  readonly outcome: { readonly shown?: string | null | undefined; readonly errors: readonly Refusal[] };
}

/** Does what a dialog is for, with what was typed in it. */
export function carryOut(task: Task, typed: FormData): Promise<Carried> {
  const text = (name: string) => String(typed.get(name) ?? '').trim();
  const given = (name: string) => (text(name) === '' ? null : text(name));
  const place = () => ({ displayName: text('displayName'), role: text('role') as Role, station: given('station'), region: given('region') });
  switch (task.kind) {
    case 'make':
      return asked(makeAccount, { username: text('username'), staffNumber: text('staffNumber'), ...place() });
    case 'change':
      return asked(changeAccount, { username: task.account.username, ...place() });
    case 'reset':
      return asked(resetAccount, { username: task.account.username });
    case 'link':
      return asked(linkAccount, { username: task.account.username, subject: given('subject') });
    case 'token':
      return asked(makeToken, { username: task.account.username, label: text('label'), days: Number(text('days')) });
    case 'disable':
      return told(disableAccount, { username: task.account.username });
    case 'enable':
      return told(enableAccount, { username: task.account.username });
    case 'revoke':
      return told(revokeToken, { tokenId: task.token.tokenId });
  }
}

async function asked<V extends object>(document: TypedDocumentNode<Answered, V>, variables: V): Promise<Carried> {
  const answer = await client.mutation(document, variables).toPromise();
  return { shown: answer.data?.outcome.shown ?? null, errors: answer.data?.outcome.errors ?? [], error: answer.error };
}

async function told<V extends object>(document: TypedDocumentNode<unknown, V>, variables: V): Promise<Carried> {
  const answer = await client.mutation(document, variables).toPromise();
  return { shown: null, errors: [], error: answer.error };
}
