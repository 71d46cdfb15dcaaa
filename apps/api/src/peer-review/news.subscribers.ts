import type { ActivityType } from '@guildhall/domain/kernel/activity';
import * as cases from '@guildhall/domain/peer-review/activities';
import { roundOpened } from '@guildhall/domain/peer-review/dossier-change';
import {
  deputyNamed,
  facilitatorLost,
  hostMemberSet,
  managerLost,
  minimumSet,
  observerSet,
  programmeManagerSet,
} from '@guildhall/domain/peer-review/panel-activities';
import * as results from '@guildhall/domain/peer-review/results-activities';
import { Person } from '../identity/person.entity.js';
import { mailToPerson } from '../identity/person.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { subscribe, type Subscriber } from '../kernel/jobs.js';
import { statement } from '../kernel/statement.js';
import { DeadlineExtension } from './case.entity.js';
import { managerLostMail, managerNamedMail } from './mails.js';
import { tell, type Circle, type Told } from './news.service.js';
import { tooMuchDissent } from './report.head.js';
import { ConsensusReport } from './report.entity.js';
import { Recognition } from './recognition.entity.js';

/** One message to each of a circle for one thing that happened in a case. */
const tells = (type: ActivityType, to: readonly Circle[], more: Pick<Told, 'path' | 'kind'> = {}): Subscriber =>
  subscribe(type, `tell:${type.activityName}`, (ctx, payload, { id, actorId }) =>
    tell(ctx, { ...more, caseId: (payload as { caseId: string }).caseId, key: `${type.activityName}:${id}`, to, by: actorId }),
  );

/* Seats that judge, beside reviews that were sent: no name has to be known for it. */
const complete = statement<{ caseId: string }, { roundId: string }>(
  'round-complete',
  `select n.id "roundId" from review_round n join peer_review_case c on c.id = n."caseId" where n."caseId" = :caseId and c.state = 'DESK_REVIEW' and n."closedAt" is null
    and (select count(*) from assignment a where a."caseId" = n."caseId" and a.state = 'ACCEPTED' and a.role in ('LEAD_PEER','PEER'))
      <= (select count(*) from review r where r."roundId" = n.id and r.state in ('SUBMITTED','LOCKED')) order by n.number desc limit 1`,
);
const observes = statement<{ caseId: string; personId: string }, { one: number }>(
  'still-observes',
  `select 1 one from role_grant g where g."personId" = :personId and g.role = 'OBSERVER' and g."scopeType" = 'CASE' and g."scopeId" = :caseId and g."revokedAt" is null`,
);
const managedBy = statement<{ programmeId: string; personId: string }, { person: string; programme: string; slug: string }>(
  'still-manages',
  `select p."displayName" person, m.name programme, m.slug from role_grant g join person p on p.id = g."personId" join programme m on m.id = g."scopeId"
    where g."personId" = :personId and g.role = 'PROGRAMME_MANAGER' and g."scopeType" = 'PROGRAMME' and m.id = :programmeId and g."revokedAt" is null`,
);
const day = (ctx: Ctx) => ctx.now.toISOString().slice(0, 10);

