import { isUUID } from './ids.js';
import type { FastifyInstance } from 'fastify';
import type { CtxFactory } from './ctx.factory.js';
import { refuseMails } from './mail-queue.js';

/** One click in the mail program (RFC 8058): a POST without cookies, answered without a page. The page of the same address is the web's. */
export function mailRoutes(server: FastifyInstance, factory: CtxFactory): void {
  server.post<{ Params: { token: string } }>('/mail/unsubscribe/:token', async (request, reply) => {
    const done = isUUID(request.params.token) && (await refuseMails(factory.make(null, request.id), request.params.token));
    await reply.code(done ? 204 : 404).send();
  });
}
