import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { answerSaved } from '@guildhall/domain/peer-review/activities';
import { answerFields, deltaOf, emptyAnswer, undo, type Answer, type AnswerField } from '@guildhall/domain/peer-review/answer';
import type { ImportReviewInput, SaveAnswerInput } from '@guildhall/domain/peer-review/answer.inputs';
import { openReviewStates, type CaseState } from '@guildhall/domain/peer-review/machines';
import { MoreThan } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emitUnnamed } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { evidencePolicy, reviewPolicy } from './review.policy.js';
import { ReviewAnswer, ReviewRevision, type Review } from './review.entity.js';
import { ownerOf, revise, type Owner } from './review.service.js';

export interface Saved {
  kind: 'saved';
  answer: Answer;
  version: number;
  savedAt: Date;
}
/** The fields of the patch three times: what the editor started from, what is stored, what was refused. */
export interface Conflict {
  kind: 'conflict';
  dimensionKey: string;
  currentVersion: number;
  base: Partial<Answer>;
  theirs: Partial<Answer>;
  yours: Partial<Answer>;
}

/** Leaves the transaction without an effect; becomes the answer of `saveAnswer`. */
class Stale extends Error {
  constructor(readonly conflict: Conflict) {
    super('stale');
  }
}

interface Scope {
  keys: string[];
  state: CaseState;
}
export const scope = statement<{ caseId: string }, Scope>(
  'case-scope',
  `select "scopeDimensionKeys" keys, state from peer_review_case where id = :caseId`,
);
/* One question for what one step of the autosave has to know. */
const place = statement<{ reviewId: string; dimensionKey: string; caseId: string }, Scope & { answer: Stored | null }>(
  'answer-place',
  `select c."scopeDimensionKeys" keys, c.state, to_json(a) answer from peer_review_case c left join review_answer a on a."reviewId" = :reviewId and a."dimensionKey" = :dimensionKey where c.id = :caseId`,
);
type Stored = Omit<ReviewAnswer, 'createdAt' | 'updatedAt'> & { createdAt: string; updatedAt: string };
const rowOf = (a: Stored): ReviewAnswer => ({ ...a, createdAt: new Date(a.createdAt), updatedAt: new Date(a.updatedAt) });
const knownEvidence = statement<{ ids: readonly string[]; caseId: string }, { id: string }>(
  'evidence-known',
  `select e.id from evidence_item e where e.id = any(:ids::uuid[]) and e."caseId" = :caseId and e.strength is null and ${evidencePolicy.visible('e')}`,
);
const pick = (a: Answer, fields: readonly AnswerField[]): Partial<Answer> => Object.fromEntries(fields.map((f) => [f, a[f]]));
export const plain = (a: ReviewAnswer): Answer => ({
  dimensionKey: a.dimensionKey,
  value: a.value,
  confidence: a.confidence,
  reason: a.reason,
  strengths: a.strengths,
  improvements: a.improvements,
  noteToTeam: a.noteToTeam,
  evidenceIds: a.evidenceIds,
});

/** One step of the autosave, durable together with its history and its activity. Taken also after the deadline; refused only when the review is not open
 *  or somebody (also oneself in another tab) saved the same dimension in between. The same key gives the same answer again. */
export async function saveAnswer(ctx: Ctx, input: SaveAnswerInput): Promise<Saved | Conflict> {
  // Before the transaction begins: it need not hold its connection while the vault is asked.
  await reviewPolicy.prepare(ctx);
  return stored(ctx, async (ctx) => {
    const review = await reviewPolicy.admit(ctx, 'write', input.reviewId);
    let answer: Answer | undefined;
    const write = async () => {
      const there = (await place.one(ctx, { reviewId: review.id, dimensionKey: input.dimensionKey, caseId: review.caseId }))!;
      refuseUnlessOpen(review, there, [input.dimensionKey]);
      const written = await writeAnswer(ctx, review.id, input, review.caseId, 'AUTOSAVE', there.answer && rowOf(there.answer));
      answer = written.answer;
      return written.mark;
    };
    const mark = await once(ctx, input.clientMutationId, 'saveAnswer', write, review.id);
    return { mark, of: input.reviewId, dimensionKey: input.dimensionKey, answer };
  });
}

export function refuseUnlessOpen(review: Review, c: Scope, keys: readonly string[]): void {
  if (!openReviewStates.some((s) => s === review.state))
    throw new DomainError('ILLEGAL_TRANSITION', { machine: 'review', from: review.state, action: 'write' });
  if (!keys.every((k) => c.keys.includes(k))) throw invalid('dimensionKey', 'notInScope');
  if (c.state === 'CANCELLED') throw new DomainError('ILLEGAL_TRANSITION', { machine: 'case', from: c.state, action: 'write' });
}

export interface Imported {
  kind: 'imported';
  /** Number of dimensions that were written. */
  dimensions: number;
  savedAt: Date;
}
/** Takes over a form that was filled in offline, in one transaction: every answer, or none where one of them was saved in between. Like the autosave it is
 *  taken after the deadline too. The same key gives the same answer again. */
