import * as z from 'zod/mini';
import { isLocale } from '../kernel/locale.js';
import { addFileInput } from '../practices/files.js';
import { resourceStepInput } from './resource.js';

/** The language of a file; absent: that of the resource. */
const locale = z.nullish(z.string().check(z.refine(isLocale, { error: 'unknownCode' })));
/** Under the rules of every file that is brought. */
export const resourceFileInput = z.object({ ...resourceStepInput.shape, locale, file: addFileInput.shape.file });
export type ResourceFileInput = z.infer<typeof resourceFileInput>;
/** Absent: its own file. */
export const removeResourceFileInput = z.object({ ...resourceStepInput.shape, locale });
export type RemoveResourceFileInput = z.infer<typeof removeResourceFileInput>;
