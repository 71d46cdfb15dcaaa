import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  importReviewInput,
  saveAnswerInput,
  type ImportReviewInput,
  type SaveAnswerInput,
} from '@guildhall/domain/peer-review/answer.inputs';
import * as rules from '@guildhall/domain/peer-review/inputs';
import { idInput } from '@guildhall/domain/kernel/text';
import { isLocale } from '@guildhall/domain/kernel/locale';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { readInEmergency } from './emergency.service.js';
import { noteAccess } from './access.service.js';
import { amendAnswer } from './amend.service.js';
import { importReview, saveAnswer } from './answer.service.js';
import { evidenceById } from './evidence.queries.js';
import {
  AddEvidenceInput,
  ImportReviewArgs,
  MoveReportInput,
  MoveReviewInput,
  RemoveRecommendationInput,
  ReturnReviewInput,
  SaveAnswerArgs,
  SaveRecommendationInput,
  SaveSectionInput,
  SignReportInput,
} from './peer-review.inputs.js';
import { caseReport } from './report.queries.js';
import { finaliseReport } from './report.final.js';
import { askForSignatures, releaseReport, signReport } from './report.signing.js';
import { removeRecommendation, saveRecommendation, saveSection } from './report.writing.js';
import { caseReviews, reviewForm } from './review.queries.js';
import { rubricVersions } from './rubric.kept.js';
import { addEvidence, retractReview, returnReview, submitReview } from './review.service.js';
import {
  CaseReviewsNode,
  EditConflictNode,
  ImportedReviewNode,
  ImportReviewResult,
  ReviewFormNode,
  SaveAnswerResult,
  SavedAnswerNode,
} from './review.types.js';
import { EvidenceNode } from './dossier.types.js';
import { ReportNode } from './report.types.js';
import { savedOrConflict } from './saved.js';
import { RubricVersionNode } from './rubric.types.js';
import { voidedReviews } from './voided.queries.js';
import { VoidedReviewsNode } from './voided.types.js';

@Resolver()
export class ReviewResolver {
  @Query(() => [RubricVersionNode], { description: 'Published rubrics, and drafts of networks that one coordinates' })
  @Access('public')
  rubricVersions(@CurrentCtx() ctx: Ctx): Promise<RubricVersionNode[]> {
    return rubricVersions(ctx);
  }

  @Query(() => ReviewFormNode, { description: 'The viewer’s own review of a case, with dossier and rubric' })
  @Access('signed-in')
  async reviewForm(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
    @Args('locale', { type: () => String, nullable: true }) locale?: string | null,
  ): Promise<ReviewFormNode> {
    const read = await reviewForm(ctx, caseId, locale && isLocale(locale) ? locale : undefined);
    await noteAccess(ctx, caseId, 'DOSSIER');
    return read;
  }
  @Query(() => CaseReviewsNode, { description: 'Reviews that were sent, for facilitator and team, and the distribution of scores' })
  @Access('signed-in')
  async caseReviews(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
  ): Promise<CaseReviewsNode> {
    const reader = await readInEmergency(ctx, caseId, 'REVIEWS');
    return caseReviews(reader, caseId);
  }

  @Query(() => VoidedReviewsNode, { description: 'Reviews that count no more, for who manages the programme' })
  @Access('signed-in')
  voidedReviews(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
  ): Promise<VoidedReviewsNode> {
    return voidedReviews(ctx, caseId);
  }

  @Query(() => ReportNode, { description: 'What the team says together' })
  @Access('public')
  async caseReport(@CurrentCtx() ctx: Ctx, @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string): Promise<ReportNode> {
    const reader = await readInEmergency(ctx, caseId, 'REPORT');
    return caseReport(reader, caseId);
  }

