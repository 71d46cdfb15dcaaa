import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../config.js';

/** For what is not a page of ours: nothing may run, nothing may be framed. */
const closed = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** For pages: our own scripts by nonce and what they import, no inline code, no HTML from strings but through our two policies. */
export const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app dompurify',
  ].join('; ');

const always: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'strict-origin-when-cross-origin',
};
/** What only means something for a page. The files of a build are asked for by the dozen, and each would carry it. */
const ofPages: Record<string, string> = {
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-frame-options': 'DENY',
};

const varyOn = (reply: FastifyReply, name: string) => {
  const now = String(reply.getHeader('vary') ?? '');
  if (!now.toLowerCase().includes(name.toLowerCase())) reply.header('vary', now ? `${now}, ${name}` : name);
};

/** Headers that every answer carries, whoever made it; what a route has set itself stays. */
export function securityHeaders(server: FastifyInstance, config: Config): void {
  const https = config.publicUrl.startsWith('https:');
  server.addHook('onSend', async (request, reply) => {
    for (const [name, value] of Object.entries(always)) if (!reply.hasHeader(name)) reply.header(name, value);
    const isFile = request.url.startsWith('/assets/') && reply.statusCode < 400;
    // What says that others may frame it is not told not to be.
    const framed = String(reply.getHeader('content-security-policy')).includes('frame-ancestors *');
    for (const [name, value] of isFile ? [] : Object.entries(ofPages))
      if (!reply.hasHeader(name) && !(framed && name === 'x-frame-options')) reply.header(name, value);
    if (https) reply.header('strict-transport-security', 'max-age=63072000; includeSubDomains');
    const explorer = config.NODE_ENV === 'development' && request.method === 'GET' && request.url.startsWith('/graphql');
    if (!explorer && !reply.hasHeader('content-security-policy')) reply.header('content-security-policy', closed);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    if (/no-store|private|no-cache/.test(String(reply.getHeader('cache-control')))) varyOn(reply, 'Cookie');
  });
}
