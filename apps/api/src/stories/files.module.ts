import { DomainError } from '@guildhall/domain/kernel/errors';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { requestCtx } from '../identity/request.service.js';
import { refuseFile } from '../kernel/attachment.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import { fileStoreOf } from '../kernel/file-store.js';
import { isUUID } from '../kernel/ids.js';
import { log } from '../kernel/log.js';
import { servedPortrait } from './story.queries.js';

/** `/files/portraits/:id`: asked anew with every request, and kept by nobody on the way: a word that is taken back takes hold at once. */
export function storyPortraits(server: FastifyInstance, config: Config, factory: CtxFactory): void {
  server.get<{ Params: { id: string } }>('/files/portraits/:id', async (request, reply) => {
    try {
      const { id } = request.params;
      const ctx = await requestCtx(factory, config, request);
      const file = isUUID(id) ? await servedPortrait.one(ctx, { id }) : undefined;
      const bytes = file ? await fileStoreOf(config).get(file.sha256) : null;
      if (file && !bytes) log.error({ portrait: id }, 'the store of files has lost a file');
      if (!file || !bytes) throw new DomainError('NOT_FOUND', { entity: 'File' });
      return reply
        .type(file.type)
        .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
        .header('content-disposition', 'inline')
        .header('cache-control', 'private, no-store')
        .send(bytes);
    } catch (error) {
      return refuseFile(reply, error);
    }
  });
}
