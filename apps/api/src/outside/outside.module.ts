import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { wordsOf } from '@guildhall/domain/discussions/address';
import { isLocale } from '@guildhall/domain/kernel/locale';
import { nameParts, toBibtex, toCslJson, type Citable } from '@guildhall/domain/practices/citation';
import { licenceLinks, type Licence } from '@guildhall/domain/practices/content';
import type { Config } from '../config.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import type { Ctx } from '../kernel/ctx.js';
import { plain } from '../kernel/plain.js';
import { atom, type AtomEntry } from './atom.js';
import { oai, type OaiRecord } from './oai.js';
import { storyFeed } from './story-feed.js';
import {
  dimensions,
  feedCommunity,
  feedDiscussions,
  harvestedPractice,
  harvestPractices,
  harvestSets,
  inItsWords,
  newestPractices,
  oldestPractice,
  practiceBySlug,
  type OutsideRow,
} from './outside.queries.js';

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

/** What other programs read: feeds, records for harvesters and citations. Everybody is nobody here: only what the public may see goes out. */
export function outside(server: FastifyInstance, config: Config, factory: CtxFactory): void {
  storyFeed(server, config, factory);
  const url = (path: string) => `${config.publicUrl}${path}`;
  const host = new URL(config.publicUrl).hostname;
  const visitor = (request: FastifyRequest) => factory.make(null, request.id);
  const gone = (reply: FastifyReply) =>
    reply.code(404).type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send('Nothing is published here.\n');

  server.get('/practices/feed.atom', async (request, reply) => {
    const ctx = visitor(request);
    const { lang, dimension } = request.query as { lang?: unknown; dimension?: unknown };
    const labels = await dimensionLabels(ctx);
    const wish = { lang: typeof lang === 'string' ? lang : null, dimension: typeof dimension === 'string' ? dimension : null };
    if ((wish.lang !== null && !isLocale(wish.lang)) || (wish.dimension !== null && !labels.has(wish.dimension))) return gone(reply);
    const rows = await newestPractices.all(ctx, { ...wish, limit: newest });
    const query = new URLSearchParams(
      Object.entries({ lang: wish.lang ?? '', dimension: wish.dimension ?? '' }).filter(([, v]) => v),
    ).toString();
    const text = atom({
      title: ['Good practices', wish.dimension && labels.get(wish.dimension), wish.lang].filter(Boolean).join(' · '),
      subtitle: 'What works in the support of migrant entrepreneurs, newest editions first',
      locale: 'en',
      self: url(`/practices/feed.atom${query && `?${query}`}`),
      page: url(`/practices${wish.dimension ? `?dimension=${encodeURIComponent(wish.dimension)}` : ''}`),
      // Of an empty feed, and the same at every asking.
      begun: '1970-01-01T00:00:00Z',
      entries: rows.map(inItsWords).map((p): AtomEntry => ({
        id: `urn:uuid:${p.id}`,
        title: p.content!.title,
        url: url(`/practices/${p.slug}${p.query}`),
        locale: p.locale,
        updated: p.stamp,
        published: p.begun,
        summary: p.content!.summary,
        authors: p.authors.length ? p.authors.map((a) => a.name) : [p.ownerName],
        categories: p.dimensions.map((d) => ({ term: d, label: labels.get(d) ?? d })),
        rights: licenceLinks[p.licence as Licence],
      })),
    });
    return send(request, reply, 'application/atom+xml; charset=utf-8', text);
  });

  server.get<{ Params: { slug: string } }>('/c/:slug/feed.atom', async (request, reply) => {
    const ctx = visitor(request);
    const community = await feedCommunity.one(ctx, { slug: request.params.slug });
    if (!community) return gone(reply);
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
    return send(request, reply, 'application/atom+xml; charset=utf-8', text);
  });

  const citable = (p: OutsideRow): Citable => ({
    title: p.content!.title,
    authors: p.authors.map((a) => nameParts(a.name)),
    organisation: p.ownerName,
    publisher: p.networkName,
    publishedOn: p.stamp.slice(0, 10),
    edition: p.editionNo,
    url: url(`/practices/${p.slug}/e/${p.editionNo}`),
    locale: p.locale,
    licence: p.licence,
    abstract: p.content!.summary,
    slug: p.slug,
  });
  const cite = (path: string, type: string, write: (c: Citable) => string) =>
    server.get<{ Params: { slug: string } }>(path, async (request, reply) => {
      const found = await practiceBySlug.one(visitor(request), { slug: request.params.slug, lang: null });
      return found?.content ? send(request, reply, type, write(citable(found))) : gone(reply);
    });
  cite('/practices/:slug/citation.bib', 'application/x-bibtex; charset=utf-8', toBibtex);
  cite('/practices/:slug/citation.json', 'application/vnd.citationstyles.csl+json; charset=utf-8', (c) =>
    JSON.stringify([toCslJson(c)], null, 2),
  );

  const record = (p: OutsideRow, labels: ReadonlyMap<string, string>): OaiRecord => ({
    id: p.id,
    stamp: p.stamp,
    sets: [`language:${p.locale}`, ...p.dimensions.map((d) => `dimension:${d}`)],
    metadata: p.content && {
      title: [p.content.title],
      creator: p.authors.length ? p.authors.map((a) => a.name) : [p.ownerName],
      subject: p.dimensions.map((d) => labels.get(d) ?? d),
      description: [p.content.summary],
      publisher: [p.networkName],
      contributor: [p.ownerName],
      date: [p.stamp.slice(0, 10)],
      type: ['Text'],
      format: ['text/html'],
      identifier: [url(`/practices/${p.slug}/e/${p.editionNo}`)],
      language: [p.locale],
      coverage: [[p.content.place, p.content.country].filter(Boolean).join(', ')],
      rights: [licenceLinks[p.licence as Licence] ?? p.licence],
    },
  });
  const harvest = async (request: FastifyRequest, reply: FastifyReply, query: Record<string, string | string[]>) => {
    const ctx = visitor(request);
    const text = await oai(
      {
        baseUrl: url('/oai'),
        name: 'Guildhall',
        adminEmail: config.GUILDHALL_MAIL_FROM.replace(/^.*<(.*)>$/, '$1'),
        namespace: host,
        now: () => whole(ctx.now.toISOString()),
        earliest: async () => (await oldestPractice.one(ctx, {}))?.stamp ?? whole(ctx.now.toISOString()),
        sets: async () => {
          const labels = await dimensionLabels(ctx);
          return (await harvestSets.all(ctx, {})).map(({ spec, code }) => ({
            spec,
            name: spec.startsWith('dimension:') ? (labels.get(code) ?? code) : code,
          }));
        },
        list: async (wish, limit) => {
          const labels = await dimensionLabels(ctx);
          return (await harvestPractices(ctx, wish, limit + 1)).map((p) => record(p, labels));
        },
        record: async (id) => {
          const found = await harvestedPractice(ctx, id);
          return found && record(found, await dimensionLabels(ctx));
        },
      },
      query,
    );
    return reply.type('text/xml; charset=utf-8').header('cache-control', 'no-cache').send(text);
  };
  server.get('/oai', (request, reply) => harvest(request, reply, request.query as Record<string, string | string[]>));
  server.post('/oai', (request, reply) => harvest(request, reply, (request.body ?? {}) as Record<string, string | string[]>));
}

async function dimensionLabels(ctx: Ctx): Promise<Map<string, string>> {
  return new Map((await dimensions.all(ctx, {})).map((d) => [d.code, d.label]));
}

/** With a mark of its content, so that a reader who asks every hour is answered with one line. */
function send(request: FastifyRequest, reply: FastifyReply, type: string, text: string): FastifyReply {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', etag).header('cache-control', 'public, max-age=300').type(type);
  const known = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
  return known.includes(etag) || known.includes(`W/${etag}`) ? reply.code(304).send() : reply.send(text);
}
