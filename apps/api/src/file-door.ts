import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { fileDoorBytes, fileDoorSigns } from '@guildhall/domain/kernel/file-door';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from './config.js';
import { requestCtx } from './identity/request.service.js';
import { httpStatusOf, toProblem } from './kernel/answers.js';
import type { CtxFactory } from './kernel/ctx.factory.js';
import { charge, type Throttle } from './kernel/throttle.js';

/** The same operations as `/graphql`, for a request that carries a file. */
export const fileDoor = '/graphql/file';
/** Beside the file stand the operation and a mapping of columns. */
const maxBody = fileDoorSigns + 64 * 1024;
/** Counted before a byte of the body is read: reading it is what costs. */
const bodies: Throttle = { name: 'file-body', burst: 60, perHour: 240 };

/** Lets large bodies in, and nothing else that `/graphql` would not: only from somebody with a session, counted, and with a message that names the limit.
 *  Everybody else is turned away before their body is read. */
export function addFileDoor(server: FastifyInstance, config: Config, factory: CtxFactory): void {
  const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    try {
      const ctx = await requestCtx(factory, config, request);
      if (!ctx.actor) throw new DomainError('UNAUTHENTICATED', {});
      if (Number(request.headers['content-length'] ?? 0) > maxBody)
        throw invalid('file.content', 'fileTooLarge', { megabytes: fileDoorBytes / 1024 / 1024 });
      await charge(ctx, [[bodies, ctx.actor.id]]);
    } catch (error) {
      const problem = toProblem(error);
      const status = problem.code === 'INVALID_INPUT' ? 413 : (httpStatusOf(problem.code) ?? 200);
      await reply.code(status).send({ errors: [{ message: problem.code, extensions: problem }] });
    }
  };
  let isOpen = false;
  server.addHook('onRoute', (route) => {
    if (isOpen || route.url !== '/graphql' || ![route.method].flat().includes('POST')) return;
    isOpen = true;
    server.route({ url: fileDoor, method: 'POST', bodyLimit: maxBody, onRequest: admit, handler: route.handler });
  });
}
