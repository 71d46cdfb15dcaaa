import { reportFinal } from '@guildhall/domain/peer-review/activities';
import { commentsDueAt, finaliseProblems } from '@guildhall/domain/peer-review/host-check';
import type { MoveReportInput } from '@guildhall/domain/peer-review/inputs';
import { caseMachine, reportMachine } from '@guildhall/domain/peer-review/machines';
import { signatureProblems } from '@guildhall/domain/peer-review/report';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { Deadline, PeerReviewCase, PracticeSnapshot } from './case.entity.js';
import { note, policyOf } from './case.facts.js';
import { HostComment } from './host-comment.entity.js';
import { ConsensusReport, SignOff } from './report.entity.js';
import { basisOf, refuse, signersOf, step } from './report.head.js';
import { waiversOf } from './waiver.queries.js';

/** Gives the host its time to comment, counted from the moment when it has the report. */
export async function openCommentPeriod(ctx: Ctx, row: PeerReviewCase): Promise<void> {
  const dueAt = commentsDueAt(ctx.now);
  const known = await ctx.db.findOneBy(Deadline, { caseId: row.id, kind: 'HOST_COMMENT' });
  if (known) await save(ctx, Deadline, known, { dueAt });
  else
    await create(ctx, Deadline, {
      caseId: row.id,
      kind: 'HOST_COMMENT',
      dueAt,
      timeZone: row.timeZone,
      graceMinutes: (await policyOf(ctx, row)).graceMinutes,
      hard: false,
    });
}

const finalise = (by: 'LEAD_PEER' | 'FACILITATOR') => (ctx: Ctx, input: MoveReportInput) =>
  step(ctx, by === 'LEAD_PEER' ? 'finalise' : 'finaliseSilent', `finalise as ${by}`, input, async (ctx, report, row) => {
    const state = reportMachine.next(report.state, 'finalise');
    const period = await ctx.db.findOneBy(Deadline, { caseId: row.id, kind: 'HOST_COMMENT' });
    refuse([
      ...finaliseProblems(
        {
          headHash: report.headHash,
          comments: await ctx.db.findBy(HostComment, { reportId: report.id }),
          dueAt: period?.dueAt ?? commentsDueAt(report.releasedAt!),
          doneAt: report.hostDoneAt,
          remindedAt: report.hostRemindedAt,
        },
        by,
        ctx.now,
      ),
      ...signatureProblems(report.headHash, await signersOf(ctx, row.id), await ctx.db.findBy(SignOff, { reportId: report.id })),
    ]);
    const finalMark = by === 'FACILITATOR' ? 'NO_COMMENT' : null;
    const basis = await basisOf(ctx, row.id);
    const waivers = await waiversOf(ctx, row.id);
    await save(ctx, ConsensusReport, report, { state, finalisedAt: ctx.now, finalMark, basis, waivers }, input.expectedVersion);
    await save(ctx, PeerReviewCase, row, { state: caseMachine.next(row.state, 'finalise'), finalisedAt: ctx.now });
    await keepPractice(ctx, row.id);
    await note(ctx, row, 'REPORT_FINAL', 'ALL');
    await emit(ctx, reportFinal({ caseId: row.id, reportId: report.id }));
  });

/** The practice as it was when the report on it became final. */
async function keepPractice(ctx: Ctx, caseId: string): Promise<void> {
  const last = await ctx.db.findOneOrFail(PracticeSnapshot, { where: { caseId }, order: { seq: 'DESC' } });
  const { subjectId, content, contentHash } = last;
  await ctx.db.insert(PracticeSnapshot, {
    ...{ id: newId(), caseId, subjectId, seq: last.seq + 1, content, contentHash },
    reason: 'FINAL',
    createdBy: ctx.actor?.id ?? null,
    createdAt: ctx.now,
  });
}

/** HOST_CHECK to FINALISED by the lead peer, once the host has spoken and every comment is answered. */
export const finaliseReport = finalise('LEAD_PEER');
/** The same by the facilitator, over the head of a host that stayed silent through its time and a reminder; the report says so. */
export const finaliseSilentReport = finalise('FACILITATOR');
