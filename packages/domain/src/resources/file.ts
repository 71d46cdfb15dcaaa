import * as z from 'zod/mini';
import { addFileInput } from '../practices/files.js';
import { resourceStepInput } from './resource.js';

/** Under the rules of every file that is brought. */
export const resourceFileInput = z.object({ ...resourceStepInput.shape, file: addFileInput.shape.file });
export type ResourceFileInput = z.infer<typeof resourceFileInput>;
