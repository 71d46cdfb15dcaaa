import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import { escapeHtml } from '../kernel/escape-html.js';
import type { Page } from './page.types.js';

const year = 365 * 86_400_000;
const mostEntries = 50_000;
const closedToRobots = ['/graphql', '/health/', '/settings', '/admin', '/desk', '/search', '/mails', '/offline'];

/** What robots, password managers and those who find a hole look for at fixed addresses. */
export function wellKnown(server: FastifyInstance, config: Config, factory: CtxFactory, pages: readonly Page[]): void {
  const text = 'text/plain; charset=utf-8';
  const day = 'public, max-age=86400';
  server.get('/robots.txt', async (_, reply) =>
    reply
      .header('cache-control', day)
      .type(text)
      .send(['User-agent: *', ...closedToRobots.map((p) => `Disallow: ${p}`), `Sitemap: ${config.publicUrl}/sitemap.xml`, ''].join('\n')),
  );
  server.get('/.well-known/security.txt', async (_, reply) => {
    const expires = new Date(factory.clock.now().getTime() + year).toISOString();
    return reply
      .header('cache-control', day)
      .type(text)
      .send(
        `Contact: ${config.publicUrl}/imprint\nExpires: ${expires}\nPreferred-Languages: en, de\nCanonical: ${config.publicUrl}/.well-known/security.txt\n`,
      );
  });
  server.get('/.well-known/change-password', async (_, reply) => reply.redirect('/settings/account', 302));
  server.get('/sitemap.xml', async (request, reply) => {
    const ctx = factory.make(null, request.id);
    const entries = [];
    // One after the other: a sitemap is in no hurry, and people share the same few connections.
    for (const page of pages) if (page.sitemap) entries.push(...(await page.sitemap(ctx)));
    const rows = entries
      .slice(0, mostEntries)
      .map(
        ({ path, changed }) =>
          `<url><loc>${escapeHtml(config.publicUrl + path)}</loc>${changed ? `<lastmod>${escapeHtml(changed)}</lastmod>` : ''}</url>`,
      );
    return reply
      .header('cache-control', 'public, max-age=3600')
      .type('application/xml; charset=utf-8')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${rows.join('')}</urlset>\n`,
      );
  });
}
