import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { problemOf } from '../../app/errors';
import { written } from '../../app/written';

const asked = new Map<string, number>();
const young = 5000;

/** Fills the cache with what the API says now. What was asked a moment ago (when the link was pointed at) is not asked again, unless something was changed
 *  since; without a network the page shows what is known of it. */
export async function fresh<D, V extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<D, V>,
  variables: V,
): Promise<void> {
  const key = JSON.stringify([query, variables]);
  const now = Date.now();
  const before = asked.get(key) ?? 0;
  const recent = now - before < young && before > written.at;
  try {
    await client.query({ query, variables, fetchPolicy: recent ? 'cache-first' : 'network-only' } as Parameters<ApolloClient['query']>[0]);
    if (!recent) asked.set(key, now);
  } catch (error) {
    const known = problemOf(error).code === 'OFFLINE' && client.readQuery({ query, variables } as Parameters<ApolloClient['readQuery']>[0]);
    if (!known) throw error;
  }
}
