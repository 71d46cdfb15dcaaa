import { createHash } from 'node:crypto';
import { sayFormerIn } from '@guildhall/domain/identity/leaving';
import { DomainError } from '@guildhall/domain/kernel/errors';
import {
  csvText,
  fileFormats,
  fileJson,
  fileRows,
  fileText,
  type CaseFile,
  type FileFormat,
} from '@guildhall/domain/peer-review/case-file';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { requestCtx } from '../identity/request.service.js';
import { attachment, fileName, refuseFile } from '../kernel/attachment.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import type { Ctx } from '../kernel/ctx.js';
import { networkOf } from '../kernel/http-door.js';
import { isUUID } from '../kernel/ids.js';
import { charge, type Throttle } from '../kernel/throttle.js';
import { filePdf } from './file.pdf.js';
import { noteAccess } from './access.service.js';
import { caseFile } from './file.queries.js';
import { ownWordsFile } from './left.queries.js';
import { Teller, fileLocale } from './file.words.js';

/** A file costs as much as a dozen pages. */
const files: Throttle = { name: 'case-file', burst: 30, perHour: 60 };
export const chargeFile = (ctx: Ctx, request: FastifyRequest): Promise<void> =>
  charge(ctx, [[files, ctx.actor?.id ?? networkOf(request.ip, 64)]]);

const types: Record<FileFormat, string> = {
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

async function written(file: CaseFile, format: FileFormat, timeZone: string): Promise<Buffer | string> {
  const hash = createHash('sha256').update(fileText(file)).digest('hex');
  if (format === 'pdf') return filePdf(file, hash, timeZone);
  if (format === 'json') return `${JSON.stringify(fileJson(file, hash), null, 2)}\n`;
  const w = new Teller(fileLocale(file.locale), timeZone);
  return csvText(fileRows(file, hash, [w.say('csv.part'), w.say('csv.of'), w.say('csv.what'), w.say('csv.text')]));
}

interface Wish {
  Params: { caseId: string; format: string };
  Querystring: { for?: unknown; lang?: unknown };
}
/** `/files/reviews/:caseId/case.pdf|json|csv`: the case as the asker sees it now; with `?for=public` as everybody sees it. `own.pdf|json|csv`: what somebody wrote
 *  who has left it. `lang`: en or de. */
export function caseFiles(server: FastifyInstance, config: Config, factory: CtxFactory): void {
  const door = (name: string, format: FileFormat, make: typeof caseFile) =>
    server.get<Wish>(`/files/reviews/:caseId/${name}.${format}`, async (request, reply) => {
      try {
        const { caseId } = request.params;
        const asker = await requestCtx(factory, config, request);
        await chargeFile(asker, request);
        if (!isUUID(caseId)) throw new DomainError('NOT_FOUND', { entity: 'File' });
        const ctx = request.query.for === 'public' ? factory.make(null, request.id) : asker;
        const locale = fileLocale(typeof request.query.lang === 'string' ? request.query.lang : asker.actor?.locale);
        const file = await make(ctx, caseId, locale);
        sayFormerIn(file, locale);
        if (name === 'case' && ctx === asker) await noteAccess(ctx, caseId, 'FILE');
        const called = `${fileName(file.title)}-${file.audience.toLowerCase()}-${file.madeAt.slice(0, 10)}.${format}`;
        return attachment(reply, called, types[format], await written(file, format, ctx.actor?.timeZone ?? 'UTC'));
      } catch (error) {
        return refuseFile(reply, error);
      }
    });
  for (const format of fileFormats) {
    door('case', format, caseFile);
    door('own', format, ownWordsFile);
  }
}
