import * as z from 'zod/mini';
import { idInput } from '../kernel/text.js';

/** Lessons that hang on one building block. */
export const mostBlockLessons = 12;

/** One press: the lesson hangs on the block, or does not. The same press twice is one. */
export const linkBlockLessonInput = z.object({ practiceId: idInput, blockId: idInput, lessonId: idInput, on: z.boolean() });
export type LinkBlockLessonInput = z.infer<typeof linkBlockLessonInput>;

/** A lesson, and which of its texts stood there when it was attached. */
export interface BlockLesson {
  readonly id: string;
  readonly editionNo: number;
}
/** The list after the press, or null where it stays as it was. */
export function linked(list: readonly BlockLesson[], lesson: BlockLesson, on: boolean): BlockLesson[] | null {
  if (list.some((l) => l.id === lesson.id) === on) return null;
  return on ? [...list, lesson] : list.filter((l) => l.id !== lesson.id);
}