  @Mutation(() => SaveAnswerResult, { description: 'One step of the autosave: stored for good, or a conflict with base, theirs and yours' })
  @Access('signed-in')
  async saveAnswer(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SaveAnswerArgs }, new ZodPipe(saveAnswerInput)) input: SaveAnswerInput,
  ): Promise<SavedAnswerNode | EditConflictNode> {
    return savedOrConflict(await saveAnswer(ctx, input));
  }
  @Mutation(() => SaveAnswerResult, {
    description: 'Says one dimension of an own review otherwise after the visit, until the report is signed',
  })
  @Access('signed-in')
  async amendAnswer(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SaveAnswerArgs }, new ZodPipe(saveAnswerInput)) input: SaveAnswerInput,
  ): Promise<SavedAnswerNode | EditConflictNode> {
    return savedOrConflict(await amendAnswer(ctx, input));
  }
  @Mutation(() => ImportReviewResult, {
    description: 'Takes over a form that was filled in offline: all of it, or none where it ran into a conflict',
  })
  @Access('signed-in')
  async importReview(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => ImportReviewArgs }, new ZodPipe(importReviewInput)) input: ImportReviewInput,
  ): Promise<ImportedReviewNode | EditConflictNode> {
    const result = await importReview(ctx, input);
    if (result.kind === 'conflict') return { ...result, fields: Object.keys(result.yours) };
    return { dimensions: result.dimensions, savedAt: result.savedAt.toISOString() };
  }
  @Mutation(() => EvidenceNode)
  @Access('signed-in')
  async addEvidence(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => AddEvidenceInput }, new ZodPipe(rules.addEvidenceInput)) input: rules.AddEvidenceInput,
  ): Promise<EvidenceNode> {
    return evidenceById(ctx, await addEvidence(ctx, input));
  }
  @Mutation(() => Boolean, { description: 'Sends the review, or refuses with everything that is missing' })
  @Access('signed-in')
  async submitReview(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveReviewInput }, new ZodPipe(rules.submitReviewInput)) input: rules.SubmitReviewInput,
  ): Promise<boolean> {
    await submitReview(ctx, input);
    return true;
  }
  @Mutation(() => Boolean, { description: 'Takes the own review back while nobody of the team could have seen it' })
  @Access('signed-in')
  async retractReview(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveReviewInput }, new ZodPipe(rules.submitReviewInput)) input: rules.SubmitReviewInput,
  ): Promise<boolean> {
    await retractReview(ctx, input);
    return true;
  }
  @Mutation(() => Boolean, { description: 'Gives a review back to its writer with a reason' })
  @Access('signed-in')
  async returnReview(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => ReturnReviewInput }, new ZodPipe(rules.returnReviewInput)) input: rules.ReturnReviewInput,
  ): Promise<boolean> {
    await returnReview(ctx, input);
    return true;
  }
  @Mutation(() => ReportNode)
  @Access('signed-in')
  async saveReportSection(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SaveSectionInput }, new ZodPipe(rules.saveSectionInput)) input: rules.SaveSectionInput,
  ): Promise<ReportNode> {
    return caseReport(ctx, await saveSection(ctx, input));
  }
  @Mutation(() => ReportNode)
  @Access('signed-in')
  async saveRecommendation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SaveRecommendationInput }, new ZodPipe(rules.saveRecommendationInput))
    input: rules.SaveRecommendationInput,
  ): Promise<ReportNode> {
    return caseReport(ctx, await saveRecommendation(ctx, input));
  }
  @Mutation(() => ReportNode)
  @Access('signed-in')
  async removeRecommendation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => RemoveRecommendationInput }, new ZodPipe(rules.removeRecommendationInput))
    input: rules.RemoveRecommendationInput,
  ): Promise<ReportNode> {
    return caseReport(ctx, await removeRecommendation(ctx, input));
  }
  @Mutation(() => ReportNode, { description: 'Asks the peers to sign; refused with everything that the report lacks' })
  @Access('signed-in')
  async askForSignatures(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveReportInput }, new ZodPipe(rules.moveReportInput)) input: rules.MoveReportInput,
  ): Promise<ReportNode> {
    return caseReport(ctx, await askForSignatures(ctx, input));
  }
  @Mutation(() => ReportNode, { description: 'Signs the words with this hash' })
  @Access('signed-in')
  async signReport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SignReportInput }, new ZodPipe(rules.signReportInput)) input: rules.SignReportInput,
  ): Promise<ReportNode> {
    return caseReport(ctx, await signReport(ctx, input));
  }
  @Mutation(() => ReportNode, { description: 'Gives the signed report to the host' })
  @Access('signed-in')
  async releaseReport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveReportInput }, new ZodPipe(rules.moveReportInput)) input: rules.MoveReportInput,
  ): Promise<ReportNode> {
    return caseReport(ctx, await releaseReport(ctx, input));
  }
  @Mutation(() => ReportNode)
  @Access('signed-in')
  async finaliseReport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveReportInput }, new ZodPipe(rules.moveReportInput)) input: rules.MoveReportInput,
  ): Promise<ReportNode> {
    return caseReport(ctx, await finaliseReport(ctx, input));
  }
}
