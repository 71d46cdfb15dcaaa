import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { reviewRetracted, reviewReturned, reviewSubmitted } from '@guildhall/domain/peer-review/activities';
import { reviewProblems } from '@guildhall/domain/peer-review/answer';
import { hasPassed } from '@guildhall/domain/peer-review/deadline';
import type { AddEvidenceInput, ReturnReviewInput, SubmitReviewInput } from '@guildhall/domain/peer-review/inputs';
import { reviewMachine } from '@guildhall/domain/peer-review/machines';
import { dimensionOf } from '@guildhall/domain/peer-review/rubric';
import { quotes } from '@guildhall/domain/peer-review/dossier';
import type { EvidenceType } from '@guildhall/domain/peer-review/evidence-types';
import type { RevisionCause } from '@guildhall/domain/peer-review/words';
import { In } from 'typeorm';
import { grantRole } from '../identity/role-grant.service.js';
import { asker, type Ctx } from '../kernel/ctx.js';
import { newId, randomId } from '../kernel/ids.js';
import { once } from '../kernel/once.js';
import { emit, emitUnnamed } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { Deadline, DeadlineExtension, PeerReviewCase, PracticeSnapshot } from './case.entity.js';
import { currentRound, discloseEvidence, note, policyOf } from './case.facts.js';
import { bindEvidence, bindReview, reviewsOfSeat } from './identity.service.js';
import type { Assignment } from './panel.entity.js';
import { casePolicy } from './case.policy.js';
import { reviewPolicy } from './review.policy.js';
import { freshPseudonym } from './pseudonym.service.js';
import { EvidenceItem, Review, ReviewAnswer } from './review.entity.js';
import { RubricVersion } from './rubric.entity.js';

/** Opens the empty review of a peer in the current round; a trainee has none. Doing it twice changes nothing. Resolves with the id of what it made. */
export async function startReview(ctx: Ctx, row: PeerReviewCase, seat: Assignment): Promise<string | null> {
  if (seat.role === 'TRAINEE_PEER') return null;
  const round = await currentRound(ctx, row.id);
  if (!round) return null;
  const ids = (await reviewsOfSeat(ctx, seat.id)).map((w) => w.reviewId);
  if (ids.length && (await ctx.db.existsBy(Review, { id: In(ids), roundId: round.id }))) return null;
  const taken = (await ctx.db.findBy(Review, { caseId: row.id })).map((r) => r.pseudonym);
  const { id } = await create(ctx, Review, {
    id: randomId(),
    // Of the round and not of now: the moment in which somebody joined stands on their place.
    createdAt: round.opensAt,
    updatedAt: round.opensAt,
    caseId: row.id,
    programmeId: row.programmeId,
    roundId: round.id,
    rubricVersionId: round.rubricVersionId,
    pseudonym: freshPseudonym(taken),
    state: 'DRAFT',
    submittedAt: null,
    submissionNo: 0,
    lockedAt: null,
    voidedAt: null,
    voidReason: null,
    returnReason: null,
    disclosedAt: null,
    afterDisclosure: false,
    unlinkedAt: null,
  });
  await bindReview(ctx, id, seat);
  return id;
}

/** Whose words they are: a review's by its id, or a self-assessment's. */
export type Owner = string | { selfAssessmentId: string };
export const ownerOf = (of: Owner): { reviewId: string | null; selfAssessmentId: string | null } =>
  typeof of === 'string' ? { reviewId: of, selfAssessmentId: null } : { reviewId: null, ...of };

/** Writes what happened to a review into its history; the row of the review is locked by the caller. */
export async function revise(
  ctx: Ctx,
  of: Owner,
  cause: RevisionCause,
  delta: object,
  dimensionKey: string | null = null,
  answerVersion: number | null = null,
): Promise<void> {
  const { reviewId, selfAssessmentId } = ownerOf(of);
  const authorId = reviewId && cause !== 'RETURN' ? null : asker(ctx).id;
  // One column at a time: the highest number is then the last entry of an index, however long the history has become.
  const [name, owner] = reviewId ? ['revision-of-review', '"reviewId" = $2'] : ['revision-of-self', '"selfAssessmentId" = $9'];
  await ctx.run({
    name,
    text: `insert into review_revision (id, "reviewId", "selfAssessmentId", seq, "dimensionKey", "answerVersion", delta, "authorId", at, cause)
      select $1, $2, $9, coalesce(max(seq), 0) + 1, $3, $4, $5, $6, $7, $8 from review_revision where ${owner}`,
    values: [newId(), reviewId, dimensionKey, answerVersion, JSON.stringify(delta), authorId, ctx.now, cause, selfAssessmentId],
  });
}

