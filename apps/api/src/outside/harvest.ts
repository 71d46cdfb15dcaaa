import { licenceLinks } from '@guildhall/domain/practices/content';
import { resourceGenres } from '@guildhall/domain/resources/kinds';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import { oai, type OaiRecord } from './oai.js';
import { dimensionLabels } from './outside.queries.js';
import { editionPathOf } from './works.js';
import { harvestedWork, harvestSets, harvestWorks, oldestWork, setsOf, type PublicWork, type Work } from './works.queries.js';

/** `/oai`: practices, resources and stories for harvesters, in Dublin Core. Everybody is nobody here. */
export function harvest(server: FastifyInstance, config: Config, factory: CtxFactory): void {
  const record = (w: Work, labels: ReadonlyMap<string, string>): OaiRecord => ({
    id: w.id,
    stamp: w.stamp,
    sets: setsOf(w),
    metadata: w.said && {
      title: [w.said.title],
      creator: w.authors.length ? w.authors : [w.ownerName],
      subject: w.dimensions.map((d) => labels.get(d) ?? d),
      description: [w.said.summary],
      publisher: [w.networkName],
      contributor: w.ownerName === w.networkName ? [] : [w.ownerName],
      date: [w.publishedOn],
      type: ['Text', ...(w.type ? [resourceGenres[w.type]] : [])],
      format: ['text/html'],
      identifier: [
        `${config.publicUrl}${editionPathOf(w as PublicWork)}`,
        ...(w.doi ? [`https://doi.org/${w.doi}`] : []),
        ...(w.isbn ? [`urn:isbn:${w.isbn.replace(/[\s-]/g, '')}`] : []),
      ],
      language: [w.locale],
      coverage: [[w.said.place, w.said.country].filter(Boolean).join(', ')],
      rights: w.licence ? [licenceLinks[w.licence]] : [],
    },
  });
  const answer = async (request: FastifyRequest, reply: FastifyReply, query: Record<string, string | string[]>) => {
    const ctx = factory.make(null, request.id);
    const now = () => `${ctx.now.toISOString().slice(0, 19)}Z`;
    const text = await oai(
      {
        baseUrl: `${config.publicUrl}/oai`,
        name: 'Guildhall',
        adminEmail: config.GUILDHALL_MAIL_FROM.replace(/^.*<(.*)>$/, '$1'),
        namespace: new URL(config.publicUrl).hostname,
        now,
        earliest: async () => (await oldestWork.one(ctx, {}))?.stamp ?? now(),
        sets: async () => {
          const labels = await dimensionLabels(ctx);
          return (await harvestSets.all(ctx, {})).map(({ spec, code }) => ({
            spec,
            name: spec.startsWith('dimension:') ? (labels.get(code) ?? code) : code,
          }));
        },
        list: async (wish, limit) => {
          const labels = await dimensionLabels(ctx);
          return (await harvestWorks(ctx, wish, limit + 1)).map((w) => record(w, labels));
        },
        record: async (id) => {
          const found = await harvestedWork(ctx, id);
          return found && record(found, await dimensionLabels(ctx));
        },
      },
      query,
    );
    return reply.type('text/xml; charset=utf-8').header('cache-control', 'no-cache').send(text);
  };
  server.get('/oai', (request, reply) => answer(request, reply, request.query as Record<string, string | string[]>));
  server.post('/oai', (request, reply) => answer(request, reply, (request.body ?? {}) as Record<string, string | string[]>));
}
