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

interface Made {
  readonly bytes: Buffer;
  readonly type: StoredType;
  readonly width: number | null;
  readonly height: number | null;
}
const refuse = (rule: string, params?: Record<string, number>): DomainError => invalid('file.content', rule, params);

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

/** Takes a file in: rights first, then what it is, then its bytes into the store, and last that the practice holds it. A file that the practice holds already is
 *  given again. The working copy does not name it yet: that is a change of the text. */
async function addFile(ctx: Ctx, input: AddFile, make: (sent: Buffer) => Made | Promise<Made>): Promise<FileRow> {
  mustBeOpen(draftPolicy.require(ctx, 'edit', await draftPolicy.show(ctx, input.practiceId)));
  await charge(ctx, [[filesByPerson, asker(ctx).id]]);
  const sent = Buffer.from(input.file.content, 'base64');
  if (sent.length > fileLimits.sent) throw refuse('fileTooLarge', { megabytes: fileLimits.sent / 1024 / 1024 });
  const made = await make(sent);
  const sha256 = createHash('sha256').update(made.bytes).digest('hex');
  await mustHaveRoom(ctx, input.practiceId, sha256, made.bytes.length);
  // The row before the bytes: a file without a row would be found by nobody, a row without a file is swept.
  const { type, width, height } = made;
  const file = await bringFile.one(ctx, { id: newId(), sha256, type, bytes: made.bytes.length, width, height });
  await fileStoreOf(ctx.config).put(sha256, made.bytes);
  return transact(ctx, async (ctx) => {
    const draft = await draftPolicy.admit(ctx, 'edit', input.practiceId);
    mustBeOpen(draft);
    await lockOwnFiles.all(ctx, {});
    await mustHaveRoom(ctx, draft.id, sha256, made.bytes.length);
    const held = await holdFile.one(ctx, { id: newId(), practiceId: draft.id, fileId: file!.id, name: input.file.name });
    if (held!.fresh) await emit(ctx, practiceFileAdded({ practiceId: draft.id, fileId: held!.id }));
    return (await oneFile.one(ctx, { id: held!.id }))!;
  });
}
export const addPicture = (ctx: Ctx, input: AddFile): Promise<FileRow> => addFile(ctx, input, madePicture);
export const addAttachment = (ctx: Ctx, input: AddFile): Promise<FileRow> => addFile(ctx, input, madeAttachment);

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
