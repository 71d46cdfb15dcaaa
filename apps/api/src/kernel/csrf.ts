import type { FastifyInstance } from 'fastify';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request that may change something was sent by a page of another site. Programs send neither header; browsers always send one of them.
 *  @param origins of our own besides the one in Host, e.g. the public address behind a proxy */
export function isForeign(
  headers: { origin?: string; host?: string; 'sec-fetch-site'?: string | string[] },
  origins: readonly string[],
): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin, host } = headers;
  if (origin === undefined) return false;
  if (origins.includes(origin)) return false;
  try {
    return new URL(origin).host !== host;
  } catch {
    return true; // "null": a page without an origin of its own
  }
}

/** Refuses what pages of other sites send, on every path: the cookie alone is no proof of a wish. (Apollo refuses forms besides: see csrfPrevention.) */
export function refuseForeignRequests(server: FastifyInstance, publicUrl: string): void {
  const origins = [new URL(publicUrl).origin];
  server.addHook('onRequest', async (request, reply) => {
    if (safe.has(request.method) || !isForeign(request.headers, origins)) return;
    const code = 'FORBIDDEN';
    await reply
      .code(403)
      .send({ errors: [{ message: code, extensions: { code, details: { entity: 'Request', action: 'send', reason: 'foreignSite' } } }] });
  });
}
