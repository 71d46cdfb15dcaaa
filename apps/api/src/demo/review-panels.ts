import { instantIn, wallClockIn } from '@guildhall/domain/peer-review/deadline';
import { dossierText, type DossierContent } from '@guildhall/domain/peer-review/dossier';
import { standardPolicy } from '@guildhall/domain/peer-review/panel';
import { confidentialityVersion } from '@guildhall/domain/peer-review/words';
import { createHash } from 'node:crypto';
import { Affiliation } from '../identity/affiliation.entity.js';
import { Organisation } from '../identity/organisation.entity.js';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { newId, randomId } from '../kernel/ids.js';
import { create } from '../kernel/rows.js';
import { CaseEntry, Deadline, PeerReviewCase, PracticeSnapshot, ReviewRound } from '../peer-review/case.entity.js';
import { Assignment, ConflictRecord } from '../peer-review/panel.entity.js';
import { SelfAssessment } from '../peer-review/review.entity.js';
import { OrganisationTie, ReviewerSettings } from '../peer-review/reviewer.entity.js';
import { Programme } from '../peer-review/rubric.entity.js';
import { Scheme } from '../schemes/scheme.entity.js';
import { demoId } from './ids.js';
import type { DemoStep } from './load.js';

const person = (key: string) => demoId('person', key);
const day = 86_400_000;
const dayAt = (now: Date, days: number) => new Date(now.getTime() + days * day).toISOString().slice(0, 10);

/** What reviewers of the demo network say of their time; the others have said nothing yet. */
const settings: readonly { key: string; available?: boolean; maxLoad?: number; away?: [number, number]; digest?: boolean }[] = [
  { key: 'p007', maxLoad: 2 },
  { key: 'p016', maxLoad: 3, digest: true },
  { key: 'p018', away: [5, 40] },
  { key: 'p022', maxLoad: 1 },
  { key: 'p052', maxLoad: 4 },
  { key: 'p044', available: false },
];
/** Invented ties between invented organisations, so that the conflict check has something to find. */
const ties: readonly [string, string, OrganisationTie['kind'], string][] = [
  ['demo-elbe-finance', 'demo-rustaveli-bridge', 'FUNDING', 'Loan guarantee for returning founders (demo)'],
  ['demo-lantern-hub', 'demo-rustaveli-bridge', 'PROJECT', 'Two harbours, one desk (demo)'],
  ['demo-isar-chamber', 'demo-elbe-finance', 'PROJECT', 'First invoice (demo)'],
];
/** The next round, being prepared: no panel yet. Its host leads are those of the schemes. */
const round4: readonly { scheme: string; lead: string; zone: string }[] = [
  { scheme: 'sc-micro-loan-coach', lead: 'p017', zone: 'Europe/Berlin' },
  { scheme: 'sc-mixed-incubator', lead: 'p025', zone: 'Europe/Rome' },
  { scheme: 'sc-ten-week-course', lead: 'p029', zone: 'Europe/Rome' },
];
/** Of these, those whose hosts review each other. */
const mirror = ['sc-micro-loan-coach', 'sc-ten-week-course'] as const;

export async function whereFrom(ctx: Ctx, personId: string): Promise<{ organisationId: string | null; organisationName: string; country: string | null }> {
  const at = await ctx.db.findOneBy(Affiliation, { personId, state: 'CONFIRMED' });
  const o = at && (await ctx.db.findOneBy(Organisation, { id: at.organisationId }));
  return { organisationId: o?.id ?? null, organisationName: o?.name.replace(/ \(demo\)$/, '') ?? '', country: o?.countryCode ?? null };
}

/** A panel that is half built: two have joined, one has said no, three wait, one of them with something to decide. */
async function halfBuilt(ctx: Ctx): Promise<void> {
  const row = await ctx.db.findOneByOrFail(PeerReviewCase, { id: demoId('review-case', 'sc-mobility-pilot') });
  const entry = (kind: CaseEntry['kind'], key: string, daysAgo: number) =>
    ctx.db.insert(CaseEntry, { id: newId(), caseId: row.id, programmeId: row.programmeId, at: new Date(ctx.now.getTime() - daysAgo * day), kind, audience: 'FACILITATION', personId: person(key), note: '' });
  const seat = async (key: string, more: Partial<Assignment>) =>
    create(ctx, Assignment, {
      id: randomId(), caseId: row.id, programmeId: row.programmeId, personId: person(key), role: 'PEER', state: 'CLEARED', rank: null, ...(await whereFrom(ctx, person(key))), hostOrgId: row.hostOrgId, shownToHost: false, invitedAt: null, respondBy: null,
      respondedAt: null, declaredAt: null, declineReason: null, declineNote: '', askAgainAfter: null, acceptedTermsVersion: null, endedAt: null, endReason: null, endNote: null, ...more,
    });
  const at = (daysAgo: number) => new Date(ctx.now.getTime() - daysAgo * day);
  await seat('p058', { state: 'DECLINED', invitedAt: at(9), respondBy: at(-1), respondedAt: at(6), endedAt: at(6), declineReason: 'NO_TIME', askAgainAfter: at(-60) });
  await entry('INVITED', 'p058', 9);
  await entry('DECLINED', 'p058', 6);
  for (const [i, key] of (['p052', 'p022', 'p007'] as const).entries()) {
    await seat(key, { state: key === 'p007' ? 'SHORTLISTED' : 'CLEARED', rank: i + 1 });
    await entry('SHORTLISTED', key, 4);
  }
  const tie = await ctx.db.findOneByOrFail(OrganisationTie, { kind: 'PROJECT', organisationId: demoId('organisation', 'demo-lantern-hub') });
  await create(ctx, ConflictRecord, {
    id: randomId(), caseId: row.id, programmeId: row.programmeId, personId: person('p007'), filedBy: null, type: 'COLLABORATION', source: 'DETECTED', status: 'POTENTIAL', pinned: false, note: tie.label, evidenceKey: `tie:${tie.id}`, decisionNote: '', decidedBy: null, decidedAt: null,
  });
  await entry('CONFLICT_DECLARED', 'p007', 4);
}

