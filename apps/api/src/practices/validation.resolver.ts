import { DomainError } from '@guildhall/domain/kernel/errors';
import { idInput, line } from '@guildhall/domain/kernel/text';
import * as inputs from '@guildhall/domain/practices/inputs';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { declareValidation, giveOpinion, saveOpinion } from './opinion.service.js';
import { draftPolicy } from './practice.policy.js';
import { ownOrganisations } from './practice.queries.js';
import { screeningBarOf } from './screening.service.js';
import { ownTasks, taskPage, validatorCandidates, validatorsOf } from './validation.queries.js';
import { askValidator, barOfCandidate, releaseValidator } from './validation.service.js';
import * as types from './validation.types.js';
import { taskNode, validatorNode } from './validation.view.js';

const idPipe = new ZodPipe(idInput);

/** Whether the person looks after this text: a coordinator who neither wrote it nor belongs to its organisation. */
async function looksAfter(ctx: Ctx, id: string): Promise<boolean> {
  try {
    const organisationIds = (await ownOrganisations.all(ctx, {})).map((o) => o.id);
    return screeningBarOf(ctx, await draftPolicy.show(ctx, id), organisationIds) === null;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') return false;
    throw error;
  }
}

@Resolver(() => types.TaskNode)
export class ValidationResolver {
  @Query(() => [types.ValidatorNode], {
    nullable: true,
    description: 'The validators of the present text, for the coordinators who look after it; null for everybody else',
  })
  @Access('signed-in')
  async practiceValidators(
    @CurrentCtx() ctx: Ctx,
    @Args('practiceId', { type: () => ID }, idPipe) id: string,
  ): Promise<types.ValidatorNode[] | null> {
    return (await looksAfter(ctx, id)) ? (await validatorsOf.all(ctx, { id })).map(validatorNode) : null;
  }

  @Query(() => [types.CandidateNode], {
    nullable: true,
    description: 'People with these words in their name or organisation, and why some of them may not be asked; null for whom it is not',
  })
  @Access('signed-in')
  async validatorCandidates(
    @CurrentCtx() ctx: Ctx,
    @Args('practiceId', { type: () => ID }, idPipe) id: string,
    @Args('words', { type: () => String, defaultValue: '' }, new ZodPipe(line(0, 100))) words: string,
  ): Promise<types.CandidateNode[] | null> {
    if (!(await looksAfter(ctx, id))) return null;
    const found = await validatorCandidates.all(ctx, { id, personId: null, words });
    const nodes = found.map((row) => ({
      id: row.id,
      name: row.name,
      organisations: row.organisations.map((o) => o.name),
      bar: barOfCandidate(row),
    }));
    return [...nodes.filter((n) => n.bar === null), ...nodes.filter((n) => n.bar !== null)];
  }

  @Query(() => types.TaskNode, { nullable: true, description: 'A task of one’s own; null for everybody else' })
  @Access('signed-in')
  async validationTask(
    @CurrentCtx() ctx: Ctx,
    @Args('validationId', { type: () => ID }, idPipe) id: string,
  ): Promise<types.TaskNode | null> {
    const row = await taskPage.one(ctx, { id });
    return row ? taskNode(ctx, row) : null;
  }

  @Query(() => [types.TaskNode], { description: 'What one has been asked to give an opinion on, what waits first; without the texts' })
  @Access('signed-in')
  async ownValidationTasks(@CurrentCtx() ctx: Ctx): Promise<types.TaskNode[]> {
    return Promise.all((await ownTasks.all(ctx, {})).map((row) => taskNode(ctx, { ...row, content: null })));
  }

  @Mutation(() => [types.ValidatorNode], { description: 'Asks somebody for their opinion on the screened text' })
  @Access('signed-in')
  async askValidator(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.AskValidatorInput }, new ZodPipe(inputs.askValidatorInput)) input: types.AskValidatorInput,
  ): Promise<types.ValidatorNode[]> {
    await askValidator(ctx, input);
    return (await validatorsOf.all(ctx, { id: input.practiceId })).map(validatorNode);
  }

  @Mutation(() => [types.ValidatorNode], { description: 'Frees a validator of the task; what they had given counts no more' })
  @Access('signed-in')
  async releaseValidator(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ReleaseValidatorInput }, new ZodPipe(inputs.releaseValidatorInput))
    input: types.ReleaseValidatorInput,
  ): Promise<types.ValidatorNode[]> {
    const { practiceId } = await releaseValidator(ctx, input);
    return (await validatorsOf.all(ctx, { id: practiceId })).map(validatorNode);
  }

  @Mutation(() => types.TaskNode, { description: 'Says that one has no conflict, names one, or says no' })
  @Access('signed-in')
  async declareValidation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.DeclareValidationInput }, new ZodPipe(inputs.declareValidationInput))
    input: types.DeclareValidationInput,
  ): Promise<types.TaskNode> {
    return this.after(ctx, (await declareValidation(ctx, input)).id);
  }

  @Mutation(() => types.TaskNode, { description: 'Stores what one has written so far' })
  @Access('signed-in')
  async saveOpinion(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.SaveOpinionInput }, new ZodPipe(inputs.saveOpinionInput)) input: types.SaveOpinionInput,
  ): Promise<types.TaskNode> {
    return this.after(ctx, (await saveOpinion(ctx, input)).id);
  }

  @Mutation(() => types.TaskNode, { description: 'Gives the opinion; NOT_READY lists all that is missing' })
  @Access('signed-in')
  async giveOpinion(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ValidationStepInput }, new ZodPipe(inputs.validationStepInput)) input: types.ValidationStepInput,
  ): Promise<types.TaskNode> {
    return this.after(ctx, (await giveOpinion(ctx, input)).id);
  }

  private async after(ctx: Ctx, id: string): Promise<types.TaskNode> {
    return taskNode(ctx, (await taskPage.one(ctx, { id }))!);
  }
}
