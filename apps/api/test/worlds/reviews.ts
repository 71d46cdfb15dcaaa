import { assignmentMachine, caseMachine, conflictMachine, reportMachine, reviewMachine } from '@guildhall/domain/peer-review/machines';
import { entryAudiences, reportVisibilities } from '@guildhall/domain/peer-review/words';
import type { Role } from '@guildhall/domain/kernel/scope';
import { grantRole } from '../../src/identity/role-grant.service.js';
import { newId, randomId } from '../../src/kernel/ids.js';
import { create } from '../../src/kernel/rows.js';
import { transact } from '../../src/kernel/transact.js';
import { DossierAccess } from '../../src/peer-review/access.entity.js';
import { CaseEntry } from '../../src/peer-review/case.entity.js';
import { EmergencyAccess } from '../../src/peer-review/emergency.entity.js';
import { Assignment, ConflictRecord } from '../../src/peer-review/panel.entity.js';
import { ConsensusReport } from '../../src/peer-review/report.entity.js';
import { bindReview } from '../../src/peer-review/identity.service.js';
import { ReviewerSettings } from '../../src/peer-review/reviewer.entity.js';
import { EvidenceItem, Review } from '../../src/peer-review/review.entity.js';
import type { TestApp, Who } from '../app.js';
import { person } from '../cast.js';
import { visitOf } from './review-visits.js';
import { resultsOf } from './review-results.js';
import { makeCase, makeProgramme, makeSeat, part } from '../make.reviews.js';

