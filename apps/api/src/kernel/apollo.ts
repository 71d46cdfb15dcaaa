import { createHash } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { sayFormerIn } from '@guildhall/domain/identity/leaving';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { asGraphQLError, httpStatusOf } from './answers.js';
import type { Ctx } from './ctx.js';
import type { HttpDoor } from './http-door.js';
import { checkLimits } from './limits.js';

export interface RequestContext {
  ctx: Ctx;
  http: HttpDoor;
  /** The operation came by id from the manifest of the web: known beforehand, so free of limits. */
  trusted: boolean;
}

/** Of what is to be done. The version that somebody had seen is no part of it: a device that never heard the answer asks again on top of what it finds then. */
const hashOf = (variables: object): string =>
  createHash('sha256')
    .update(JSON.stringify(variables, (key, value: unknown) => (key === 'expectedVersion' ? undefined : value)))
    .digest('base64url');

/** Limits for operations written by hand; of a change also what `once` compares. */
export const limitsPlugin = (): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation(rc: GraphQLRequestContextDidResolveOperation<RequestContext>) {
        if (!rc.operation) return;
        try {
          // Nothing to subscribe to: graphql-js would fail only while executing.
          if (!rc.schema.getRootType(rc.operation.operation))
            throw new DomainError('BAD_REQUEST', { reason: `there is no ${rc.operation.operation}` });
          if (rc.operation.operation === 'mutation') rc.contextValue.ctx.inputHash = hashOf(rc.request.variables ?? {});
          if (rc.contextValue.trusted) return;
          checkLimits(
            rc.source,
            rc.document,
            rc.operation,
            (rc.request.variables ?? {}) as Record<string, unknown>,
            rc.contextValue.ctx.actor !== null,
          );
        } catch (error) {
          throw asGraphQLError(error);
        }
      },
    };
  },
});

/** Says in the language of who reads it that somebody is gone. It is stored in English, so that most answers need not be looked through. */
export const formerPlugin = (): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue }) {
        const locale = contextValue.ctx.actor?.locale ?? 'en';
        if (locale !== 'en' && body.kind === 'single' && body.singleResult.data) sayFormerIn(body.singleResult.data, locale);
      },
    };
  },
});

/** Gives 503 and 429 where the catalogue says so, also when the error arose while executing; answers to a known person are never stored. */
export const statusPlugin = (): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse(rc) {
        const { http, body } = rc.response;
        http.headers.set('cache-control', 'no-store');
        if (body.kind !== 'single') return;
        for (const error of body.singleResult.errors ?? []) {
          const status = httpStatusOf(error.extensions?.code);
          if (!status) continue;
          http.status = status;
          const { retryAfterSeconds } = (error.extensions?.details ?? {}) as { retryAfterSeconds?: number };
          if (retryAfterSeconds) http.headers.set('retry-after', String(retryAfterSeconds));
        }
      },
    };
  },
});

type Entry = { hits: number; compiled?: CompiledQuery | null };

/** Compiles queries that come again (graphql-jit); a result with errors is executed once more by graphql-js, so that codes and status stay the same. */
export function jitPlugin(minHits = 2): ApolloServerPlugin<RequestContext> {
  let schema: GraphQLSchema;
  // Keyed on Apollo's own store of documents, which its size bounds.
  const cache = new WeakMap<DocumentNode, Map<string, Entry>>();
  return {
    async serverWillStart(service) {
      schema = service.schema;
    },
    async requestDidStart() {
      return {
        async responseForOperation(rc) {
          // Asked also where no operation of that name was found, whatever the type says.
          const operation = rc.operation as typeof rc.operation | undefined;
          if (operation?.operation !== 'query') return null;
          let byName = cache.get(rc.document);
          if (!byName) cache.set(rc.document, (byName = new Map()));
          const name = rc.operationName ?? '';
          const entry = byName.get(name) ?? { hits: 0 };
          byName.set(name, entry);
          if (entry.compiled === undefined) {
            if (++entry.hits < minHits) return null;
            const result = compileQuery(schema, rc.document, rc.operationName ?? undefined);
            entry.compiled = isCompiledQuery(result) ? result : null;
          }
          if (!entry.compiled) return null;
          const result = await entry.compiled.query({}, rc.contextValue, (rc.request.variables ?? {}) as Record<string, unknown>);
          if (result.errors?.length) return null;
          return { http: rc.response.http, body: { kind: 'single', singleResult: result as { data: Record<string, unknown> } } };
        },
      };
    },
  };
}
