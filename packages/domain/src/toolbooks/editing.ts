import { canonical } from '../practices/content.js';
import type { BookContent, BookField, BookPatch } from './content.js';

const same = (a: unknown, b: unknown) => canonical(a) === canonical(b);
const fieldsOf = (patch: BookPatch) => (Object.keys(patch) as BookField[]).filter((f) => patch[f] !== undefined);

export const applyBookPatch = (content: BookContent, patch: BookPatch): BookContent => ({
  ...content,
  ...(Object.fromEntries(fieldsOf(patch).map((f) => [f, patch[f]])) as Partial<BookContent>),
});

/** Fields that two editors changed to different things since `base`. What only one of them touched is no conflict. */
export const bookClashes = (base: BookContent, theirs: BookContent, patch: BookPatch): BookField[] =>
  fieldsOf(patch).filter((f) => !same(base[f], theirs[f]) && !same(theirs[f], patch[f]) && !same(base[f], patch[f]));

/** The patch without the fields that say what `base` already said. */
export const bookTouched = (base: BookContent, patch: BookPatch): BookPatch =>
  Object.fromEntries(
    fieldsOf(patch)
      .filter((f) => !same(base[f], patch[f]))
      .map((f) => [f, patch[f]]),
  ) as BookPatch;