/** A case in every state, with every part, every state of place, review, conflict, report, evidence and entry; and everybody who might look. */
export async function reviewsWorld(app: TestApp): Promise<Record<string, Who>> {
  const programme = await makeProgramme(app);
  const names = [
    'hostLead',
    'hostMember',
    'leadPeer',
    'peer',
    'silentPeer',
    'trainee',
    'facilitator',
    'observer',
    'invited',
    'withdrawn',
    'conflictedPeer',
    'conflictedFacilitator',
    'conflictedManager',
    'filer',
  ] as const;
  const cast = Object.fromEntries(await Promise.all(names.map(async (n) => [n, await person(app, n)] as const))) as unknown as Record<
    (typeof names)[number],
    Who
  >;
  const inProgramme = { scopeType: 'PROGRAMME' as const, scopeId: programme.id };
  const others = {
    manager: await person(app, 'Manager', { grants: [{ role: 'PROGRAMME_MANAGER', ...inProgramme }] }),
    otherManager: await person(app, 'Other manager', { grants: [{ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: newId() }] }),
    networkCoordinator: await person(app, 'Coordinator', {
      grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: programme.networkId }],
    }),
    networkMember: await person(app, 'Member', { grants: [{ role: 'MEMBER', scopeType: 'NETWORK', scopeId: programme.networkId }] }),
    stranger: await person(app, 'Stranger'),
    deputy: await person(app, 'Deputy'),
    technician: await person(app, 'Technician', { administrator: true }),
    emergencyReader: await person(app, 'Emergency reader', { administrator: true }),
  };
  await transact(app.factory.make(null), async (ctx) => {
    await grantRole(ctx, cast.conflictedManager.id, { role: 'PROGRAMME_MANAGER', ...inProgramme });
  });
  await transact(app.factory.make(null), async (ctx) => {
    for (const who of [cast.peer, cast.leadPeer, cast.hostLead])
      await create(ctx, ReviewerSettings, {
        id: who.id,
        available: true,
        maxLoad: 3,
        absences: [],
        digest: false,
        quietFrom: 21,
        quietUntil: 8,
      });
  });
  for (const state of caseMachine.states) {
    const later = ['VISIT', 'REPORTING', 'HOST_CHECK', 'FINALISED', 'IMPROVEMENT', 'FOLLOW_UP', 'CLOSED'].includes(state);
    const released = ['HOST_CHECK', 'FINALISED', 'IMPROVEMENT', 'FOLLOW_UP', 'CLOSED'].includes(state);
    const now = app.clock.now();
    const made = await makeCase(
      app,
      programme,
      {
        state,
        independentEndedAt: later ? now : null,
        reportReleasedAt: released ? now : null,
        finalisedAt: released && state !== 'HOST_CHECK' ? now : null,
      },
      { host: cast.hostLead, facilitator: cast.facilitator },
    );
    const seats = {
      leadPeer: await makeSeat(app, made, cast.leadPeer, { role: 'LEAD_PEER' }),
      peer: await makeSeat(app, made, cast.peer, { shownToHost: false }),
      silentPeer: await makeSeat(app, made, cast.silentPeer),
      trainee: await makeSeat(app, made, cast.trainee, { role: 'TRAINEE_PEER' }),
      invited: await makeSeat(app, made, cast.invited, { state: 'INVITED' }),
      withdrawn: await makeSeat(app, made, cast.withdrawn, { state: 'WITHDRAWN' }),
    };
    for (const s of assignmentMachine.states)
      if (!['ACCEPTED', 'INVITED'].includes(s)) await makeSeat(app, made, await person(app, `Seat ${s}`), { state: s });
    await transact(app.factory.make(null), async (ctx) => {
      const id = made.row.id;
      const give = (who: Who, ...roles: Role[]) => Promise.all(roles.map((r) => part(ctx, who, r, id)));
      await give(cast.hostMember, 'HOST_MEMBER');
      await give(cast.observer, 'OBSERVER');
      await give(cast.conflictedPeer, 'PEER', 'DISCLOSED_PEER', 'CONFLICTED');
      await give(cast.conflictedFacilitator, 'FACILITATOR', 'CONFLICTED');
      await give(cast.conflictedManager, 'CONFLICTED');
      if (later) for (const who of [cast.leadPeer, cast.peer, cast.trainee]) await give(who, 'DISCLOSED_PEER');
      const ofWithdrawn = await ctx.db.findOneByOrFail(Assignment, { id: seats.withdrawn.seat.id });
      for (const s of reviewMachine.states) {
        const who = await person(app, `Writer ${s}`);
        const { review } = await makeSeat(app, made, who);
        await ctx.db.update(
          Review,
          { id: review!.id },
          {
            state: s,
            submittedAt: ['SUBMITTED', 'LOCKED'].includes(s) ? now : null,
            lockedAt: s === 'LOCKED' ? now : null,
            voidedAt: s === 'VOIDED' ? now : null,
            disclosedAt: later && s !== 'DRAFT' ? now : null,
          },
        );
      }
      await ctx.db.update(
        Review,
        { id: seats.leadPeer.review!.id },
        { state: 'SUBMITTED', submittedAt: now, disclosedAt: later ? now : null },
      );
      await ctx.db.update(Review, { id: seats.peer.review!.id }, { state: 'SUBMITTED', submittedAt: now, disclosedAt: null });
      const left = await create(ctx, Review, { ...seats.silentPeer.review!, id: randomId(), pseudonym: `W ${id}` });
      await bindReview(ctx, left.id, ofWithdrawn);
      for (const [i, status] of conflictMachine.states.entries())
        await create(ctx, ConflictRecord, {
          caseId: id,
          programmeId: programme.id,
          personId: [cast.peer, cast.conflictedPeer, cast.facilitator, cast.invited][i % 4]!.id,
          filedBy: i % 2 ? cast.filer.id : cast.hostLead.id,
          type: 'FUNDING',
          source: 'HOST',
          status,
          pinned: false,
          note: 'A note on it.',
          decisionNote: '',
          decidedBy: null,
          decidedAt: status === 'POTENTIAL' ? null : now,
        });
      for (const [edition, s] of reportMachine.states.entries())
        for (const [k, visibility] of reportVisibilities.entries())
          for (const publishedAt of s === 'CORRIGENDUM' ? [null, now] : [s === 'PUBLISHED' ? now : null]) {
            if (s === 'PUBLISHED' && visibility === 'PRIVATE') continue;
            const row = await create(ctx, ConsensusReport, {
              caseId: id,
              programmeId: programme.id,
              networkId: programme.networkId,
              roundId: made.round.id,
              edition: edition * 10 + k + (publishedAt && s === 'CORRIGENDUM' ? 5 : 0),
              state: s,
              headHash: 'a'.repeat(64),
              releasedAt: ['DRAFTING', 'SIGNING'].includes(s) ? null : now,
              finalisedAt: ['FINAL', 'PUBLISHED', 'CORRIGENDUM'].includes(s) ? now : null,
              publishedAt,
              visibility,
              ...(publishedAt ? { consentVisibility: 'PUBLIC', consentBy: cast.hostLead.id, consentAt: now } : {}),
            });
            if (s === 'WITH_HOST' && visibility === 'PRIVATE') await resultsOf(ctx, made.row, row.id, cast.hostLead, cast.peer);
          }
      for (const who of [cast.peer, cast.hostLead])
        for (const consent of ['NONE_NEEDED', 'WITHDRAWN'] as const)
          for (const audience of ['TEAM', 'TEAM_AND_HOST'] as const)
            for (const [disclosedAt, releasedAt] of [
              [null, null],
              [now, null],
              [now, now],
            ] as const)
              await create(ctx, EvidenceItem, {
                id: randomId(),
                caseId: id,
                type: 'DATA',
                title: 't',
                body: '',
                link: null,
                source: '',
                sectionKey: null,
                collectedAt: now,
                collectedBy: who.id,
                consent,
                audience,
                disclosedAt,
                releasedAt,
              });
      await visitOf(ctx, made.row, made.row.scopeDimensionKeys, cast.peer);
      for (const shownToHost of [true, false])
        await ctx.db.insert(DossierAccess, {
          ...{ id: randomId(), caseId: id, programmeId: programme.id, personId: cast.peer.id, role: 'PEER', kind: 'DOSSIER' },
          ...{ day: shownToHost ? '2026-10-01' : '2026-10-02', shownToHost },
        });
      await part(ctx, others.deputy, 'PROGRAMME_MANAGER', id);
      for (const shownToLead of [true, false])
        await create(ctx, EmergencyAccess, {
          ...{
            reference: id,
            caseId: id,
            programmeId: programme.id,
            requesterId: others.technician.id,
            reason: 'r',
            hours: 1,
            lapsesAt: now,
          },
          ...{
            state: 'ENDED',
            decidedBy: others.emergencyReader.id,
            decidedAt: now,
            expiresAt: now,
            endedBy: null,
            endedAt: now,
            shownToLead,
          },
        });
      for (const audience of entryAudiences)
        await ctx.db.insert(CaseEntry, {
          id: newId(),
          caseId: id,
          programmeId: programme.id,
          at: now,
          kind: 'INVITED',
          audience,
          personId: cast.peer.id,
          note: '',
        });
    });
  }
  await transact(app.factory.make(null), async (ctx) => {
    const waits = { reason: 'r', hours: 1, lapsesAt: ctx.now, state: 'REQUESTED' as const, shownToLead: false };
    const known = (await ctx.db.find(EmergencyAccess, { take: 1 }))[0]!;
    const none = { decidedBy: null, decidedAt: null, expiresAt: null, endedBy: null, endedAt: null };
    const { reference, caseId, programmeId } = known;
    await create(ctx, EmergencyAccess, { reference, caseId, programmeId, requesterId: others.technician.id, ...waits, ...none });
    const nothing = { reference: newId(), caseId: null, programmeId: null };
    await create(ctx, EmergencyAccess, { ...nothing, requesterId: others.emergencyReader.id, ...waits, ...none });
  });
  return { ...cast, ...others };
}
