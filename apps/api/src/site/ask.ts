import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Manifest } from '../kernel/manifest.js';
import type { Answered } from './html.js';

export interface Reply {
  readonly answered: Answered;
  readonly data: Record<string, unknown> | undefined;
  /** Code of the first error, from the catalogue. */
  readonly code: string | undefined;
}

/** Asks an operation of the web for a page, as the person who wants the page: through the same door, with the same rights and limits as their browser. */
export async function ask(
  server: FastifyInstance,
  manifest: Manifest,
  request: FastifyRequest,
  document: string,
  variables: Record<string, unknown>,
): Promise<Reply> {
  const id = manifest.idOf(document);
  const response = await server.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: request.ip,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'apollo-require-preflight': 'true',
      ...(request.headers.cookie ? { cookie: request.headers.cookie } : {}),
      ...(request.headers['user-agent'] ? { 'user-agent': request.headers['user-agent'] } : {}),
    },
    payload: JSON.stringify({ documentId: id, operationName: document, variables }),
  });
  const result = response.body.trim();
  const parsed = JSON.parse(result) as { data?: Record<string, unknown> | null; errors?: { extensions?: { code?: string } }[] };
  return {
    answered: { id, variables, result },
    data: parsed.data ?? undefined,
    code: parsed.errors?.[0] ? (parsed.errors[0].extensions?.code ?? 'INTERNAL') : undefined,
  };
}
