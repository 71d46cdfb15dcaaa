import { DomainError } from '@guildhall/domain/kernel/errors';
import { pictureType } from '@guildhall/domain/practices/files';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { requestCtx } from '../identity/request.service.js';
import { attachment, fileName, refuseFile } from '../kernel/attachment.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import { fileStoreOf } from '../kernel/file-store.js';
import { isUUID } from '../kernel/ids.js';
import { log } from '../kernel/log.js';
import { servedFile } from './file.queries.js';

/** Opened by itself it is a page with an origin of its own in which nothing runs and which nobody frames. */
const closed = "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
/** What is behind an address never changes. A day, not for ever: a practice that is withdrawn takes its pictures along. */
const forEverybody = 'public, max-age=86400, immutable';

/** `/files/:id`: a picture, shown, or a PDF, to be kept, for whoever may see the practice that holds it. Asked anew with every request. */
export function practiceFiles(server: FastifyInstance, config: Config, factory: CtxFactory): void {
  server.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    try {
      const { id } = request.params;
      const ctx = await requestCtx(factory, config, request);
      const file = isUUID(id) ? await servedFile.one(ctx, { id }) : undefined;
      const bytes = file ? await fileStoreOf(config).get(file.sha256) : null;
      if (file && !bytes) log.error({ file: id }, 'the store of files has lost a file');
      if (!file || !bytes) throw new DomainError('NOT_FOUND', { entity: 'File' });
      const cache = file.isPublic ? forEverybody : 'private, no-store';
      void reply.header('content-security-policy', closed);
      if (file.type !== pictureType) return attachment(reply, `${fileName(file.name)}.pdf`, file.type, bytes, cache);
      return reply.type(file.type).header('content-disposition', 'inline').header('cache-control', cache).send(bytes);
    } catch (error) {
      return refuseFile(reply, error);
    }
  });
}
