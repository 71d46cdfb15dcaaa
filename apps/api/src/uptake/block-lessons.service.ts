import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { isEditable } from '@guildhall/domain/practices/machine';
import { linked, mostBlockLessons, type LinkBlockLessonInput } from '@guildhall/domain/uptake/block-lessons';
import type { Ctx } from '../kernel/ctx.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { draftPolicy } from '../practices/practice.policy.js';
import { PracticeBlockLessons } from './block-lessons.entity.js';
import { lessonNow, listOf } from './block-lessons.queries.js';

/** A lesson hangs on a block of the working copy, or no longer. The draft is locked: two authors who press at once both have their way. */
export function linkBlockLesson(ctx: Ctx, input: LinkBlockLessonInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { practiceId, blockId, lessonId, on } = input;
    const draft = await draftPolicy.admit(ctx, 'edit', practiceId);
    if (!isEditable(draft.state)) throw new DomainError('ILLEGAL_TRANSITION', { machine: 'edition', from: draft.state, action: 'edit' });
    // Taking one away from a block that is gone meanwhile changes nothing and is no mistake.
    if (on && !draft.content.buildingBlocks.some((b) => b.id === blockId)) throw invalid('blockId', 'unknownCode');
    const before = await listOf.one(ctx, { practiceId, blockId, editionNo: draft.editionNo });
    const now = on ? await lessonNow.one(ctx, { id: lessonId }) : { id: lessonId, editionNo: 0 };
    if (!now) throw invalid('lessonId', 'unknownCode');
    const lessons = linked(before?.lessons ?? [], now, on);
    if (!lessons) return practiceId;
    if (lessons.length > mostBlockLessons) throw invalid('lessonId', 'tooMany', { maximum: mostBlockLessons });
    // What a published edition says stays; the next one says it anew.
    const own = before?.editionNo === draft.editionNo ? await ctx.db.findOneByOrFail(PracticeBlockLessons, { id: before.id }) : null;
    if (own) await save(ctx, PracticeBlockLessons, own, { lessons });
    else await create(ctx, PracticeBlockLessons, { practiceId, blockId, editionNo: draft.editionNo, lessons });
    return practiceId;
  });
}
