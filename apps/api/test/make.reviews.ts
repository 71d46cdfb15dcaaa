import { randomUUID } from 'node:crypto';
import type { Role } from '@guildhall/domain/kernel/scope';
import { dossierText, type DossierContent } from '@guildhall/domain/peer-review/dossier';
import { standardPolicy } from '@guildhall/domain/peer-review/panel';
import { rubricFromInterchange } from '@guildhall/domain/peer-review/rubric';
import { confidentialityVersion, type PanelRole } from '@guildhall/domain/peer-review/words';
import { createHash } from 'node:crypto';
import { demoJson } from '../src/demo/files.js';
import { Network } from '../src/identity/network.entity.js';
import { grantRole } from '../src/identity/role-grant.service.js';
import type { Ctx } from '../src/kernel/ctx.js';
import { newId, randomId } from '../src/kernel/ids.js';
import { create } from '../src/kernel/rows.js';
import { transact } from '../src/kernel/transact.js';
import { Deadline, PeerReviewCase, PracticeSnapshot, ReviewRound } from '../src/peer-review/case.entity.js';
import { Assignment } from '../src/peer-review/panel.entity.js';
import { bindReview } from '../src/peer-review/identity.service.js';
import { Review, ReviewAnswer, SelfAssessment } from '../src/peer-review/review.entity.js';
import { Programme, Rubric, RubricVersion } from '../src/peer-review/rubric.entity.js';
import { VisitSession } from '../src/peer-review/visit.entity.js';
import type { TestApp, Who } from './app.js';
import { person } from './cast.js';
import { session } from './make.sessions.js';

export const dossier: DossierContent = {
  title: 'Desk',
  summary: 'A desk in the harbour.',
  locale: 'en',
  journey: [],
  figures: [{ value: '320', label: 'people a year', source: 'register' }],
  sections: [
    {
      key: 'finance',
      title: 'Money',
      dimensionKey: 'finance',
      paragraphs: ['The desk lends nothing itself.', 'There were 61 referrals in 2025.'],
    },
  ],
};
export const scope = ['finance', 'networking', 'visibility'];
const system = (app: TestApp) => app.factory.make(null);

/** The standard rubric of the demo data, in English. */
export const standardRubric = () => rubricFromInterchange(demoJson<{ standard: unknown }>('rubric.json').standard);

/** A network with a published rubric and a programme under it. */
export async function makeProgramme(app: TestApp, policy: Partial<typeof standardPolicy> = {}): Promise<Programme> {
  return transact(system(app), async (ctx) => {
    const network = await create(ctx, Network, { slug: `n-${randomUUID()}`, name: 'Net', description: '', defaultLocale: 'en' });
    const rubric = await create(ctx, Rubric, { key: `r-${randomUUID()}`, title: 'Standard', ownerNetworkId: network.id });
    const definition = standardRubric();
    const version = { rubricId: rubric.id, ownerNetworkId: network.id, definition, locales: ['en'], contentHash: 'x' };
    const published = await create(ctx, RubricVersion, { ...version, semver: '1.0.0', status: 'PUBLISHED', publishedAt: ctx.now });
    await create(ctx, RubricVersion, { ...version, semver: '2.0.0', status: 'DRAFT', publishedAt: null });
    return create(ctx, Programme, {
      networkId: network.id,
      slug: `p-${randomUUID()}`,
      name: 'Round',
      rubricVersionId: published.id,
      policy: { ...standardPolicy, ...policy },
    });
  });
}

export const part = (ctx: Ctx, who: Who, role: Role, caseId: string) =>
  grantRole(ctx, who.id, { role, scopeType: 'CASE', scopeId: caseId });

