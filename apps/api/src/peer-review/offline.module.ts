import { DomainError } from '@guildhall/domain/kernel/errors';
import { isLocale } from '@guildhall/domain/kernel/locale';
import type { OfflineRefusal } from '@guildhall/domain/peer-review/offline-merge';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { requestCtx } from '../identity/request.service.js';
import { attachment, fileName, refuseFile } from '../kernel/attachment.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import type { Ctx } from '../kernel/ctx.js';
import { isUUID } from '../kernel/ids.js';
import { noteAccess } from './access.service.js';
import { chargeFile } from './file.module.js';
import { formFile, largestUpload, offlineFormats, type OfflineFormat } from './offline.file.js';
import { offlinePreview, offlineSheet } from './offline.queries.js';

interface OfForm {
  Params: { caseId: string };
  Querystring: { lang?: unknown };
}
/** `GET /files/reviews/:caseId/form.docx|txt`: one’s own review to work on offline. `POST /files/reviews/:caseId/form`: the file as it came back, as bytes;
 *  answers what is read (200) or why not (422), and stores nothing. */
export function offlineForms(server: FastifyInstance, config: Config, factory: CtxFactory): void {
  const admitted = async (request: FastifyRequest<OfForm>): Promise<Ctx> => {
    const ctx = await requestCtx(factory, config, request);
    if (!ctx.actor || !isUUID(request.params.caseId)) throw new DomainError('NOT_FOUND', { entity: 'File' });
    await chargeFile(ctx, request);
    return ctx;
  };
  for (const format of Object.keys(offlineFormats) as OfflineFormat[])
    server.get<OfForm>(`/files/reviews/:caseId/form.${format}`, async (request, reply) => {
      try {
        const ctx = await admitted(request);
        const { lang } = request.query;
        const locale = typeof lang === 'string' && isLocale(lang) ? lang : ctx.actor!.locale;
        const { lines, title, file } = await offlineSheet(ctx, request.params.caseId, locale);
        await noteAccess(ctx, request.params.caseId, 'FILE');
        const name = `${fileName(file)}-${ctx.now.toISOString().slice(0, 10)}.${format}`;
        return attachment(reply, name, offlineFormats[format], formFile(lines, format, { title, lang: locale }));
      } catch (error) {
        return refuseFile(reply, error);
      }
    });
  // The only door that takes bytes: its parser is its own.
  void server.register(async (scope) => {
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: largestUpload }, (_, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler((error, _, reply) => {
      const { code } = error as { code?: string };
      if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return reply.code(422).send({ refusal: { rule: 'tooLarge', problems: [] } });
      return refuseFile(reply, code?.startsWith('FST_') ? new DomainError('BAD_REQUEST', { reason: 'send the file as bytes' }) : error);
    });
    scope.post<OfForm>('/files/reviews/:caseId/form', { bodyLimit: largestUpload }, async (request, reply) => {
      const ctx = await admitted(request);
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const result = await offlinePreview(ctx, request.params.caseId, body);
      void reply.header('cache-control', 'private, no-store');
      if ('rule' in result) return reply.code(422).send({ refusal: result satisfies OfflineRefusal });
      return reply.send({ preview: result });
    });
  });
}
