import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { reportReleased, reportSignaturesAsked, reportSigned } from '@guildhall/domain/peer-review/activities';
import { openCorrections } from '@guildhall/domain/peer-review/host-check';
import type { MoveReportInput, SignReportInput } from '@guildhall/domain/peer-review/inputs';
import { caseMachine, reportMachine } from '@guildhall/domain/peer-review/machines';
import { reportChanges } from '@guildhall/domain/peer-review/report-changes';
import { signatureProblems } from '@guildhall/domain/peer-review/report';
import { In } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { PeerReviewCase } from './case.entity.js';
import { note } from './case.facts.js';
import { HostComment } from './host-comment.entity.js';
import { mirrorJudges } from './mirror.service.js';
import { Assignment } from './panel.entity.js';
import { openCommentPeriod } from './report.final.js';
import { ConsensusReport, ReportHead, SignOff } from './report.entity.js';
import { problemsOf, refuse, releaseEvidence, signersOf, step, wordsOf } from './report.head.js';
import { Review } from './review.entity.js';

export const askForSignatures = (ctx: Ctx, input: MoveReportInput): Promise<string> =>
  step(ctx, 'edit', 'askForSignatures', input, async (ctx, report, row) => {
    const state = reportMachine.next(report.state, 'askSignatures');
    const corrections = openCorrections(report.headHash, await ctx.db.findBy(HostComment, { reportId: report.id }));
    refuse([
      ...(await problemsOf(ctx, report, row.scopeDimensionKeys)),
      ...(corrections > 0 ? [{ path: 'comments', rule: 'correctionNotMade', params: { count: corrections } }] : []),
    ]);
    await save(ctx, ConsensusReport, report, { state }, input.expectedVersion);
    if (!(await ctx.db.existsBy(ReportHead, { reportId: report.id, hash: report.headHash })))
      await ctx.db.insert(ReportHead, {
        id: newId(),
        reportId: report.id,
        hash: report.headHash,
        words: await wordsOf(ctx, report),
        at: ctx.now,
      });
    await note(ctx, row, 'REPORT_TO_SIGN', 'TEAM');
    await emit(ctx, reportSignaturesAsked({ caseId: row.id, reportId: report.id }));
  });

/** Signs the words that were read: a hash that is no longer the head is refused with the current one and what has changed since. */
export const signReport = (ctx: Ctx, input: SignReportInput): Promise<string> =>
  step(ctx, 'sign', 'signReport', input, async (ctx, report, row) => {
    if (input.reportHash !== report.headHash) {
      const read = await ctx.db.findOneBy(ReportHead, { reportId: report.id, hash: input.reportHash });
      throw new DomainError('CONFLICT', {
        entity: 'ConsensusReport',
        currentVersion: report.version,
        theirs: { reportHash: report.headHash, changes: read ? reportChanges(read.words, await wordsOf(ctx, report)) : [] },
        yours: { reportHash: input.reportHash, dissentText: input.dissentText },
      });
    }
    if (report.state !== 'SIGNING') throw new DomainError('ILLEGAL_TRANSITION', { machine: 'report', from: report.state, action: 'sign' });
    if (input.decision === 'AGREE_WITH_DISSENT' && input.dissentText.trim().length < 10) throw invalid('dissentText', 'reasonMissing');
    const personId = ctx.actor!.id;
    if (!(await signersOf(ctx, row.id)).includes(personId))
      throw new DomainError('FORBIDDEN', { entity: 'ConsensusReport', action: 'sign', reason: 'noReviewSent' });
    if (await ctx.db.existsBy(SignOff, { reportId: report.id, personId, reportHash: report.headHash }))
      throw new DomainError('TAKEN', { field: 'decision' });
    const seat = await ctx.db.findOneByOrFail(Assignment, { caseId: row.id, personId, state: In(['ACCEPTED', 'COMPLETED']) });
    await ctx.db.insert(SignOff, {
      id: newId(),
      reportId: report.id,
      personId,
      role: seat.role,
      reportHash: report.headHash,
      decision: input.decision,
      dissentText: input.decision === 'AGREE' ? '' : input.dissentText,
      dissentNamed: input.decision !== 'AGREE' && input.dissentNamed,
      at: ctx.now,
    });
    await note(ctx, row, 'REPORT_SIGNED', 'TEAM', personId);
    await emit(ctx, reportSigned({ caseId: row.id, reportId: report.id }));
  });

/** REPORTING to HOST_CHECK: the host reads what all have signed; scores are locked, and the evidence that recommendations name is released with them. */
export const releaseReport = (ctx: Ctx, input: MoveReportInput): Promise<string> =>
  step(ctx, 'release', 'releaseReport', input, async (ctx, report, row) => {
    const state = reportMachine.next(report.state, 'release');
    refuse([
      ...(await problemsOf(ctx, report, row.scopeDimensionKeys)),
      ...(await mirrorJudges(ctx, row)),
      ...signatureProblems(report.headHash, await signersOf(ctx, row.id), await ctx.db.findBy(SignOff, { reportId: report.id })),
    ]);
    await save(ctx, ConsensusReport, report, { state, releasedAt: ctx.now, hostDoneAt: null, hostRemindedAt: null }, input.expectedVersion);
    await openCommentPeriod(ctx, row);
    await save(ctx, PeerReviewCase, row, { state: caseMachine.next(row.state, 'release'), reportReleasedAt: ctx.now });
    for (const review of await ctx.db.findBy(Review, { caseId: row.id, state: 'SUBMITTED' }))
      await save(ctx, Review, review, { state: 'LOCKED', lockedAt: ctx.now });
    await releaseEvidence(ctx, report.id);
    await note(ctx, row, 'REPORT_RELEASED', 'ALL');
    await emit(ctx, reportReleased({ caseId: row.id, reportId: report.id }));
  });
