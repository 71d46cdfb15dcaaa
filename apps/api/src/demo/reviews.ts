import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import { instantIn, wallClockIn } from '@guildhall/domain/peer-review/deadline';
import { dossierText, type DossierContent } from '@guildhall/domain/peer-review/dossier';
import type { CaseState } from '@guildhall/domain/peer-review/machines';
import { standardPolicy } from '@guildhall/domain/peer-review/panel';
import { rubricDefinition, rubricFromInterchange, type RubricDefinition, type RubricTranslation } from '@guildhall/domain/peer-review/rubric';
import { confidentialityVersion } from '@guildhall/domain/peer-review/words';
import { createHash } from 'node:crypto';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { create } from '../kernel/rows.js';
import { CaseEntry, Deadline, PeerReviewCase, PracticeSnapshot, ReviewRound } from '../peer-review/case.entity.js';
import { ReviewAnswer, SelfAssessment } from '../peer-review/review.entity.js';
import { Programme, Rubric, RubricVersion } from '../peer-review/rubric.entity.js';
import { Scheme } from '../schemes/scheme.entity.js';
import { demoCsv, demoJson } from './files.js';
import { demoId } from './ids.js';
import { loadPeers } from './review-peers.js';
import { loadReport } from './review-reports.js';
import { loadVisit } from './review-visits.js';
import type { DemoStep } from './load.js';

export interface DossierFile {
  questions: string[];
  sections: { key: string; dimension: string; title: string; paragraphs: string[] }[];
  self: Record<string, AnswerValue>;
}
export interface DemoCase { row: PeerReviewCase; round: ReviewRound; slug: string; rubric: RubricDefinition; scheme: Scheme }
const person = (key: string) => demoId('person', key);
const day = 86_400_000;

/** Which case of the round is where. Whoever facilitates is never of the host: p002 runs most, and is host of the first. */
const cases: readonly { scheme: string; state: CaseState; facilitator: string | null; hosts: [string, string]; invited?: string[]; accepted?: string[] }[] = [
  { scheme: 'sc-mother-tongue-desk', state: 'FINALISED', facilitator: 'p009', hosts: ['p001', 'p002'] },
  { scheme: 'sc-women-eighteen', state: 'DESK_REVIEW', facilitator: 'p002', hosts: ['p005', 'p006'], invited: ['p016'] },
  { scheme: 'sc-micro-loan-coach', state: 'VISIT', facilitator: 'p002', hosts: ['p017', 'p018'] },
  { scheme: 'sc-mixed-incubator', state: 'REPORTING', facilitator: 'p009', hosts: ['p025', 'p026'] },
  { scheme: 'sc-ten-week-course', state: 'HOST_CHECK', facilitator: 'p002', hosts: ['p029', 'p030'] },
  { scheme: 'sc-matched-return', state: 'VISIT', facilitator: 'p002', hosts: ['p046', 'p047'] },
  { scheme: 'sc-mobility-pilot', state: 'PREPARATION', facilitator: 'p002', hosts: ['p041', 'p042'], accepted: ['p036', 'p031'] },
  { scheme: 'sc-dinner-mentor', state: 'APPLIED', facilitator: null, hosts: ['p013', 'p014'] },
];
const after = (state: CaseState, ...states: CaseState[]) => states.includes(state);
export const reported = (state: CaseState): boolean => after(state, 'REPORTING', 'HOST_CHECK', 'FINALISED');

async function loadRubrics(ctx: Ctx): Promise<{ id: string; definition: RubricDefinition }> {
  const ownerNetworkId = demoId('network', 'emen');
  const translation = (l: string) => demoJson<RubricTranslation>(`translations/rubric.${l}.json`);
  const definition = rubricFromInterchange(demoJson<{ standard: unknown }>('rubric.json').standard, { de: translation('de'), ar: translation('ar') });
  const next = rubricDefinition.parse(demoJson<{ definition: unknown }>('rubric-2.json').definition);
  const rubric = await create(ctx, Rubric, { id: demoId('rubric', 'standard'), key: 'rubric-standard', title: 'Standard peer review rubric', ownerNetworkId });
  const version = (semver: string, d: RubricDefinition, locales: string[], publishedAt: Date | null) =>
    create(ctx, RubricVersion, { id: demoId('rubric-version', semver), rubricId: rubric.id, ownerNetworkId, semver, status: publishedAt ? 'PUBLISHED' : 'DRAFT', definition: d, locales, publishedAt, contentHash: createHash('sha256').update(JSON.stringify(d)).digest('hex') });
  await version('2.0.0', next, ['en'], null);
  return version('1.0.0', definition, ['en', 'de', 'ar'], new Date('2026-06-01T08:00:00Z'));
}

