import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import {
  reportReopened,
  hostCommented,
  hostCommentResolved,
  hostCommentsDone,
  hostReminded,
} from '@guildhall/domain/peer-review/results-activities';
import { reopenProblems } from '@guildhall/domain/peer-review/host-check';
import type { MoveReportInput } from '@guildhall/domain/peer-review/inputs';
import { caseMachine, reportMachine } from '@guildhall/domain/peer-review/machines';
import type { AddHostCommentInput, ResolveHostCommentInput } from '@guildhall/domain/peer-review/results-inputs';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { caseOf, note } from './case.facts.js';
import { HostComment } from './host-comment.entity.js';
import { hostCommentPolicy } from './host-comment.policy.js';
import { ConsensusReport, Recommendation, ReportSection } from './report.entity.js';
import { refuse, step } from './report.head.js';

/** The host says something to a section or a recommendation of the words that it has before it. */
export const addHostComment = (ctx: Ctx, input: AddHostCommentInput): Promise<string> =>
  step(ctx, 'comment', 'addHostComment', input, async (ctx, report, row) => {
    if (report.hostDoneAt)
      throw new DomainError('NOT_READY', { entity: 'ConsensusReport', missing: [{ path: 'comments', rule: 'commentsEnded' }] });
    const here =
      (await ctx.db.existsBy(ReportSection, { reportId: report.id, key: input.sectionKey })) ||
      (await ctx.db.existsBy(Recommendation, { reportId: report.id, code: input.sectionKey }));
    if (!here) throw invalid('sectionKey', 'notInReport');
    const made = await create(ctx, HostComment, {
      caseId: row.id,
      reportId: report.id,
      authorId: ctx.actor!.id,
      sectionKey: input.sectionKey,
      kind: input.kind,
      text: input.text,
      reportHash: report.headHash,
      resolution: null,
      resolutionNote: '',
      resolvedBy: null,
      resolvedAt: null,
    });
    await note(ctx, row, 'COMMENT_MADE', 'ALL');
    await emit(ctx, hostCommented({ caseId: row.id, commentId: made.id }));
  });

/** The host has no more to say to this report. */
export const finishHostComments = (ctx: Ctx, input: MoveReportInput): Promise<string> =>
  step(ctx, 'comment', 'finishHostComments', input, async (ctx, report, row) => {
    if (report.hostDoneAt) return;
    await save(ctx, ConsensusReport, report, { hostDoneAt: ctx.now }, input.expectedVersion);
    await note(ctx, row, 'COMMENTS_DONE', 'ALL');
    await emit(ctx, hostCommentsDone({ caseId: row.id, reportId: report.id }));
  });

/** Answers a comment once; the host reads the answer. */
export const resolveHostComment = (ctx: Ctx, input: ResolveHostCommentInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'resolveHostComment', async () => {
      const comment = await hostCommentPolicy.admit(ctx, 'resolve', input.commentId);
      const report = await ctx.db.findOneByOrFail(ConsensusReport, { id: comment.reportId });
      if (comment.resolution !== null || report.state !== 'WITH_HOST')
        throw new DomainError('ILLEGAL_TRANSITION', { machine: 'comment', from: comment.resolution ?? report.state, action: 'resolve' });
      await save(
        ctx,
        HostComment,
        comment,
        { resolution: input.resolution, resolutionNote: input.note, resolvedBy: ctx.actor!.id, resolvedAt: ctx.now },
        input.expectedVersion,
      );
      await note(ctx, await caseOf(ctx, comment.caseId), 'COMMENT_RESOLVED', 'ALL');
      await emit(ctx, hostCommentResolved({ caseId: comment.caseId, commentId: comment.id }));
      return comment.caseId;
    }),
  );

/** Reminds a host that has said nothing; without it silence is no answer. */
export const remindHost = (ctx: Ctx, input: MoveReportInput): Promise<string> =>
  step(ctx, 'remindHost', 'remindHost', input, async (ctx, report, row) => {
    await save(ctx, ConsensusReport, report, { hostRemindedAt: ctx.now }, input.expectedVersion);
    await note(ctx, row, 'HOST_REMINDED', 'ALL');
    await emit(ctx, hostReminded({ caseId: row.id, reportId: report.id }));
  });

/** HOST_CHECK to REPORTING: a correction that was promised is written in. The words are signed anew, as they cannot be put up for signature unchanged. */
export const reopenReport = (ctx: Ctx, input: MoveReportInput): Promise<string> =>
  step(ctx, 'reopen', 'reopenReport', input, async (ctx, report, row) => {
    const state = reportMachine.next(report.state, 'reopen');
    refuse(reopenProblems(report.headHash, await ctx.db.findBy(HostComment, { reportId: report.id })));
    await save(ctx, ConsensusReport, report, { state, releasedAt: null, hostDoneAt: null, hostRemindedAt: null }, input.expectedVersion);
    await save(ctx, PeerReviewCase, row, { state: caseMachine.next(row.state, 'reopenReport'), reportReleasedAt: null });
    await note(ctx, row, 'REPORT_REOPENED', 'ALL');
    await emit(ctx, reportReopened({ caseId: row.id, reportId: report.id }));
  });
