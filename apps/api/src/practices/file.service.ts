import { createHash } from 'node:crypto';
import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { practiceFileAdded } from '@guildhall/domain/practices/activities';
import type { PracticeContent } from '@guildhall/domain/practices/content';
import {
  attachmentFault,
  attachmentType,
  fileBar,
  fileLimits,
  pictureFault,
  pictureType,
  type AddFile,
  type StoredType,
} from '@guildhall/domain/practices/files';
import { isEditable } from '@guildhall/domain/practices/machine';
import { asker, type Ctx } from '../kernel/ctx.js';
import { fileStoreOf } from '../kernel/file-store.js';
import { newId } from '../kernel/ids.js';
import { log } from '../kernel/log.js';
import { emit } from '../kernel/outbox.js';
import { BadPicture, redraw } from '../kernel/picture.js';
import { scan } from '../kernel/scanner.js';
import { charge, type Throttle } from '../kernel/throttle.js';
import { transact } from '../kernel/transact.js';
import {
  bringFile,
  dropFile,
  fileUse,
  forgetUnused,
  holdFile,
  lockOwnFiles,
  looseFiles,
  namedFiles,
  noteUse,
  oneFile,
  type FileRow,
} from './file.queries.js';
import { draftPolicy } from './practice.policy.js';
import type { PracticeDraft } from './practice.entity.js';

/** A dozen pictures at once is a practice; more in an hour than five of them nobody writes. */
const filesByPerson: Throttle = { name: 'practice-file', burst: 40, perHour: 80 };

export interface Made {
  readonly bytes: Buffer;
  readonly type: StoredType;
  readonly width: number | null;
  readonly height: number | null;
}
/** What lies in the store, and which nothing holds yet. */
export interface Kept {
  readonly fileId: string;
  readonly sha256: string;
  readonly bytes: number;
}
const refuse = (rule: string, params?: Record<string, number>): DomainError => invalid('file.content', rule, params);

/** Throws where the scanner finds something, or does not answer: what nobody has looked at is not taken. */
async function mustBeClean(ctx: Ctx, sent: Buffer): Promise<void> {
  const said = await scan(ctx.config, sent);
  if (said === 'found' || said === 'unanswered') throw refuse(said === 'found' ? 'fileInfected' : 'fileNotScanned');
}

async function madePicture(sent: Buffer): Promise<Made> {
  const fault = pictureFault(sent);
  if (fault) throw refuse(fault);
  try {
    return { ...(await redraw(sent, fileLimits)), type: pictureType };
  } catch (error) {
    if (!(error instanceof BadPicture)) throw error;
    throw refuse(error.rule, error.rule === 'pictureTooManyPixels' ? { megapixels: fileLimits.pixels / 1_000_000 } : {});
  }
}
function madeAttachment(sent: Buffer): Made {
  const fault = attachmentFault(sent);
  if (fault) throw refuse(fault);
  return { bytes: sent, type: attachmentType, width: null, height: null };
}

const mustBeOpen = (row: PracticeDraft): void => {
  if (!isEditable(row.state)) throw new DomainError('ILLEGAL_TRANSITION', { machine: 'edition', from: row.state, action: 'edit' });
};

/** Bytes into the store, before a practice holds them. The row first: bytes without a row would be found by nobody, a row that nothing holds is swept. */
async function keep(ctx: Ctx, { bytes, type, width, height }: Made): Promise<Kept> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = await bringFile.one(ctx, { id: newId(), sha256, type, bytes: bytes.length, width, height });
  await fileStoreOf(ctx.config).put(sha256, bytes);
  return { fileId: file!.id, sha256, bytes: bytes.length };
}

/** Says that the practice holds what is kept, inside the transaction that has locked its working copy. What it holds already is given again. */
async function hold(ctx: Ctx, practiceId: string, { fileId, sha256, bytes }: Kept, name: string): Promise<string> {
  await lockOwnFiles.all(ctx, {});
  await mustHaveRoom(ctx, practiceId, sha256, bytes);
  const held = await holdFile.one(ctx, { id: newId(), practiceId, fileId, name });
  if (held!.fresh) await emit(ctx, practiceFileAdded({ practiceId, fileId: held!.id }));
  return held!.id;
}

/** Takes a file in: rights first, then what it is, then its bytes into the store, and last that the practice holds it. The working copy does not name it yet:
 *  that is a change of the text. */