export function contentOf(scheme: Scheme, rubric: RubricDefinition, file: DossierFile | undefined): DossierContent {
  const told = new Map(file?.sections.map((s) => [s.key, s]));
  const c = scheme.canvas;
  return {
    title: scheme.title, summary: scheme.summary, locale: scheme.locale,
    sections: rubric.dimensions.map((d) => {
      const text = told.get(d.key);
      const offered = c.dimensions.find((x) => x.key === d.key);
      return { key: d.key, title: text?.title ?? d.title.en, dimensionKey: d.key, paragraphs: text?.paragraphs ?? [offered?.how ? `${offered.how}.` : 'Not part of this scheme.'] };
    }),
    journey: c.journey,
    figures: [
      ...(c.capacityPerYear === null ? [] : [{ value: String(c.capacityPerYear), label: 'people a year', source: 'register of the host, 2025' }]),
      ...(c.costPerParticipantEur === null ? [] : [{ value: `€ ${c.costPerParticipantEur.toLocaleString('en')}`, label: 'for each person', source: 'annual account of the host, 2025' }]),
    ],
  };
}

/** Friday-like evening: 17:00 on the wall clock of the zone, so many days from now. */
const evening = (now: Date, days: number, zone: string) => instantIn(`${wallClockIn(new Date(now.getTime() + days * day), zone).slice(0, 10)}T17:00`, zone);

