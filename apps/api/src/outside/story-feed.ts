import { isLocale } from '@guildhall/domain/kernel/locale';
import { licenceLinks } from '@guildhall/domain/practices/content';
import { storyText } from '@guildhall/domain/stories/content';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import { plainText } from '../kernel/markdown.js';
import { storiesForFeeds } from '../stories/story-outside.service.js';
import { atom, type AtomEntry } from './atom.js';

const newest = 50;
const summaryLength = 500;

/** Stories and lessons, where whoever has to agree has agreed to feeds. Nobody on the way may keep it: a word that is taken back is gone at the next asking. */
export function storyFeed(server: FastifyInstance, config: Config, factory: CtxFactory): void {
  const url = (path: string) => `${config.publicUrl}${path}`;
  server.get('/stories/feed.atom', async (request, reply) => {
    const { lang } = request.query as { lang?: unknown };
    if (lang !== undefined && !(typeof lang === 'string' && isLocale(lang)))
      return reply.code(404).type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send('Nothing is published here.\n');
    const query = lang ? `?lang=${lang}` : '';
    const rows = await storiesForFeeds(factory.make(null, request.id), newest, lang ?? null);
    const text = atom({
      title: ['Stories and lessons', lang].filter(Boolean).join(' · '),
      subtitle: 'What entrepreneurs tell and what those who support them learned, newest first',
      locale: 'en',
      self: url(`/stories/feed.atom${query}`),
      page: url('/stories'),
      begun: '1970-01-01T00:00:00Z',
      entries: rows.map(({ id, slug, published: c, publishedAt, networkName, words }): AtomEntry => {
        const at = `${new Date(publishedAt).toISOString().slice(0, 19)}Z`;
        return {
          id: `urn:uuid:${id}`,
          title: c.title,
          url: url(`/stories/${slug}${words ? query : ''}`),
          locale: c.locale,
          updated: at,
          published: at,
          summary: plainText(storyText(c), summaryLength),
          authors: [c.name || networkName],
          rights: licenceLinks[c.licence],
        };
      }),
    });
    return reply.type('application/atom+xml; charset=utf-8').header('cache-control', 'no-cache').send(text);
  });
}
