import { sessionMachine } from '@guildhall/domain/peer-review/machines';
import { threadAudiences } from '@guildhall/domain/peer-review/threads';
import { agendaSides, sessionKinds } from '@guildhall/domain/peer-review/words';
import type { Ctx } from '../../src/kernel/ctx.js';
import { randomId } from '../../src/kernel/ids.js';
import { create } from '../../src/kernel/rows.js';
import type { PeerReviewCase } from '../../src/peer-review/case.entity.js';
import { EvidenceItem } from '../../src/peer-review/review.entity.js';
import { DossierRemark } from '../../src/peer-review/dossier-remark.entity.js';
import { newestSnapshot } from '../../src/peer-review/snapshot.service.js';
import { CasePost } from '../../src/peer-review/thread.entity.js';
import { VisitSession } from '../../src/peer-review/visit.entity.js';
import type { Who } from '../app.js';
import { session } from '../make.sessions.js';

/** An item of the agenda of every kind, in every state, from both sides; entries of the register for the team alone and for the host as well. */
export async function visitOf(ctx: Ctx, { id: caseId, programmeId }: PeerReviewCase, scope: readonly string[], peer: Who): Promise<void> {
  for (const kind of sessionKinds)
    for (const state of sessionMachine.states)
      for (const proposedBy of agendaSides) {
        if (kind === 'TEAM' && (state === 'PROPOSED' || proposedBy === 'HOST')) continue;
        const heldAt = state === 'HELD' ? ctx.now : null;
        await create(ctx, VisitSession, session(caseId, ctx.now, { kind, state, proposedBy, heldAt, dimensionKeys: scope.slice(0, 1) }));
      }
  for (const audience of threadAudiences)
    await create(ctx, CasePost, {
      caseId,
      programmeId,
      audience,
      displayedAs: 'NAME',
      dimensionKey: null,
      number: 1,
      authorId: peer.id,
      body: 'To all.',
      editedAt: null,
    });
  const snapshot = await newestSnapshot(ctx, caseId);
  if (snapshot)
    await create(ctx, DossierRemark, {
      caseId,
      personId: peer.id,
      snapshotId: snapshot.id,
      sectionKey: 'summary',
      quote: snapshot.content.summary,
      body: 'To myself.',
    });
  for (const audience of ['TEAM', 'TEAM_AND_HOST'] as const)
    for (const releasedAt of audience === 'TEAM' ? [null] : [null, ctx.now])
      await create(ctx, EvidenceItem, {
        id: randomId(),
        caseId,
        type: 'INTERVIEW',
        title: 'Two advisers on lenders',
        body: '',
        link: null,
        source: 'Advisers',
        sectionKey: null,
        collectedAt: ctx.now,
        collectedBy: peer.id,
        consent: 'RECORDED',
        audience,
        disclosedAt: ctx.now,
        releasedAt,
        dimensionKey: scope[0]!,
        strength: 'FAIR',
      });
}
