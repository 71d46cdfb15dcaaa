import { ApolloClient, InMemoryCache } from '@apollo/client';
import { embeddedTypes } from './embedded-types.generated';
import { FirstAnswers } from './first-query';
import { makeLink } from './link';

/** The one client; its cache is the store of the application. */
export function makeClient(first: FirstAnswers = FirstAnswers.ofPage()): ApolloClient {
  return new ApolloClient({
    link: makeLink(first),
    cache: new InMemoryCache({
      typePolicies: {
        ...Object.fromEntries(embeddedTypes.map((type) => [type, { merge: true }])),
        // A discussion is kept page by page: each begins after another number.
        Discussion: { keyFields: ['id', 'after'] },
      },
    }),
    devtools: { enabled: import.meta.env.DEV },
    assumeImmutableResults: true,
  });
}
