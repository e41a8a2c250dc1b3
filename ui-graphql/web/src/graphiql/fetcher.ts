import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import type { GraphiQL } from 'graphiql';
import type { ComponentProps } from 'react';
import { send } from '../kernel/client';
import { events } from '../kernel/watch';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];

/** As deep as a type of ours can be wrapped, which is [T!]!; GraphiQL by itself asks deeper than the program lets anybody. */
const SCHEMA = { name: 'IntrospectionQuery', document: getIntrospectionQuery({ typeDepth: 3 }) };

/** Asks as the page itself does: with its cookie, its token and its language; subscriptions over server-sent events. */
export const fetcher: Fetcher = ({ query, variables, operationName }) => {
  const document = operationName === SCHEMA.name ? SCHEMA.document : query;
  const asked = { query: document, variables, operationName: operationName ?? undefined };
  return isSubscription(document, operationName) ? events.iterate(asked) : answer(asked);
};

/** Read from the text that is sent: what GraphiQL has read of it lags behind the typing. */
function isSubscription(document: string, operationName: string | null | undefined) {
  try {
    return getOperationAST(parse(document), operationName)?.operation === 'subscription';
  } catch {
    // The program says better what is wrong with it.
    return false;
  }
}

async function answer(asked: object) {
  const response = await send('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(asked),
  });
  const text = await response.text();
  return text === '' ? { status: response.status } : JSON.parse(text);
}
