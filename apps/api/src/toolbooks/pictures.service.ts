import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import { figuresOf, partsOf, type BookDocument } from '@guildhall/domain/toolbooks/document';
import type { Ctx } from '../kernel/ctx.js';
import { fileStoreOf } from '../kernel/file-store.js';
import { asJpeg, type MadePicture } from '../kernel/picture.js';

/** Pictures of a book as all its files show them, by the SHA-256 of what they were made from. */
export type BookPictures = ReadonlyMap<string, MadePicture>;
/** Wide enough for the width of a page in print. */
const widest = 1100;

/** Reads what these books show and makes it fit for paper. One that the store has lost is not among them. @param known made before, and not made again */
export async function picturesOf(ctx: Ctx, documents: readonly BookDocument[], known: BookPictures = new Map()): Promise<BookPictures> {
  const wanted = new Set(documents.flatMap((d) => partsOf(d).flatMap((p) => figuresOf(p.blocks).map((f) => f.sha256))));
  const made = new Map<string, MadePicture>();
  for (const sha256 of [...wanted].sort()) {
    const bytes = known.has(sha256) ? null : await fileStoreOf(ctx.config).get(sha256);
    const picture = known.get(sha256) ?? (bytes && (await asJpeg(bytes, widest)));
    if (picture) made.set(sha256, picture);
  }
  return made;
}

/** Pictures that the store has lost, by the chapter that shows them: a book without them would not be the one that its fingerprint names. */
export const lostPictures = (document: BookDocument, pictures: BookPictures): Issue[] =>
  document.chapters.flatMap((chapter, i) =>
    figuresOf(chapter.blocks).some((f) => !pictures.has(f.sha256))
      ? [{ path: `chapters.${i}`, rule: 'pictureGone', params: { number: i + 1, title: chapter.title } }]
      : [],
  );