export async function importReview(ctx: Ctx, input: ImportReviewInput): Promise<Imported | Conflict> {
  await reviewPolicy.prepare(ctx);
  try {
    return await transact(ctx, async (ctx) => {
      const review = await reviewPolicy.admit(ctx, 'write', input.reviewId);
      const write = async () => {
        const keys = input.answers.map((a) => a.dimensionKey);
        refuseUnlessOpen(review, (await scope.one(ctx, { caseId: review.caseId }))!, keys);
        for (const answer of input.answers) await writeAnswer(ctx, review.id, answer, review.caseId, 'IMPORT');
        return `${keys.length}|${ctx.now.toISOString()}`;
      };
      const mark = await once(ctx, input.clientMutationId, 'importReview', write, review.id);
      const [dimensions, savedAt] = mark.split('|') as [string, string];
      return { kind: 'imported' as const, dimensions: Number(dimensions), savedAt: new Date(savedAt) };
    });
  } catch (e) {
    if (e instanceof Stale) return e.conflict;
    throw e;
  }
}

/** Runs the writing of an answer in a transaction: the answer as it is stored with the version and moment of `mark`, or what it ran into. */
export async function stored(
  ctx: Ctx,
  work: (ctx: Ctx) => Promise<{ mark: string; of: Owner; dimensionKey: string; answer: Answer | undefined }>,
): Promise<Saved | Conflict> {
  try {
    return await transact(ctx, async (ctx) => {
      const { mark, of, dimensionKey, answer } = await work(ctx);
      const [version, savedAt] = mark.split('|') as [string, string];
      // A repeat wrote nothing itself.
      const now = answer ?? plain(await ctx.db.findOneByOrFail(ReviewAnswer, { ...where(of), dimensionKey }));
      return { kind: 'saved' as const, answer: now, version: Number(version), savedAt: new Date(savedAt) };
    });
  } catch (e) {
    if (e instanceof Stale) return e.conflict;
    throw e;
  }
}
const where = (of: Owner) => (typeof of === 'string' ? { reviewId: of } : of);

type Change = Pick<SaveAnswerInput, 'dimensionKey' | 'patch' | 'expectedVersion'>;
/** Writes one answer and its history under a locked review or self-assessment; `known` is the row as it stands, where the caller has read it.
 *  Returns the answer and `version|moment`, which is what a repeat is told. */
export async function writeAnswer(
  ctx: Ctx,
  of: Owner,
  input: Change,
  caseId: string,
  cause: 'AUTOSAVE' | 'IMPORT' | 'RESTORE' | 'AMEND' = 'AUTOSAVE',
  known?: ReviewAnswer | null,
): Promise<{ answer: Answer; mark: string }> {
  const { patch, dimensionKey } = input;
  const row = known !== undefined ? known : await ctx.db.findOneBy(ReviewAnswer, { ...where(of), dimensionKey });
  const before = row ? plain(row) : emptyAnswer(dimensionKey);
  const delta = deltaOf(before, patch);
  // Who wants what is there already is not in conflict with it.
  if (!delta && row) return { answer: before, mark: `${row.version}|${row.updatedAt.toISOString()}` };
  const version = row?.version ?? 0;
  if (version !== input.expectedVersion) throw new Stale(await conflictOf(input, before, version));
  if (patch.evidenceIds?.length) {
    const found = await knownEvidence.all(ctx, { ids: patch.evidenceIds, caseId });
    if (found.length !== patch.evidenceIds.length) throw invalid('patch.evidenceIds', 'unknownEvidence');
  }
  const { dimensionKey: _, ...fields } = { ...before, ...Object.fromEntries(Object.entries(patch).filter(([, v]) => v !== undefined)) };
  const values = { ...fields, evidenceIds: [...fields.evidenceIds] };
  if (row) await save(ctx, ReviewAnswer, row, values);
  else await create(ctx, ReviewAnswer, { ...ownerOf(of), dimensionKey, ...values, deskValue: null, questionSnapshot: null });
  await revise(ctx, of, cause, delta ?? {}, dimensionKey, version + 1);
  if (typeof of === 'string') await emitUnnamed(ctx, answerSaved({ reviewId: of }));
  return { answer: { dimensionKey, ...values }, mark: `${version + 1}|${ctx.now.toISOString()}` };

  async function conflictOf(change: Change, stored: Answer, currentVersion: number): Promise<Conflict> {
    const later = await ctx.db.find(ReviewRevision, {
      where: { ...where(of), dimensionKey, answerVersion: MoreThan(change.expectedVersion) },
      order: { seq: 'DESC' },
    });
    const touched = answerFields.filter((f) => change.patch[f] !== undefined);
    const base = undo(
      stored,
      later.map((r) => r.delta),
    );
    return {
      kind: 'conflict',
      dimensionKey,
      currentVersion,
      base: pick(base, touched),
      theirs: pick(stored, touched),
      yours: pick({ ...stored, ...change.patch } as Answer, touched),
    };
  }
}