async function prepared(ctx: Ctx, programme: Programme, plan: (typeof round4)[number]): Promise<void> {
  const id = demoId('review-case', `round-4-${plan.scheme}`);
  const scheme = await ctx.db.findOneByOrFail(Scheme, { id: demoId('scheme', plan.scheme) });
  const facilitatorId = person('p054');
  const dueAt = instantIn(`${wallClockIn(new Date(ctx.now.getTime() + 35 * day), plan.zone).slice(0, 10)}T17:00`, plan.zone);
  const before = await ctx.db.findOneByOrFail(PeerReviewCase, { id: demoId('review-case', plan.scheme) });
  await create(ctx, PeerReviewCase, {
    id, programmeId: programme.id, networkId: programme.networkId, subjectType: 'SCHEME', subjectId: scheme.id, title: `${scheme.title}: second look`, hostOrgId: scheme.operatorId!, hostName: scheme.operatorName.replace(/ \(demo\)$/, ''), place: scheme.place, country: scheme.country,
    hostLeadId: person(plan.lead), facilitatorId, state: 'PREPARATION', pausedAt: null, pauseReason: null, scopeDimensionKeys: before.scopeDimensionKeys, guidingQuestions: ['What has changed since the last visit?'], visitMode: 'ONLINE', visitStart: null, visitEnd: null,
    timeZone: plan.zone, languages: ['en', scheme.locale].filter((l, i, all) => all.indexOf(l) === i), predecessorCaseId: null, mirrorCaseId: null, confidentialityTextVersion: confidentialityVersion, independentEndedAt: null, reportReleasedAt: null, finalisedAt: null,
  });
  const part = (personId: string, role: 'HOST_LEAD' | 'FACILITATOR') => grantRole(ctx, personId, { role, scopeType: 'CASE', scopeId: id });
  await part(person(plan.lead), 'HOST_LEAD');
  await part(facilitatorId, 'FACILITATOR');
  const content: DossierContent = { title: scheme.title, summary: scheme.summary, locale: scheme.locale, sections: [], journey: scheme.canvas.journey, figures: [] };
  const snapshotId = newId();
  await ctx.db.insert(PracticeSnapshot, { id: snapshotId, caseId: id, subjectId: scheme.id, seq: 1, content, contentHash: createHash('sha256').update(dossierText(content)).digest('hex'), reason: 'INITIAL', createdBy: person(plan.lead), createdAt: ctx.now });
  await create(ctx, ReviewRound, { caseId: id, number: 1, snapshotId, rubricVersionId: programme.rubricVersionId, opensAt: ctx.now, closesAt: dueAt, closedAt: null, closedBy: null, closeReason: null });
  await create(ctx, SelfAssessment, { caseId: id, rubricVersionId: programme.rubricVersionId, state: 'DRAFT', submittedAt: null });
  await create(ctx, Deadline, { caseId: id, kind: 'REVIEW', dueAt, timeZone: plan.zone, graceMinutes: programme.policy.graceMinutes, hard: true });
  for (const [kind, ago] of [['APPLIED', 20], ['TAKEN', 8]] as const)
    await ctx.db.insert(CaseEntry, { id: newId(), caseId: id, programmeId: programme.id, at: new Date(ctx.now.getTime() - ago * day), kind, audience: 'ALL', personId: null, note: '' });
}

/** Two hosts of the round review each other. */
async function paired(ctx: Ctx, programmeId: string): Promise<void> {
  const [one, other] = mirror.map((scheme) => demoId('review-case', `round-4-${scheme}`)) as [string, string];
  for (const [id, mirrorCaseId] of [[one, other], [other, one]] as const) {
    await ctx.db.update(PeerReviewCase, { id }, { mirrorCaseId });
    await ctx.db.insert(CaseEntry, { id: newId(), caseId: id, programmeId, at: new Date(ctx.now.getTime() - 5 * day), kind: 'PAIRED', audience: 'ALL', personId: null, note: '' });
  }
}

export const panelsStep: DemoStep = {
  name: 'panels of peer reviews',
  load: async (ctx) => {
    const programmeId = demoId('programme', 'emen-round-4-2027');
    if (await ctx.db.existsBy(Programme, { id: programmeId })) return;
    for (const s of settings)
      await create(ctx, ReviewerSettings, {
        id: person(s.key), available: s.available ?? true, maxLoad: s.maxLoad ?? 3, absences: s.away ? [{ from: dayAt(ctx.now, s.away[0]), until: dayAt(ctx.now, s.away[1]) }] : [], digest: s.digest ?? false, quietFrom: 21, quietUntil: 8,
      });
    for (const [from, to, kind, label] of ties)
      await create(ctx, OrganisationTie, { organisationId: demoId('organisation', from), otherId: demoId('organisation', to), kind, label, startsOn: dayAt(ctx.now, -500), endsOn: null });
    await halfBuilt(ctx);
    const round3 = await ctx.db.findOneByOrFail(Programme, { id: demoId('programme', 'emen-round-3-2026') });
    const programme = await create(ctx, Programme, { id: programmeId, networkId: round3.networkId, slug: 'emen-round-4-2027', name: 'EMEN round 4, 2027', rubricVersionId: round3.rubricVersionId, policy: standardPolicy });
    await grantRole(ctx, person('p009'), { role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programmeId });
    for (const plan of round4) await prepared(ctx, programme, plan);
    await paired(ctx, programmeId);
  },
};
