import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A text for other programs, with a mark of its content, so that a reader who asks every hour is answered with one line. */
export function sendMarked(request: FastifyRequest, reply: FastifyReply, type: string, text: string): FastifyReply {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', etag).header('cache-control', 'public, max-age=300').type(type);
  const known = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
  return known.includes(etag) || known.includes(`W/${etag}`) ? reply.code(304).send() : reply.send(text);
}
/** Where nothing is, for programs; the same for what was never there and what may not be known of. */
export const sendNothing = (reply: FastifyReply): FastifyReply =>
  reply.code(404).type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send('Nothing is published here.\n');