async function addFile(ctx: Ctx, input: AddFile, make: (sent: Buffer) => Made | Promise<Made>): Promise<FileRow> {
  mustBeOpen(draftPolicy.require(ctx, 'edit', await draftPolicy.show(ctx, input.practiceId)));
  await charge(ctx, [[filesByPerson, asker(ctx).id]]);
  const sent = Buffer.from(input.file.content, 'base64');
  if (sent.length > fileLimits.sent) throw refuse('fileTooLarge', { megabytes: fileLimits.sent / 1024 / 1024 });
  await mustBeClean(ctx, sent);
  const kept = await keep(ctx, await make(sent));
  return transact(ctx, async (ctx) => {
    const draft = await draftPolicy.admit(ctx, 'edit', input.practiceId);
    mustBeOpen(draft);
    return (await oneFile.one(ctx, { id: await hold(ctx, draft.id, kept, input.file.name) }))!;
  });
}
export const addPicture = (ctx: Ctx, input: AddFile): Promise<FileRow> => addFile(ctx, input, madePicture);
export const addAttachment = (ctx: Ctx, input: AddFile): Promise<FileRow> => addFile(ctx, input, madeAttachment);

/** A file under the same rules, for what stands above: whoever wants it holds it, with a reference from its own row. */
async function bring(ctx: Ctx, content: string, make: (sent: Buffer) => Made | Promise<Made>): Promise<Kept> {
  await charge(ctx, [[filesByPerson, asker(ctx).id]]);
  const sent = Buffer.from(content, 'base64');
  if (sent.length > fileLimits.sent) throw refuse('fileTooLarge', { megabytes: fileLimits.sent / 1024 / 1024 });
  await mustBeClean(ctx, sent);
  return keep(ctx, await make(sent));
}
export const bringPdf = (ctx: Ctx, content: string): Promise<Kept> => bring(ctx, content, madeAttachment);
export const bringPicture = (ctx: Ctx, content: string): Promise<Kept> => bring(ctx, content, madePicture);

/** Pictures that came inside a write-up, drawn anew; null where one cannot be. */
export const drawPicture = (sent: Buffer): Promise<Made | null> =>
  madePicture(sent).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'INVALID_INPUT') return null;
    throw error;
  });
export const keepPicture = keep;
/** Inside the transaction that has made the practice or locked its working copy. Returns the id that a text names it by. */
export const holdPicture = (ctx: Ctx, practiceId: string, kept: Kept): Promise<string> => hold(ctx, practiceId, kept, '');

async function mustHaveRoom(ctx: Ctx, practiceId: string, sha256: string, more: number): Promise<void> {
  const use = await fileUse.one(ctx, { practiceId, sha256 });
  const bar = use!.known ? null : fileBar(more, use!.ofPractice, use!.ofPerson);
  if (bar) throw refuse(bar.rule, bar.params);
}

/** Files that the working copy names must be the practice's own, pictures among the pictures. Inside the transaction that stores the text. */
export async function useFiles(ctx: Ctx, practiceId: string, { pictures, attachments }: PracticeContent): Promise<void> {
  const ids = [...pictures, ...attachments].map((f) => f.id);
  await noteUse.all(ctx, { practiceId, ids });
  const known = new Map((await namedFiles.all(ctx, { practiceId, ids })).map((f) => [f.id, f.type]));
  const wrong = (list: readonly { id: string }[], type: StoredType) => list.findIndex((f) => known.get(f.id) !== type);
  const picture = wrong(pictures, pictureType);
  if (picture >= 0) throw invalid(`patch.pictures.${picture}.id`, 'unknownCode');
  const attachment = wrong(attachments, attachmentType);
  if (attachment >= 0) throw invalid(`patch.attachments.${attachment}.id`, 'unknownCode');
}

/** Takes away what no text has named for a day and no edition shows, and bytes that nothing holds. Run by the clock. */
export async function sweepFiles(ctx: Ctx): Promise<void> {
  await forgetUnused.all(ctx, {});
  const store = fileStoreOf(ctx.config);
  for (const { id } of await looseFiles.all(ctx, {}))
    try {
      // The bytes go before the row's lock does: whoever brings the same ones waits, and then puts them anew.
      await transact(ctx, async (ctx) => {
        const gone = await dropFile.one(ctx, { id });
        if (gone) await store.remove(gone.sha256);
      });
    } catch (error) {
      log.warn({ error: String(error), file: id }, 'a file that nothing holds is still there');
    }
}
