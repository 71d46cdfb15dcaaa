import type { ApolloClient } from '@apollo/client';

/** After something was published, begun or thrown away: what was read of schemes before is asked for anew. */
export function forgetSchemes(client: ApolloClient): void {
  for (const fieldName of ['scheme', 'schemes', 'schemeComparison', 'schemeChanges', 'schemeDesk', 'schemeReviews'])
    client.cache.evict({ id: 'ROOT_QUERY', fieldName });
  client.cache.gc();
}