async function change(
  ctx: Ctx,
  action: 'submit' | 'retract' | 'return',
  input: { reviewId: string; clientMutationId: string },
  work: (ctx: Ctx, review: Review) => Promise<void>,
): Promise<string> {
  await reviewPolicy.prepare(ctx);
  return transact(ctx, async (ctx) => {
    const review = await reviewPolicy.admit(ctx, action, input.reviewId);
    const move = async () => {
      await work(ctx, review);
      return review.id;
    };
    return once(ctx, input.clientMutationId, `${action}Review`, move, review.id);
  });
}

/** The moment until which the asker, who wrote it, may send, with an extension of their own. */
async function refuseWhenLate(ctx: Ctx, review: Review, at: Date): Promise<void> {
  const deadline = await ctx.db.findOneBy(Deadline, { caseId: review.caseId, kind: 'REVIEW' });
  if (!deadline?.hard) return;
  const extension = await ctx.db.findOne(DeadlineExtension, {
    where: { deadlineId: deadline.id, personId: asker(ctx).id, state: 'GRANTED' },
    order: { newDueAt: 'DESC' },
  });
  const due = extension?.newDueAt ?? null;
  if (hasPassed(deadline, due, at))
    throw new DomainError('DEADLINE_PASSED', { dueAt: (due && due > deadline.dueAt ? due : deadline.dueAt).toISOString() });
}

/** Of which kind the evidence is that answers name, as far as it may still be read. */
export async function evidenceKinds(
  ctx: Ctx,
  caseId: string,
  answers: readonly { evidenceIds: readonly string[] }[],
): Promise<ReadonlyMap<string, EvidenceType>> {
  const named = answers.flatMap((a) => a.evidenceIds);
  const evidence = named.length ? await ctx.db.findBy(EvidenceItem, { id: In(named), caseId }) : [];
  return new Map(evidence.filter((e) => e.consent !== 'WITHDRAWN').map((e) => [e.id, e.type]));
}

/** Sends a review. Refused with everything that is missing at once; nothing typed is ever cleared. */
export const submitReview = (ctx: Ctx, input: SubmitReviewInput): Promise<string> =>
  change(ctx, 'submit', input, async (ctx, review) => {
    const state = reviewMachine.next(review.state, 'submit');
    const row = await ctx.db.findOneByOrFail(PeerReviewCase, { id: review.caseId });
    // While the case is paused its clock stands still.
    await refuseWhenLate(ctx, review, row.pausedAt ?? ctx.now);
    if (!['DESK_REVIEW', 'VISIT', 'REPORTING'].includes(row.state))
      throw new DomainError('ILLEGAL_TRANSITION', { machine: 'case', from: row.state, action: 'submit' });
    const { definition } = await ctx.db.findOneByOrFail(RubricVersion, { id: review.rubricVersionId });
    const answers = await ctx.db.findBy(ReviewAnswer, { reviewId: review.id });
    const missing = reviewProblems(definition, row.scopeDimensionKeys, answers, await evidenceKinds(ctx, review.caseId, answers));
    if (missing.length) throw new DomainError('NOT_READY', { entity: 'Review', missing });
    // Not an edit of the writer: the version that their tabs hold stays.
    for (const a of answers)
      await ctx.db.update(ReviewAnswer, { id: a.id }, { questionSnapshot: dimensionOf(definition, a.dimensionKey) ?? null });
    const open = row.independentEndedAt !== null || (await policyOf(ctx, row)).peerIndependence === 'OPEN';
    await save(
      ctx,
      Review,
      review,
      {
        state,
        submittedAt: ctx.now,
        submissionNo: review.submissionNo + 1,
        returnReason: null,
        disclosedAt: open ? ctx.now : null,
        afterDisclosure: row.independentEndedAt !== null,
      },
      input.expectedVersion,
    );
    if (open) {
      // Of the day and not of the moment, which is that of the review.
      const day = new Date(ctx.now.toISOString().slice(0, 10));
      await grantRole(ctx, asker(ctx).id, { role: 'DISCLOSED_PEER', scopeType: 'CASE', scopeId: row.id }, null, day);
      await discloseEvidence(ctx, review.roundId);
    }
    await revise(ctx, review.id, 'SUBMIT', {});
    await note(ctx, row, 'REVIEW_SENT', 'FACILITATION', { reviewId: review.id });
    await emitUnnamed(ctx, reviewSubmitted({ caseId: row.id, reviewId: review.id }));
  });

