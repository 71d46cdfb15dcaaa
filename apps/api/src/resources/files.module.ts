import { DomainError } from '@guildhall/domain/kernel/errors';
import { isLocale } from '@guildhall/domain/kernel/locale';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { requestCtx } from '../identity/request.service.js';
import { attachment, fileName, refuseFile } from '../kernel/attachment.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import { fileStoreOf } from '../kernel/file-store.js';
import { networkOf } from '../kernel/http-door.js';
import { log } from '../kernel/log.js';
import { charge, type Throttle } from '../kernel/throttle.js';
import { countDownload } from './download.service.js';
import { handedOut } from './resource.queries.js';

const downloads: Throttle = { name: 'resource-download', burst: 100, perHour: 600 };

/** `/files/resources/:slug?lang=&edition=`: hands out the file, or leads to where it lies, and counts it. Nobody on the way may keep the answer: it would not be counted, and what is
 *  withdrawn would go on. `lang`: of the page that is read, and of the file where there is
 *  one in it. */
export function resourceFiles(server: FastifyInstance, config: Config, factory: CtxFactory): void {
  server.route<{ Params: { slug: string }; Querystring: { lang?: unknown; edition?: unknown } }>({
    method: 'GET',
    url: '/files/resources/:slug',
    exposeHeadRoute: false,
    async handler(request, reply) {
      try {
        const { slug } = request.params;
        const ctx = await requestCtx(factory, config, request);
        const network = networkOf(request.ip, 64);
        await charge(ctx, [[downloads, ctx.actor?.id ?? network]]);
        const { lang, edition } = request.query;
        const number = typeof edition === 'string' && /^[1-9]\d{0,4}$/.test(edition) ? Number(edition) : null;
        const known = slug.length <= 200 && !slug.includes('\0') && (edition === undefined || number !== null);
        const wanted = typeof lang === 'string' && isLocale(lang) ? lang : null;
        const found = known ? await handedOut.one(ctx, { slug, edition: number, locale: wanted }) : undefined;
        if (!found) throw new DomainError('NOT_FOUND', { entity: 'File' });
        const bytes = found.sha256 ? await fileStoreOf(config).get(found.sha256) : null;
        if (found.sha256 && !bytes) {
          log.error({ resource: found.id }, 'the store of files has lost a file');
          throw new DomainError('NOT_FOUND', { entity: 'File' });
        }
        const locale = wanted ?? found.locale;
        await countDownload(ctx, { id: found.id, locale }, { network, userAgent: String(request.headers['user-agent'] ?? '') });
        if (bytes) return attachment(reply, `${fileName(found.title)}.pdf`, found.type!, bytes);
        return reply.header('cache-control', 'private, no-store').header('referrer-policy', 'no-referrer').redirect(found.url, 302);
      } catch (error) {
        return refuseFile(reply, error);
      }
    },
  });
}
