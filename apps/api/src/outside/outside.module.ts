import type { FastifyInstance, FastifyRequest } from 'fastify';
import { wordsOf } from '@guildhall/domain/discussions/address';
import { isLocale } from '@guildhall/domain/kernel/locale';
import { citationFiles } from '@guildhall/domain/practices/citation';
import { licenceLinks } from '@guildhall/domain/practices/content';
import type { Config } from '../config.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import { sendMarked, sendNothing } from '../kernel/marked-text.js';
import { plain } from '../kernel/plain.js';
import { atom, type AtomEntry } from './atom.js';
import { harvest } from './harvest.js';
import { dimensionLabels, feedCommunity, feedDiscussions } from './outside.queries.js';
import { storyFeed } from './story-feed.js';
import { citableOf, pathOf, placeOf } from './works.js';
import { inItsWords, newestWorks, workBySlug, type PublicWork } from './works.queries.js';

const newest = 50;
const summaryLength = 500;
const cut = (text: string) =>
  [...text].length > summaryLength
    ? `${[...text]
        .slice(0, summaryLength)
        .join('')
        .replace(/\s\S*$/u, '')} …`
    : text;
const whole = (instant: string) => `${new Date(instant).toISOString().slice(0, 19)}Z`;
const feeds: readonly { kind: keyof typeof newestWorks; title: string; subtitle: string }[] = [
  {
    kind: 'PRACTICE',
    title: 'Good practices',
    subtitle: 'What works in the support of migrant entrepreneurs, newest editions first',
  },
  {
    kind: 'SCHEME',
    title: 'Support schemes',
    subtitle: 'What organisations offer to people who start a business, newest versions first',
  },
  { kind: 'RESOURCE', title: 'Resources', subtitle: 'Guides, templates and other things to take along, newest editions first' },
];

/** What other programs read: feeds, records for harvesters and citations. Everybody is nobody here: only what the public may see goes out. */
export function outside(server: FastifyInstance, config: Config, factory: CtxFactory): void {
  storyFeed(server, config, factory);
  harvest(server, config, factory);
  const url = (path: string) => `${config.publicUrl}${path}`;
  const visitor = (request: FastifyRequest) => factory.make(null, request.id);

  for (const { kind, title, subtitle } of feeds)
    server.get(`${placeOf[kind]}/feed.atom`, async (request, reply) => {
      const ctx = visitor(request);
      const { lang, dimension } = request.query as { lang?: unknown; dimension?: unknown };
      const labels = await dimensionLabels(ctx);
      const wish = { lang: typeof lang === 'string' ? lang : null, dimension: typeof dimension === 'string' ? dimension : null };
      if ((wish.lang !== null && !isLocale(wish.lang)) || (wish.dimension !== null && !labels.has(wish.dimension)))
        return sendNothing(reply);
      const rows = await newestWorks[kind].all(ctx, { ...wish, limit: newest });
      const query = new URLSearchParams(
        Object.entries({ lang: wish.lang ?? '', dimension: wish.dimension ?? '' }).filter(([, v]) => v),
      ).toString();
      const text = atom({
        title: [title, wish.dimension && labels.get(wish.dimension), wish.lang].filter(Boolean).join(' · '),
        subtitle,
        locale: 'en',
        self: url(`${placeOf[kind]}/feed.atom${query && `?${query}`}`),
        page: url(`${placeOf[kind]}${wish.dimension && kind !== 'SCHEME' ? `?dimension=${encodeURIComponent(wish.dimension)}` : ''}`),
        // Of an empty feed, and the same at every asking.
        begun: '1970-01-01T00:00:00Z',
        entries: rows.map(inItsWords).map((w): AtomEntry => ({
          id: `urn:uuid:${w.id}`,
          title: w.said.title,
          url: url(pathOf(w)),
          locale: w.locale,
          updated: w.stamp,
          published: w.begun,
          summary: w.said.summary,
          authors: w.authors.length ? w.authors : [w.ownerName],
          categories: w.dimensions.map((d) => ({ term: d, label: labels.get(d) ?? d })),
          ...(w.licence ? { rights: licenceLinks[w.licence] } : {}),
        })),
      });
      return sendMarked(request, reply, 'application/atom+xml; charset=utf-8', text);
    });

  server.get<{ Params: { slug: string } }>('/c/:slug/feed.atom', async (request, reply) => {
    const ctx = visitor(request);
    const community = await feedCommunity.one(ctx, { slug: request.params.slug });
    if (!community) return sendNothing(reply);
    const rows = await feedDiscussions.all(ctx, { communityId: community.id, limit: newest });
    const text = atom({
      title: community.name,
      subtitle: community.purpose,
      locale: community.locale,
      self: url(`/c/${community.slug}/feed.atom`),
      page: url(`/c/${community.slug}`),
      begun: whole(community.createdAt),
      entries: rows.map((d): AtomEntry => ({
        id: `urn:uuid:${d.id}`,
        title: d.title,
        url: url(`/c/${community.slug}/t/${d.id}/${encodeURIComponent(wordsOf(d.title))}`),
        locale: d.locale,
        updated: whole(d.changedAt),
        published: whole(d.createdAt),
        summary: cut(plain(d.html)),
        authors: d.author === null ? [] : [d.author],
      })),
    });
    return sendMarked(request, reply, 'application/atom+xml; charset=utf-8', text);
  });

  for (const kind of ['PRACTICE', 'RESOURCE', 'SCHEME'] as const)
    for (const { end, type, write } of citationFiles)
      server.get<{ Params: { slug: string } }>(`${placeOf[kind]}/:slug/citation.${end}`, async (request, reply) => {
        const found = await workBySlug[kind].one(visitor(request), { slug: request.params.slug, lang: null });
        return found?.said ? sendMarked(request, reply, type, write(citableOf(found as PublicWork, config.publicUrl))) : sendNothing(reply);
      });
}
