import * as z from 'zod/mini';
import { idInput, line } from '../kernel/text.js';
import { addFileInput } from '../practices/files.js';
import type { StoryKind } from './content.js';

/** A lesson names nobody, and shows nobody. */
export const mayHavePortrait = (kind: StoryKind): boolean => kind !== 'LESSON';

/** Without a file: other words for the picture that is there. */
export const setPortraitInput = z.object({ storyId: idInput, alt: line(1, 300), file: z.nullable(addFileInput.shape.file) });
export type SetPortraitInput = z.infer<typeof setPortraitInput>;
export const removePortraitInput = z.object({ storyId: idInput });