async function loadCase(ctx: Ctx, programme: Programme, rubric: { id: string; definition: RubricDefinition }, plan: (typeof cases)[number], zones: ReadonlyMap<string, string>): Promise<void> {
  const id = demoId('review-case', plan.scheme);
  const scheme = await ctx.db.findOneByOrFail(Scheme, { id: demoId('scheme', plan.scheme) });
  const file = demoJson<{ dossiers: Record<string, DossierFile> }>('dossiers.json').dossiers[plan.scheme];
  const timeZone = zones.get(plan.scheme) ?? 'Europe/Copenhagen';
  const opensAt = new Date('2026-09-01T08:00:00Z');
  const disclosed = after(plan.state, 'VISIT', 'REPORTING', 'HOST_CHECK', 'FINALISED');
  const dueAt = disclosed ? new Date('2026-10-23T15:00:00Z') : evening(ctx.now, 3, timeZone);
  const row = await create(ctx, PeerReviewCase, {
    id, programmeId: programme.id, networkId: programme.networkId, subjectType: 'SCHEME', subjectId: scheme.id, title: scheme.title, hostOrgId: scheme.operatorId!, hostName: scheme.operatorName.replace(/ \(demo\)$/, ''), place: scheme.place, country: scheme.country,
    hostLeadId: person(plan.hosts[0]), facilitatorId: plan.facilitator && person(plan.facilitator), state: plan.state, pausedAt: null, pauseReason: null, scopeDimensionKeys: rubric.definition.dimensions.map((d) => d.key),
    guidingQuestions: file?.questions ?? ['What would you keep, and what would you stop?'], visitMode: 'HYBRID', visitStart: disclosed ? '2026-11-03' : null, visitEnd: disclosed ? '2026-11-04' : null, timeZone, languages: ['en'],
    predecessorCaseId: null, mirrorCaseId: null, confidentialityTextVersion: confidentialityVersion, independentEndedAt: disclosed ? new Date('2026-10-26T09:00:00Z') : null,
    reportReleasedAt: after(plan.state, 'HOST_CHECK', 'FINALISED') ? new Date('2026-11-16T10:00:00Z') : null, finalisedAt: plan.state === 'FINALISED' ? new Date('2026-11-20T10:00:00Z') : null,
  });
  const give = (key: string, role: 'HOST_LEAD' | 'HOST_MEMBER' | 'FACILITATOR') => grantRole(ctx, person(key), { role, scopeType: 'CASE', scopeId: id });
  await give(plan.hosts[0], 'HOST_LEAD');
  await give(plan.hosts[1], 'HOST_MEMBER');
  if (plan.facilitator) await give(plan.facilitator, 'FACILITATOR');
  const content = contentOf(scheme, rubric.definition, file);
  const snapshotId = newId();
  await ctx.db.insert(PracticeSnapshot, { id: snapshotId, caseId: id, subjectId: scheme.id, seq: 1, content, contentHash: createHash('sha256').update(dossierText(content)).digest('hex'), reason: 'INITIAL', createdBy: person(plan.hosts[0]), createdAt: opensAt });
  const entry = (kind: CaseEntry['kind'], audience: CaseEntry['audience'], at: string, key: string | null = null) => ctx.db.insert(CaseEntry, { id: newId(), caseId: id, programmeId: programme.id, at: new Date(at), kind, audience, personId: key && person(key), note: '' });
  await entry('APPLIED', 'ALL', '2026-07-01T09:00:00Z');
  if (plan.state === 'APPLIED') return;
  await entry('TAKEN', 'ALL', '2026-07-10T09:00:00Z');
  const round = await create(ctx, ReviewRound, {
    caseId: id, number: 1, snapshotId, rubricVersionId: rubric.id, opensAt, closesAt: dueAt, closedAt: row.independentEndedAt, closedBy: disclosed ? row.facilitatorId : null, closeReason: null,
  });
  const deadline = (kind: Deadline['kind'], at: Date) => create(ctx, Deadline, { caseId: id, kind, dueAt: at, timeZone, graceMinutes: programme.policy.graceMinutes, hard: true });
  await deadline('REVIEW', dueAt);
  if (disclosed) await deadline('REPORT', evening(ctx.now, 20, timeZone));
  if (plan.state === 'HOST_CHECK') await deadline('HOST_COMMENT', evening(ctx.now, 5, timeZone));
  const self = await create(ctx, SelfAssessment, { caseId: id, rubricVersionId: rubric.id, state: plan.state === 'PREPARATION' ? 'DRAFT' : 'SUBMITTED', submittedAt: plan.state === 'PREPARATION' ? null : new Date('2026-08-25T12:00:00Z') });
  // A host that still writes has its own words, with the applications.
  for (const d of plan.state === 'PREPARATION' ? [] : rubric.definition.dimensions) {
    const offered = scheme.canvas.dimensions.find((x) => x.key === d.key);
    const level = { NOT_OFFERED: 'NS', REFERRAL: '2', LIGHT: '3', REGULAR: '4', CORE: '5' } as const;
    await create(ctx, ReviewAnswer, {
      reviewId: null, selfAssessmentId: self.id, dimensionKey: d.key, value: file?.self[d.key] ?? level[offered?.intensity ?? 'NOT_OFFERED'], deskValue: null, confidence: null, reason: '', strengths: offered?.how ?? '', improvements: '', noteToTeam: '', evidenceIds: [], questionSnapshot: null,
    });
  }
  const made: DemoCase = { row, round, slug: plan.scheme, rubric: rubric.definition, scheme };
  if (plan.state !== 'PREPARATION') await entry('DESK_OPENED', 'ALL', '2026-09-01T08:00:00Z');
  await loadPeers(ctx, made, { invited: plan.invited ?? [], accepted: plan.accepted ?? [], respondBy: evening(ctx.now, 2, timeZone) });
  if (disclosed) await entry('DESK_CLOSED', 'ALL', '2026-10-26T09:00:00Z');
  if (plan.state === 'DESK_REVIEW' || disclosed) await loadVisit(ctx, made);
  if (reported(plan.state)) await loadReport(ctx, made);
}

export const reviewsStep: DemoStep = {
  name: 'schemes and peer reviews',
  load: async (ctx) => {
    const programmeId = demoId('programme', 'emen-round-3-2026');
    if (await ctx.db.existsBy(Programme, { id: programmeId })) return;
    const rubric = await loadRubrics(ctx);
    const programme = await create(ctx, Programme, { id: programmeId, networkId: demoId('network', 'emen'), slug: 'emen-round-3-2026', name: 'EMEN round 3, 2026', rubricVersionId: rubric.id, policy: standardPolicy });
    await grantRole(ctx, person('p009'), { role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programmeId });
    const places = new Map(demoCsv('places.csv').map((p) => [p.id!, p.tz!]));
    const zones = new Map(demoJson<{ schemes: { id: string; place_id: string }[] }>('schemes.json').schemes.map((s) => [s.id, places.get(s.place_id) ?? 'Europe/Copenhagen']));
    for (const plan of cases) await loadCase(ctx, programme, rubric, plan, zones);
  },
};
