import { conflictFiled, deskOpened, peerInvited } from '@guildhall/domain/peer-review/activities';
import { invitationAnswered } from '@guildhall/domain/peer-review/activities';
import { roundRebased } from '@guildhall/domain/peer-review/dossier-change';
import { dossierOpenStates } from '@guildhall/domain/peer-review/machines';
import { seatEnded } from '@guildhall/domain/peer-review/panel-activities';
import type { Ctx } from '../kernel/ctx.js';
import { subscribe } from '../kernel/jobs.js';
import { PeerReviewCase } from './case.entity.js';
import { placesDue, tellOnce } from './message.service.js';
import { managesCase } from './deputy.queries.js';
import { tell } from './news.service.js';
import { Assignment, ConflictRecord } from './panel.entity.js';

/** Those who read the dossier; the host too where others did something to it. */
async function tellReaders(ctx: Ctx, caseId: string, key: string, by: string | null): Promise<void> {
  const row = await ctx.db.findOneByOrFail(PeerReviewCase, { id: caseId });
  const open = (dossierOpenStates as readonly string[]).includes(row.state);
  await tell(ctx, { caseId, key, to: ['facilitator', 'hostLead', ...(open ? (['team'] as const) : [])], by });
}

export const messageSubscribers = [
  subscribe(peerInvited, 'tell-invited-peer', async (ctx, { caseId, assignmentId }) => {
    const seat = await ctx.db.findOneByOrFail(Assignment, { id: assignmentId });
    await tellOnce(ctx, {
      dedupeKey: `inv:${assignmentId}:invited`,
      caseId,
      recipientId: seat.personId,
      assignmentId,
      kind: 'INVITED',
      path: `/reviews/${caseId}/invitation`,
      dueAt: seat.respondBy,
      tooLateAt: seat.respondBy,
    });
  }),
  subscribe(invitationAnswered, 'tell-facilitator-of-answer', async (ctx, { caseId, assignmentId, answer }, { actorId }) => {
    if (answer === 'ACCEPTED') await tell(ctx, { caseId, key: `asg:${assignmentId}:${answer}`, to: ['facilitator'], by: actorId });
  }),
  subscribe(seatEnded, 'tell-facilitator-of-seat', (ctx, { caseId, assignmentId, how }, { actorId }) =>
    tell(ctx, { caseId, key: `asg:${assignmentId}:${how}`, to: ['facilitator'], by: actorId }),
  ),
  subscribe(conflictFiled, 'tell-of-conflict', async (ctx, { caseId, conflictId }, { actorId }) => {
    const conflict = await ctx.db.findOneByOrFail(ConflictRecord, { id: conflictId });
    // Somebody who only waits on a shortlist does not know of the case yet.
    const knows = await ctx.db.existsBy(Assignment, [
      { caseId, personId: conflict.personId, state: 'INVITED' },
      { caseId, personId: conflict.personId, state: 'ACCEPTED' },
    ]);
    const row = await ctx.db.findOneByOrFail(PeerReviewCase, { id: caseId });
    // Nobody rules on a conflict of their own.
    if (row.facilitatorId === conflict.personId)
      return tell(ctx, { caseId, key: `coi:${conflictId}`, to: ['managers', 'facilitator'], kind: 'STOPPED', by: actorId });
    const to = (await managesCase(ctx, caseId, conflict.personId)) ? (['facilitator', 'managers'] as const) : (['facilitator'] as const);
    await tell(ctx, { caseId, key: `coi:${conflictId}`, to: [...to, ...(knows ? [{ id: conflict.personId }] : [])], by: actorId });
  }),
  subscribe(roundRebased, 'tell-readers-of-rebased-round', (ctx, { caseId, snapshotId }, { actorId }) =>
    tellReaders(ctx, caseId, `dos:${snapshotId}:rebased`, actorId),
  ),
  subscribe(deskOpened, 'tell-peers-of-dossier', async (ctx, { caseId }) => {
    for (const p of await placesDue(ctx))
      if (p.caseId === caseId && p.kind === 'REVIEW')
        await tellOnce(ctx, {
          dedupeKey: `due:${p.subject}:open:${p.personId}`,
          caseId,
          recipientId: p.personId,
          assignmentId: p.assignmentId,
          kind: 'OPEN',
          path: `/reviews/${caseId}/form`,
          dueAt: new Date(p.dueAt),
          tooLateAt: new Date(p.dueAt),
        });
  }),
];