/** Takes an own review back while nobody else of the team could have seen it. */
export const retractReview = (ctx: Ctx, input: SubmitReviewInput): Promise<string> =>
  change(ctx, 'retract', input, async (ctx, review) => {
    const state = reviewMachine.next(review.state, 'retract');
    if (review.disclosedAt) throw new DomainError('FORBIDDEN', { entity: 'Review', action: 'retract', reason: 'seenByOthers' });
    await save(ctx, Review, review, { state, submittedAt: null }, input.expectedVersion);
    await revise(ctx, review.id, 'RETRACT', {});
    await note(ctx, { id: review.caseId, programmeId: review.programmeId }, 'REVIEW_TAKEN_BACK', 'FACILITATION', { reviewId: review.id });
    await emitUnnamed(ctx, reviewRetracted({ caseId: review.caseId, reviewId: review.id }));
  });

/** Gives a review back to its writer with a reason. */
export const returnReview = (ctx: Ctx, input: ReturnReviewInput): Promise<string> =>
  change(ctx, 'return', input, async (ctx, review) => {
    const state = reviewMachine.next(review.state, 'return');
    if (review.disclosedAt) throw new DomainError('FORBIDDEN', { entity: 'Review', action: 'return', reason: 'seenByOthers' });
    await save(ctx, Review, review, { state, submittedAt: null, returnReason: input.reason }, input.expectedVersion);
    await revise(ctx, review.id, 'RETURN', {});
    await note(ctx, { id: review.caseId, programmeId: review.programmeId }, 'REVIEW_RETURNED', 'FACILITATION', { reviewId: review.id });
    await emit(ctx, reviewReturned({ caseId: review.caseId, reviewId: review.id }));
  });

/** Adds a piece of evidence that the writer alone sees until their review is shown. A quotation must stand in the dossier word for word. */
export const addEvidence = (ctx: Ctx, input: AddEvidenceInput): Promise<string> =>
  transact(ctx, async (ctx) => {
    const row = await casePolicy.admit(ctx, 'work', input.caseId);
    await reviewPolicy.prepare(ctx);
    const own = await ctx.db.findOneBy(Review, { caseId: row.id, id: In([...asker(ctx).writtenIds]) });
    return once(ctx, input.clientMutationId, 'addEvidence', () => keepEvidence(ctx, row, input), own?.id);
  });

async function keepEvidence(ctx: Ctx, row: PeerReviewCase, input: AddEvidenceInput): Promise<string> {
  if (input.sectionKey) {
    const round = await currentRound(ctx, row.id);
    const snapshot = round && (await ctx.db.findOneBy(PracticeSnapshot, { id: round.snapshotId }));
    if (!snapshot || !quotes(snapshot.content, input.sectionKey, input.body)) throw invalid('body', 'notInDossier');
  }
  const { id } = await create(ctx, EvidenceItem, {
    id: randomId(),
    caseId: row.id,
    type: input.type,
    title: input.title,
    body: input.body,
    link: input.link ?? null,
    source: input.source,
    sectionKey: input.sectionKey ?? null,
    collectedAt: ctx.now,
    collectedBy: null,
    consent: 'NONE_NEEDED',
    audience: 'TEAM',
    disclosedAt: null,
    releasedAt: null,
  });
  await bindEvidence(ctx, id, asker(ctx).id);
  return id;
}
