import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import {
  talkingStates,
  casePosted,
  casePostEdited,
  voicesOf,
  type AddCasePostInput,
  type EditCasePostInput,
  type MarkThreadReadInput,
} from '@guildhall/domain/peer-review/threads';
import { activeAssignmentStates } from '@guildhall/domain/peer-review/machines';
import { freeSections, sectionKeyOf } from '@guildhall/domain/peer-review/report';
import { In } from 'typeorm';
import { asker, type Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import type { PeerReviewCase } from './case.entity.js';
import { caseOf } from './case.facts.js';
import { CasePost, CasePostEdit } from './thread.entity.js';
import { snapshotOfPassage } from './dossier-remark.service.js';
import { Assignment } from './panel.entity.js';
import { ConsensusReport } from './report.entity.js';
import { EvidenceItem } from './review.entity.js';
import { evidencePolicy } from './review.policy.js';
import { casePostPolicy, threadPolicies } from './thread.policy.js';

const inScope = (row: PeerReviewCase, key: string | null) => {
  if (key !== null && !row.scopeDimensionKeys.includes(key)) throw invalid('dimensionKey', 'notInScope');
};

/** What a post is about beside its dimension: a passage of the dossier, a piece of evidence that its writer reads, or a section of the report. */
async function anchorOf(ctx: Ctx, row: PeerReviewCase, input: AddCasePostInput): Promise<Partial<CasePost>> {
  const [path, second] = (['passage', 'evidenceId', 'reportSection'] as const).filter((key) => input[key]);
  if (!path) return {};
  if (input.audience !== 'TEAM') throw invalid(path, 'onlyToTeam');
  if (second) throw invalid(second, 'oneAnchor');
  const { passage, evidenceId, reportSection } = input;
  if (passage) {
    const { id: snapshotId } = await snapshotOfPassage(ctx, row.id, passage, path);
    return { snapshotId, sectionKey: passage.sectionKey, quote: passage.quote };
  }
  if (evidenceId) {
    const item = await ctx.db.findOneBy(EvidenceItem, { id: evidenceId, caseId: row.id });
    await evidencePolicy.prepare(ctx);
    if (!item || !evidencePolicy.can(ctx, 'read', item)) throw invalid(path, 'noSuchEvidence');
    return { evidenceId };
  }
  const sections: string[] = [...freeSections, ...row.scopeDimensionKeys.map(sectionKeyOf)];
  if (!sections.includes(reportSection!) || !(await ctx.db.existsBy(ConsensusReport, { caseId: row.id })))
    throw invalid(path, 'noSuchSection');
  return { reportSection: reportSection! };
}

/** Says something to one audience. The lock on the case keeps the numbers in order. */
export const addCasePost = (ctx: Ctx, input: AddCasePostInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'addCasePost', async () => {
      const { audience } = input;
      const row = await threadPolicies[audience].admit(ctx, 'write', input.caseId);
      const dimensionKey = input.dimensionKey ?? null;
      inScope(row, dimensionKey);
      const authorId = asker(ctx).id;
      const seat = await ctx.db.findOneBy(Assignment, { caseId: row.id, personId: authorId, state: In([...activeAssignmentStates]) });
      const voices = voicesOf(audience, { peer: seat !== null, shownToHost: seat?.shownToHost ?? false });
      const displayedAs = input.displayedAs ?? voices[0]!;
      if (!voices.includes(displayedAs)) throw invalid('displayedAs', 'notYourVoice');
      const anchor = await anchorOf(ctx, row, input);
      const number = 1 + ((await ctx.db.maximum(CasePost, 'number', { caseId: row.id, audience })) ?? 0);
      const place = { caseId: row.id, programmeId: row.programmeId, audience, displayedAs };
      const values = { ...place, ...anchor, dimensionKey, number, authorId, body: input.body, editedAt: null };
      const { id } = await create(ctx, CasePost, values);
      await emit(ctx, casePosted({ caseId: row.id, postId: id }));
      return row.id;
    }),
  );

/** Changes one's own words; what they were stays to be read. */
export const editCasePost = async (ctx: Ctx, input: EditCasePostInput): Promise<Pick<CasePost, 'caseId' | 'audience'>> => {
  const id = await transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'editCasePost', async () => {
      const post = await casePostPolicy.admit(ctx, 'edit', input.postId);
      const { state } = await caseOf(ctx, post.caseId);
      if (!talkingStates[post.audience].includes(state))
        throw new DomainError('NOT_READY', { entity: 'CasePost', missing: [{ path: 'body', rule: 'talkClosed' }] });
      const before = post.body;
      await save(ctx, CasePost, post, { body: input.body, editedAt: ctx.now }, input.expectedVersion);
      await ctx.db.insert(CasePostEdit, { id: newId(), postId: post.id, body: before, at: ctx.now });
      await emit(ctx, casePostEdited({ caseId: post.caseId, postId: post.id }));
      return post.id;
    }),
  );
  return ctx.db.findOneByOrFail(CasePost, { id });
};

/** A mark only moves on, whatever order the requests of two tabs come in, and never beyond what there is. */
export const markThreadRead = (ctx: Ctx, input: MarkThreadReadInput): Promise<string> =>
  transact(ctx, async (ctx) => {
    const row = await threadPolicies[input.audience].show(ctx, input.caseId);
    inScope(row, input.dimensionKey ?? null);
    const last = (await ctx.db.maximum(CasePost, 'number', { caseId: row.id, audience: input.audience })) ?? 0;
    await ctx.run({
      name: 'team-read-mark',
      text: `insert into case_read ("caseId", "personId", thread, number, at, audience) values ($1, $2, $3, $4, $5, $6)
        on conflict ("caseId", "personId", audience, thread) do update set number = greatest(case_read.number, excluded.number), at = excluded.at`,
      values: [row.id, asker(ctx).id, input.dimensionKey ?? '', Math.min(input.number, last), ctx.now, input.audience],
    });
    return row.id;
  });