/** The events of a case that people wait for, as the method lists them. Who judged what is told to nobody. */
export const newsSubscribers: readonly Subscriber[] = [
  tells(cases.caseApplied, ['managers'], { path: 'application' }),
  tells(cases.caseTaken, ['host', 'facilitator']),
  tells(cases.caseRefused, ['hostLead'], { path: 'application', kind: 'OVER' }),
  tells(cases.caseCancelled, ['host', 'facilitator', 'team'], { kind: 'OVER' }),
  tells(facilitatorLost, ['managers'], { path: 'application', kind: 'STOPPED' }),
  tells(minimumSet, ['facilitator'], { path: 'panel' }),
  tells(cases.selfSubmitted, ['facilitator']),
  tells(cases.selfReopened, ['hostLead'], { path: 'self' }),
  tells(cases.deskClosed, ['team']),
  tells(roundOpened, ['team', 'hostLead', 'facilitator']),
  tells(cases.deadlineMoved, ['team', 'hostLead']),
  tells(cases.extensionRequested, ['facilitator']),
  tells(cases.reportSignaturesAsked, ['team'], { path: 'report' }),
  subscribe(cases.reportSigned, 'call-facilitator', async (ctx, { caseId, reportId }) => {
    const report = await ctx.db.findOneByOrFail(ConsensusReport, { id: reportId });
    if (report.state === 'SIGNING' && (await tooMuchDissent(ctx, report)))
      await tell(ctx, { caseId, key: `dissent:${reportId}:${report.headHash}`, to: ['facilitator'], path: 'report', kind: 'CALLED' });
  }),
  tells(cases.reportReleased, ['host'], { path: 'report' }),
  tells(cases.reportFinal, ['host', 'team', 'facilitator'], { path: 'report' }),
  tells(results.hostReminded, ['hostLead'], { path: 'report' }),
  tells(results.hostCommentsDone, ['facilitator', 'lead'], { path: 'report' }),
  tells(results.reportReopened, ['team', 'facilitator'], { path: 'report' }),
  tells(results.corrigendumIssued, ['host', 'team', 'facilitator'], { path: 'report' }),
  tells(results.responsesGiven, ['facilitator', 'lead'], { path: 'results' }),
  tells(results.planAgreed, ['host', 'facilitator', 'lead'], { path: 'results' }),
  tells(results.checkpointReported, ['facilitator', 'lead'], { path: 'results' }),
  tells(results.checkpointAssessed, ['hostLead'], { path: 'results' }),
  tells(results.caseClosed, ['host', 'team', 'facilitator'], { path: 'results', kind: 'OVER' }),
  subscribe(cases.facilitatorSet, 'tell-facilitator', (ctx, { caseId, personId }, { id, actorId }) =>
    tell(ctx, { caseId, key: `facilitates:${id}`, to: [{ id: personId }], by: actorId }),
  ),
  subscribe(managerLost, 'tell-administrators', async (ctx) => {
    for (const { id, displayName: name } of await ctx.db.find(Person, {
      where: { administrator: true, status: 'ACTIVE' },
      order: { id: 'ASC' },
    }))
      await mailToPerson(ctx, id, { template: managerLostMail, kind: 'security', params: { name, link: '/reviews/emergency' } });
  }),
  subscribe(programmeManagerSet, 'tell-manager', async (ctx, { programmeId, personId, manages }, { actorId }) => {
    if (!manages || personId === actorId) return;
    // Named and taken away again before this ran: nothing to tell.
    const of = await managedBy.one(ctx, { programmeId, personId });
    if (of)
      await mailToPerson(ctx, personId, {
        template: managerNamedMail,
        kind: 'security',
        params: { name: of.person, programme: of.programme, link: `/rounds/${of.slug}` },
      });
  }),
  subscribe(deputyNamed, 'tell-deputy', (ctx, { caseId, personId }, { id, actorId }) =>
    tell(ctx, { caseId, key: `deputy:${id}`, to: ['facilitator', { id: personId }], kind: 'STOPPED', by: actorId }),
  ),
  subscribe(observerSet, 'tell-observer', async (ctx, { caseId, personId }, { id, actorId }) => {
    // Named and sent away again before this ran: nothing to tell.
    if (await observes.one(ctx, { caseId, personId }))
      await tell(ctx, { caseId, key: `observes:${id}`, to: [{ id: personId }], by: actorId });
  }),
  subscribe(hostMemberSet, 'tell-host-member', async (ctx, { caseId, personId, takesPart }, { id, actorId }) => {
    if (takesPart) await tell(ctx, { caseId, key: `of-host:${id}`, to: [{ id: personId }], by: actorId });
  }),
  subscribe(cases.reviewSubmitted, 'tell-all-reviews-in', async (ctx, { caseId }) => {
    const round = await complete.one(ctx, { caseId });
    // Not to the team: whoever has sent already would learn from the mail that the last of the others has. It hears of it when the phase is ended.
    if (round) await tell(ctx, { caseId, key: `round:${round.roundId}:complete`, to: ['facilitator'] });
  }),
  subscribe(cases.extensionGranted, 'tell-more-time', async (ctx, { caseId, extensionId }, { actorId }) => {
    const { personId } = await ctx.db.findOneByOrFail(DeadlineExtension, { id: extensionId });
    await tell(ctx, { caseId, key: `extension:${extensionId}`, to: [{ id: personId }], path: 'form', by: actorId });
  }),
  // A team answers many comments in one sitting; the host hears of it once a day.
  subscribe(results.hostCommentResolved, 'tell-comment-resolved', (ctx, { caseId }, { actorId }) =>
    tell(ctx, { caseId, key: `resolved:${caseId}:${day(ctx)}`, to: ['hostLead'], path: 'report', by: actorId }),
  ),
  subscribe(results.recognitionIssued, 'tell-recognition', async (ctx, { caseId, recognitionId }) => {
    const { personId, serial } = await ctx.db.findOneByOrFail(Recognition, { id: recognitionId });
    await tell(ctx, { caseId, key: `rec:${serial}`, to: [{ id: personId }], path: '/recognitions', kind: 'OVER' });
  }),
];
