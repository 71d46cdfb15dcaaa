import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isLocale } from '@guildhall/domain/kernel/locale';
import { idInput } from '@guildhall/domain/kernel/text';
import * as a from '@guildhall/domain/peer-review/application';
import * as s from '@guildhall/domain/peer-review/self-assessment';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { readInEmergency } from './emergency.service.js';
import { noteAccess } from './access.service.js';
import { applicationChoices, applicationForm, roundApplications, selfForm } from './application.queries.js';
import { apply, saveApplication, startApplication } from './application.service.js';
import * as t from './application.types.js';
import { cancelCase, refuseCase, setFacilitator, takeCase } from './decision.service.js';
import { EditConflictNode, SaveAnswerResult, SavedAnswerNode } from './review.types.js';
import { savedOrConflict } from './saved.js';
import { setRound } from './round.service.js';
import { reopenSelf, saveSelfAnswer, submitSelf } from './self.service.js';

@Resolver()
export class ApplicationResolver {
  @Query(() => t.ApplicationChoicesNode, {
    description: 'Schemes and practices that the viewer may ask a review for, and programmes to ask in',
  })
  @Access('signed-in')
  applicationChoices(@CurrentCtx() ctx: Ctx): Promise<t.ApplicationChoicesNode> {
    return applicationChoices(ctx);
  }
  @Query(() => t.ApplicationFormNode, { description: 'An application, for its host and for those who decide on it' })
  @Access('signed-in')
  caseApplication(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
    @Args('locale', { type: () => String, nullable: true }) locale?: string | null,
  ): Promise<t.ApplicationFormNode> {
    return applicationForm(ctx, caseId, locale && isLocale(locale) ? locale : undefined);
  }
  @Query(() => t.RoundApplicationsNode, { description: 'Applications in a programme, for those who manage it' })
  @Access('signed-in')
  roundApplications(@CurrentCtx() ctx: Ctx, @Args('slug') slug: string): Promise<t.RoundApplicationsNode> {
    return roundApplications(ctx, slug);
  }
  @Query(() => t.SelfFormNode, { description: 'The self-assessment of a case, for its host and the facilitator' })
  @Access('signed-in')
  async selfAssessment(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
    @Args('locale', { type: () => String, nullable: true }) locale?: string | null,
  ): Promise<t.SelfFormNode> {
    const reader = await readInEmergency(ctx, caseId, 'SELF');
    const read = await selfForm(reader, caseId, locale && isLocale(locale) ? locale : undefined);
    await noteAccess(reader, caseId, 'SELF');
    return read;
  }

  @Mutation(() => ID, { description: 'Begins an application, or finds the one that was begun; answers the id of the case' })
  @Access('signed-in')
  startApplication(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.StartApplicationInput }, new ZodPipe(a.startApplicationInput)) input: a.StartApplicationInput,
  ): Promise<string> {
    return startApplication(ctx, input);
  }
  @Mutation(() => t.SavedDraftNode, { description: 'One step of the autosave of an application' })
  @Access('signed-in')
  async saveApplication(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.SaveApplicationInput }, new ZodPipe(a.saveApplicationInput)) input: a.SaveApplicationInput,
  ): Promise<t.SavedDraftNode> {
    const [version, savedAt] = (await saveApplication(ctx, input)).split('|') as [string, string];
    return { version: Number(version), savedAt };
  }
  @Mutation(() => t.ApplicationFormNode, { description: 'Sends the application, or refuses with everything that is missing' })
  @Access('signed-in')
  async applyForReview(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.ApplyForReviewInput }, new ZodPipe(a.applyInput)) input: a.ApplyInput,
  ): Promise<t.ApplicationFormNode> {
    return applicationForm(ctx, await apply(ctx, input));
  }
  @Mutation(() => t.ApplicationFormNode, {
    description: 'Names who runs the case; nobody of the host or with an open conflict of interest',
  })
  @Access('signed-in')
  async setFacilitator(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.SetFacilitatorInput }, new ZodPipe(a.setFacilitatorInput)) input: a.SetFacilitatorInput,
  ): Promise<t.ApplicationFormNode> {
    return applicationForm(ctx, await setFacilitator(ctx, input));
  }
  @Mutation(() => t.RoundApplicationsNode, {
    description: 'Whether a round takes applications, and by which rubric its next cases are judged',
  })
  @Access('signed-in')
  async setRound(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.SetRoundInput }, new ZodPipe(a.setRoundInput)) input: a.SetRoundInput,
  ): Promise<t.RoundApplicationsNode> {
    return roundApplications(ctx, await setRound(ctx, input));
  }
  @Mutation(() => t.ApplicationFormNode, { description: 'Takes the case: round, dates and self-assessment begin' })
  @Access('signed-in')
  async takeCase(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.ApplyForReviewInput }, new ZodPipe(a.applyInput)) input: a.ApplyInput,
  ): Promise<t.ApplicationFormNode> {
    return applicationForm(ctx, await takeCase(ctx, input));
  }
  @Mutation(() => t.ApplicationFormNode, { description: 'Declines an application with a reason that the host reads' })
  @Access('signed-in')
  async refuseCase(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.EndCaseInput }, new ZodPipe(a.endCaseInput)) input: a.EndCaseInput,
  ): Promise<t.ApplicationFormNode> {
    return applicationForm(ctx, await refuseCase(ctx, input));
  }
  @Mutation(() => Boolean, { description: 'Ends a case before its report is final; what was written is sealed' })
  @Access('signed-in')
  async cancelCase(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.EndCaseInput }, new ZodPipe(a.endCaseInput)) input: a.EndCaseInput,
  ): Promise<boolean> {
    await cancelCase(ctx, input);
    return true;
  }

  @Mutation(() => SaveAnswerResult, { description: 'One step of the autosave of a self-assessment: stored for good, or a conflict' })
  @Access('signed-in')
  async saveSelfAnswer(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.SaveSelfAnswerInput }, new ZodPipe(s.saveSelfAnswerInput)) input: s.SaveSelfAnswerInput,
  ): Promise<SavedAnswerNode | EditConflictNode> {
    return savedOrConflict(await saveSelfAnswer(ctx, input));
  }
  @Mutation(() => t.SelfFormNode, { description: 'Sends the self-assessment, or refuses with everything that is missing' })
  @Access('signed-in')
  async submitSelfAssessment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.SubmitSelfAssessmentInput }, new ZodPipe(s.submitSelfInput)) input: s.SubmitSelfInput,
  ): Promise<t.SelfFormNode> {
    return selfForm(ctx, await submitSelf(ctx, input));
  }
  @Mutation(() => t.SelfFormNode, { description: 'Gives the self-assessment back to the host with a reason, before the dossier opens' })
  @Access('signed-in')
  async reopenSelfAssessment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.ReopenSelfAssessmentInput }, new ZodPipe(s.reopenSelfInput)) input: s.ReopenSelfInput,
  ): Promise<t.SelfFormNode> {
    return selfForm(ctx, await reopenSelf(ctx, input));
  }
}
