import { DomainError } from '@guildhall/domain/kernel/errors';
import type { FastifyReply } from 'fastify';
import { httpStatusOf, toProblem } from './answers.js';

/** A file to keep: shown by no browser in our name, stored by nobody on the way. @param name with its ending; letters beyond ASCII go out as RFC 6266 wants them @param cache who may keep it; nobody but the asker by default */
export function attachment(
  reply: FastifyReply,
  name: string,
  type: string,
  body: Buffer | string,
  cache = 'private, no-store',
): FastifyReply {
  const ascii = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '');
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', cache)
    .send(body);
}

/** A name of a file from a title: no separators of paths, nothing that a shell or a file system takes amiss. */
export const fileName = (title: string): string =>
  title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80) || 'file';

/** Answers a request for a file that failed. What is refused and what does not exist are told alike, word for word. */
export function refuseFile(reply: FastifyReply, error: unknown): FastifyReply {
  const hidden = error instanceof DomainError && ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(error.code);
  const problem = hidden ? { code: 'NOT_FOUND', details: { entity: 'File' } } : toProblem(error);
  const { retryAfterSeconds } = problem.details as { retryAfterSeconds?: number };
  if (retryAfterSeconds) void reply.header('retry-after', String(retryAfterSeconds));
  return reply
    .code(hidden ? 404 : (httpStatusOf(problem.code) ?? (problem.code === 'INTERNAL' ? 500 : 422)))
    .header('cache-control', 'private, no-store')
    .send({ problem });
}