export interface MadeCase {
  row: PeerReviewCase;
  round: ReviewRound;
  host: Who;
  facilitator: Who;
}
/** A case with host, facilitator, dossier, self-assessment and a deadline in two days; no peers yet. */
export async function makeCase(
  app: TestApp,
  programme: Programme,
  more: Partial<PeerReviewCase> = {},
  cast: { host?: Who; facilitator?: Who } = {},
): Promise<MadeCase> {
  const host = cast.host ?? (await person(app, 'Host Lead'));
  const facilitator = cast.facilitator ?? (await person(app, 'Fay Facilitator'));
  return transact(system(app), async (ctx) => {
    const row = await create(ctx, PeerReviewCase, {
      programmeId: programme.id,
      networkId: programme.networkId,
      subjectType: 'SCHEME',
      subjectId: newId(),
      title: 'Mother-tongue desk',
      hostOrgId: newId(),
      hostName: 'Harbour Desk',
      place: 'Copenhagen',
      country: 'DK',
      hostLeadId: host.id,
      facilitatorId: facilitator.id,
      state: 'DESK_REVIEW',
      pausedAt: null,
      pauseReason: null,
      scopeDimensionKeys: scope,
      guidingQuestions: ['What could we stop asking for?'],
      visitMode: 'HYBRID',
      visitStart: null,
      visitEnd: null,
      timeZone: 'Europe/Copenhagen',
      languages: ['en'],
      predecessorCaseId: null,
      mirrorCaseId: null,
      confidentialityTextVersion: confidentialityVersion,
      independentEndedAt: null,
      reportReleasedAt: null,
      finalisedAt: null,
      ...more,
    });
    await part(ctx, host, 'HOST_LEAD', row.id);
    await part(ctx, facilitator, 'FACILITATOR', row.id);
    const snapshotId = newId();
    await ctx.db.insert(PracticeSnapshot, {
      id: snapshotId,
      caseId: row.id,
      subjectId: row.subjectId,
      seq: 1,
      content: dossier,
      contentHash: createHash('sha256').update(dossierText(dossier)).digest('hex'),
      reason: 'ROUND_START',
      createdBy: host.id,
      createdAt: ctx.now,
    });
    const dueAt = new Date(ctx.now.getTime() + 2 * 86_400_000);
    const round = await create(ctx, ReviewRound, {
      caseId: row.id,
      number: 1,
      snapshotId,
      rubricVersionId: programme.rubricVersionId,
      opensAt: ctx.now,
      closesAt: dueAt,
      closedAt: null,
      closedBy: null,
      closeReason: null,
    });
    await create(ctx, Deadline, { caseId: row.id, kind: 'REVIEW', dueAt, timeZone: 'Europe/Copenhagen', graceMinutes: 30, hard: true });
    const self = await create(ctx, SelfAssessment, {
      caseId: row.id,
      rubricVersionId: programme.rubricVersionId,
      state: 'SUBMITTED',
      submittedAt: ctx.now,
    });
    for (const key of scope) await create(ctx, ReviewAnswer, { ...blank(key), selfAssessmentId: self.id, reviewId: null, value: '3' });
    // One item for all of it, so that the independent phase may end; and the feedback, so that a report may begin.
    for (const kind of ['INTERVIEW', 'FEEDBACK'] as const)
      await create(ctx, VisitSession, session(row.id, ctx.now, { kind, dimensionKeys: row.scopeDimensionKeys }));
    return { row, round, host, facilitator };
  });
}
const blank = (dimensionKey: string) => ({
  dimensionKey,
  value: null,
  deskValue: null,
  confidence: null,
  reason: '',
  strengths: '',
  improvements: '',
  noteToTeam: '',
  evidenceIds: [],
  questionSnapshot: null,
});

/** A place on the panel with the grants that go with it, and an empty review where the person is on the team. */
export async function makeSeat(
  app: TestApp,
  made: MadeCase,
  who: Who,
  more: Partial<Assignment> = {},
): Promise<{ seat: Assignment; review: Review | null }> {
  return transact(system(app), async (ctx) => {
    const seat = await create(ctx, Assignment, {
      id: randomId(),
      caseId: made.row.id,
      programmeId: made.row.programmeId,
      personId: who.id,
      role: 'PEER',
      state: 'ACCEPTED',
      rank: null,
      organisationId: newId(),
      organisationName: 'Elsewhere',
      hostOrgId: made.row.hostOrgId,
      country: 'DE',
      shownToHost: true,
      invitedAt: ctx.now,
      respondBy: new Date(ctx.now.getTime() + 86_400_000),
      respondedAt: null,
      declaredAt: null,
      declineReason: more.state === 'DECLINED' ? 'NO_TIME' : null,
      declineNote: '',
      askAgainAfter: null,
      acceptedTermsVersion: ['INVITED', 'SHORTLISTED', 'CLEARED'].includes(more.state ?? '') ? null : confidentialityVersion,
      endedAt: null,
      endReason: null,
      ...more,
    });
    if (seat.state === 'INVITED') await part(ctx, who, 'INVITED_PEER', made.row.id);
    if (seat.state !== 'ACCEPTED') return { seat, review: null };
    await part(ctx, who, seat.role, made.row.id);
    if (seat.role === 'TRAINEE_PEER') return { seat, review: null };
    const review = await create(ctx, Review, {
      id: randomId(),
      caseId: made.row.id,
      programmeId: made.row.programmeId,
      roundId: made.round.id,
      rubricVersionId: made.round.rubricVersionId,
      pseudonym: `Tree ${randomUUID()}`,
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
    await bindReview(ctx, review.id, seat);
    return { seat, review };
  });
}

/** A whole team on a running case: lead and two peers from three countries, names that a search finds. */
export async function makeTeam(app: TestApp, made: MadeCase, known: Partial<Record<'lead' | 'peer' | 'other', Who>> = {}) {
  const seats: Record<'lead' | 'peer' | 'other', { who: Who; review: Review; seat: Assignment }> = {} as never;
  for (const [name, role, country] of [
    ['lead', 'LEAD_PEER', 'IT'],
    ['peer', 'PEER', 'DE'],
    ['other', 'PEER', 'SE'],
  ] as [keyof typeof seats, PanelRole, string][]) {
    const who = known[name] ?? (await person(app, `Peer ${name}`));
    const { seat, review } = await makeSeat(app, made, who, { role, country });
    seats[name] = { who, review: review!, seat };
  }
  return seats;
}
