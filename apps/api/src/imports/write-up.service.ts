import { randomUUID } from 'node:crypto';
import type { ImportInput } from '@guildhall/domain/imports/inputs';
import { sectionsOf } from '@guildhall/domain/imports/sections';
import type { Report } from '@guildhall/domain/imports/report';
import { isLocale } from '@guildhall/domain/kernel/locale';
import { practicePatch, type Picture, type PracticePatch } from '@guildhall/domain/practices/content';
import { asker, isInTransaction, type Ctx } from '../kernel/ctx.js';
import { drawPicture, holdPicture, keepPicture, type Kept } from '../practices/file.service.js';
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
  const parts = sectionsOf(writeUp.body, report, randomUUID, writeUp.summary);
  const title = writeUp.title.replace(/\s+/g, ' ').slice(0, 160);
  if (title.length < writeUp.title.length) report.warn('titleShortened');
  return practicePatch.parse({
    ...parts,
    title,
    ...(country ? { country } : {}),
    dimensions: await dimensionsOf(ctx, writeUp.dimensions, report),
  });
}

interface Brought {
  readonly alt: string;
  readonly kept: Kept;
}
/** Pictures of the file, drawn anew. A look draws them too, so that it says what would come; only storing keeps them, before its transaction. */
async function picturesOf(ctx: Ctx, writeUp: WriteUp, report: Report, storing: boolean): Promise<Brought[]> {
  const brought: Brought[] = [];
  for (const { bytes, alt } of writeUp.files) {
    const made = await drawPicture(bytes);
    if (!made) report.warn('pictureUnreadable');
    else if (storing) brought.push({ alt: alt.replace(/\s+/g, ' ').trim().slice(0, 400), kept: await keepPicture(ctx, made) });
  }
  return brought;
}
/** The practice holds them; what their text lacks is asked for before it can be sent. */
async function heldIn(ctx: Ctx, practiceId: string, brought: readonly Brought[]): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const { alt, kept } of brought) {
    const id = await holdPicture(ctx, practiceId, kept);
    if (!pictures.some((p) => p.id === id))
      pictures.push({ id, alt, decorative: false, caption: '', credit: '', licence: null, people: null });
  }
  return pictures;
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
      const brought = await picturesOf(ctx, writeUp, report, Boolean(input.fingerprint));
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
          const pictures = await heldIn(ctx, practiceId, brought);
          await saveDraft(ctx, {
            practiceId,
            expectedVersion: 1,
            clientMutationId: randomUUID(),
            patch: pictures.length ? { ...patch, pictures } : patch,
          });
          return { practiceId };
        },
      };
    },
  });
}
