import { idInput, line } from '@guildhall/domain/kernel/text';
import { linkBlockLessonInput } from '@guildhall/domain/uptake/block-lessons';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { ofDraft, ofEdition, toLink } from './block-lessons.queries.js';
import { linkBlockLesson } from './block-lessons.service.js';
import * as types from './block-lessons.types.js';

@Resolver()
export class BlockLessonsResolver {
  @Query(() => [types.BlockLessonsNode], { nullable: true, description: 'Of an edition that can be read; null where it cannot' })
  @Access('public')
  async blockLessons(
    @CurrentCtx() ctx: Ctx,
    @Args('slug', { type: () => String }) slug: string,
    @Args('edition', { type: () => Int, nullable: true }) edition?: number | null,
  ): Promise<types.BlockLessonsNode[] | null> {
    const asked = slug.length <= 200 && !slug.includes('\0');
    return (asked ? await ofEdition.one(ctx, { slug, edition: edition ?? null }) : undefined)?.list ?? null;
  }

  @Query(() => [types.BlockLessonsNode], { nullable: true, description: 'Of the working copy, for those who may read it' })
  @Access('signed-in')
  async draftBlockLessons(
    @CurrentCtx() ctx: Ctx,
    @Args('practiceId', { type: () => ID }, new ZodPipe(idInput)) practiceId: string,
  ): Promise<types.BlockLessonsNode[] | null> {
    return (await ofDraft.one(ctx, { practiceId }))?.list ?? null;
  }

  @Query(() => [types.LessonToLinkNode], {
    nullable: true,
    description: 'Lessons that can be attached to the blocks of a working copy, by words of their titles',
  })
  @Access('signed-in')
  async lessonsToLink(
    @CurrentCtx() ctx: Ctx,
    @Args('practiceId', { type: () => ID }, new ZodPipe(idInput)) practiceId: string,
    @Args('words', { type: () => String }, new ZodPipe(line(0, 160))) words: string,
  ): Promise<types.LessonToLinkNode[] | null> {
    return (await toLink.one(ctx, { practiceId, words }))?.list ?? null;
  }

  @Mutation(() => ID, { description: 'Attaches a lesson to a building block, or takes it away; the id of the practice' })
  @Access('signed-in')
  linkBlockLesson(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.LinkBlockLessonInput }, new ZodPipe(linkBlockLessonInput)) input: types.LinkBlockLessonInput,
  ): Promise<string> {
    return linkBlockLesson(ctx, input);
  }
}
