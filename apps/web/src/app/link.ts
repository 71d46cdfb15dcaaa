import { ApolloLink } from '@apollo/client';
import { Observable } from 'rxjs';
import { OfflineError } from './errors';
import type { FirstAnswers } from './first-query';
import { connection } from './online';
import { operationIds } from './operation-ids';
import { written } from './written';

interface Send {
  id: string | undefined;
  operation: ApolloLink.Operation;
  signal: AbortSignal;
}

async function send({ id, operation, signal }: Send): Promise<ApolloLink.Result> {
  const { operationName, variables, extensions } = operation;
  const { keepalive, file } = operation.getContext();
  let response: Response;
  try {
    response = await fetch(file === true ? '/graphql/file' : '/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      keepalive: keepalive === true,
      signal,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'apollo-require-preflight': 'true',
        'x-operation': operation.operationType,
      },
      body: JSON.stringify({ documentId: id, operationName, variables, ...(Object.keys(extensions).length ? { extensions } : {}) }),
    });
  } catch (error) {
    if (signal.aborted) throw error;
    connection.missed();
    throw new OfflineError();
  }
  if (!response.headers.get('content-type')?.includes('json')) {
    // The proxy in front of an API that is being started again: the connection is there.
    if (response.status >= 500)
      return { errors: [{ message: 'UNAVAILABLE', extensions: { code: 'UNAVAILABLE', details: { retryAfterSeconds: 5 } } }] };
    connection.missed();
    throw new OfflineError();
  }
  if (response.headers.has('x-kept')) connection.missed();
  else connection.reached();
  const result = (await response.json()) as ApolloLink.Result;
  // Something between us and the API may answer in JSON of its own: that is no success without data.
  if (!result.data && !result.errors) throw new Error('no answer');
  return result;
}

/** The last link: operations by id, answers of the page first. Texts of operations never leave the browser. */
export function makeLink(first: FirstAnswers): ApolloLink {
  return new ApolloLink((operation) => {
    const id = operationIds[operation.operationName ?? ''];
    if (operation.operationType === 'mutation') first.drop();
    const given = id ? first.take(id, operation.variables) : undefined;
    return new Observable<ApolloLink.Result>((observer) => {
      if (given) {
        observer.next(given as ApolloLink.Result);
        observer.complete();
        return undefined;
      }
      const abort = new AbortController();
      send({ id, operation, signal: abort.signal }).then(
        (result) => {
          if (operation.operationType === 'mutation') written.at = Date.now();
          observer.next(result);
          observer.complete();
        },
        (error: unknown) => !abort.signal.aborted && observer.error(error),
      );
      // A mutation or a last save is never called back: it may have been done already.
      return () => operation.operationType === 'query' && abort.abort();
    });
  });
}
