import { randomUUID } from 'node:crypto';
import type { ImportInput } from '@guildhall/domain/imports/inputs';
import { sectionsOf } from '@guildhall/domain/imports/sections';
import type { Report } from '@guildhall/domain/imports/report';
import { isLocale } from '@guildhall/domain/kernel/locale';
import { practicePatch, type PracticePatch } from '@guildhall/domain/practices/content';
import { asker, isInTransaction, type Ctx } from '../kernel/ctx.js';
import { saveDraft, startPractice } from '../practices/draft.service.js';
import { unknownCodes } from '../reference/reference.service.js';
import { importFile, oneByOne } from './importing.service.js';
import { draftOfFile } from './imports.queries.js';
import type { ReportNode } from './imports.types.js';
import { readWriteUpFile } from './read-file.service.js';
import type { WriteUp } from './read/write-up.js';

/** Codes of dimensions that the words of a head name; the others are said. */
async function dimensionsOf(ctx: Ctx, words: readonly string[], report: Report): Promise<string[]> {
  const codes = [...new Set(words.map((w) => w.toLowerCase().replace(/[^a-z0-9]+/g, '-')))]
    .filter((c) => /^[a-z0-9-]{1,40}$/.test(c))
    .slice(0, 10);
  const unknown = new Set(
    (
      await unknownCodes(
        ctx,
        codes.map((code) => ({ scheme: 'dimension' as const, code })),
      )
    ).map((u) => u.code),
  );
  if (unknown.size || codes.length < words.length) report.warn('dimensionUnknown', { column: 'dimensions' });
  return codes.filter((c) => !unknown.has(c));
}

async function patchOf(ctx: Ctx, writeUp: WriteUp, report: Report): Promise<PracticePatch> {
  const country =
    writeUp.country && (await unknownCodes(ctx, [{ scheme: 'country', code: writeUp.country }])).length === 0 ? writeUp.country : '';
  if (writeUp.country && !country) report.warn('countryNotListed', { column: 'country' });
  const parts = sectionsOf(writeUp.body, report);
  const title = writeUp.title.replace(/\s+/g, ' ').slice(0, 160);
  if (title.length < writeUp.title.length) report.warn('titleShortened');
  return practicePatch.parse({
    ...parts,
    title,
    ...(country ? { country } : {}),
    dimensions: await dimensionsOf(ctx, writeUp.dimensions, report),
  });
}

/** A document or a Markdown file as a draft of a practice with the asker as its author. Whatever the file says of itself, it is a draft. The same file again leads to the same draft. */
export function importWriteUp(ctx: Ctx, input: ImportInput): Promise<ReportNode> {
  return importFile<void>(ctx, input, {
    kind: 'WRITE_UP',
    admit: async (ctx) => Promise.resolve(void asker(ctx)),
    async read(ctx, { bytes, hash }, report) {
      const writeUp = await readWriteUpFile(bytes, report);
      const patch = await patchOf(ctx, writeUp, report);
      if (writeUp.blocked.length) report.warn('blockedUntilPictures');
      const locale = writeUp.locale && isLocale(writeUp.locale) ? writeUp.locale : null;
      return {
        async compare(ctx) {
          if (isInTransaction(ctx)) await oneByOne(ctx, `write-up:${asker(ctx).id}`);
          const known = await draftOfFile.one(ctx, { fileHash: hash });
          return {
            rowCount: 1,
            merged: 0,
            rejected: 0,
            rows: [
              {
                row: 1,
                line: null,
                outcome: known ? ('UNCHANGED' as const) : ('NEW' as const),
                title: writeUp.title,
                detail: patch.summary ?? '',
              },
            ],
            text: writeUp.body,
            practiceId: known?.practiceId ?? null,
          };
        },
        async store(ctx) {
          const practiceId = await startPractice(ctx, { clientMutationId: randomUUID(), title: patch.title ?? '', locale });
          await saveDraft(ctx, { practiceId, expectedVersion: 1, clientMutationId: randomUUID(), patch });
          return { practiceId };
        },
      };
    },
  });
}
