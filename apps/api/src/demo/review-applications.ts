import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import { dossierText, firstDossier } from '@guildhall/domain/peer-review/dossier';
import { standardPolicy } from '@guildhall/domain/peer-review/panel';
import { inScope } from '@guildhall/domain/peer-review/rubric-scope';
import { confidentialityVersion } from '@guildhall/domain/peer-review/words';
import { createHash } from 'node:crypto';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { create } from '../kernel/rows.js';
import { CaseApplication } from '../peer-review/application.entity.js';
import { CaseEntry, PeerReviewCase, PracticeSnapshot } from '../peer-review/case.entity.js';
import { ReviewAnswer, SelfAssessment } from '../peer-review/review.entity.js';
import { Programme, RubricVersion } from '../peer-review/rubric.entity.js';
import { Scheme } from '../schemes/scheme.entity.js';
import { demoId } from './ids.js';
import type { DemoStep } from './load.js';

const person = (key: string) => demoId('person', key);
const at = (day: string) => new Date(`${day}T10:00:00Z`);

interface Plan {
  scheme: string; hosts: [string, string]; state: 'DRAFT' | 'APPLIED' | 'DECLINED' | 'CANCELLED'; timeZone: string; languages: string[]; scope: string[]; questions: string[]; summary: string;
  visit?: [string, string]; appliedAt?: string; decidedAt?: string; cancelledAt?: string; endReason?: string;
}
/** What hosts have written for the round that comes next. */
const plans: readonly Plan[] = [
  {
    scheme: 'sc-mother-tongue-desk', hosts: ['p001', 'p002'], state: 'DRAFT', timeZone: 'Europe/Copenhagen', languages: ['en', 'da', 'ar'], scope: ['language_culture', 'visibility'], questions: [],
    summary: 'After the report of this year we moved two mornings a week to the library. We would like to know whether the people who did not come to us before',
  },
  {
    scheme: 'sc-matched-return', hosts: ['p046', 'p047'], state: 'APPLIED', timeZone: 'Europe/Chisinau', languages: ['en', 'ro'], scope: ['training', 'finance', 'mentoring', 'evidence'], visit: ['2027-10-12', '2027-10-14'], appliedAt: '2026-11-17',
    questions: ['Is one euro from us for one euro from the family fair to those whose family has none?', 'What happens to the business when the person leaves again?'],
    summary: 'We match what people who come home bring with them, and train them before they spend it. 61 of 140 businesses of the first three years still trade. We want peers to look at who is left out, because a parliament committee asks us to double the scheme from 2028 and we do not want to double a mistake.',
  },
  {
    scheme: 'sc-mixed-incubator', hosts: ['p025', 'p026'], state: 'DECLINED', timeZone: 'Europe/Paris', languages: ['fr', 'en'], scope: ['facilities', 'networking'], appliedAt: '2026-11-09', decidedAt: '2026-11-16', questions: ['Should newcomers and locals share one floor from the first day?'],
    summary: 'The incubator opens a second house in autumn. Before we copy the first one we would like to hear from others what they would leave behind, above all how newcomers and locals came to work with each other.',
    endReason: 'You are in the middle of a review of the same house. Please finish that first; we keep a place for you in round 6.',
  },
  {
    scheme: 'sc-ten-week-course', hosts: ['p029', 'p030'], state: 'CANCELLED', timeZone: 'Europe/Rome', languages: ['it', 'en'], scope: ['training', 'mentoring'], appliedAt: '2026-11-06', cancelledAt: '2026-11-20', questions: ['What does the letter at the end open that the course alone does not?'],
    summary: 'The chamber of commerce asks for the letter that ends our course, and since this year two banks do too. We would like peers to look at what the ten weeks before it teach, and what people do with it a year later.',
    endReason: 'The region calls for offers for the course anew from January, and the host does not know yet whether it runs it then. It may apply again once that is decided.',
  },
];
/** What the host of the case in preparation has said of itself so far. */
const judged: readonly { key: string; value: AnswerValue; confidence: number | null; strengths: string; improvements: string }[] = [
  { key: 'visibility', value: '3', confidence: 2, strengths: 'Two calls a year go out through four universities and the diaspora office, in Georgian, English and Russian. We count who applies by city and age.', improvements: 'Hardly anybody from the mountain regions applies, and we have not asked why.' },
  { key: 'networking', value: '4', confidence: 3, strengths: 'Each of the 18 teams of last year spent two weeks with a host company abroad. Eleven still exchange orders or advice with it; the list is in our annual account.', improvements: '' },
  { key: 'mentoring', value: '3', confidence: 2, strengths: '', improvements: 'Each team has one host mentor abroad, and after the journey nobody talks with that mentor again. We would like them to meet once more after three months.' },
  { key: 'training', value: '2', confidence: null, strengths: 'Eight days before departure.', improvements: '' },
];

async function loadApplication(ctx: Ctx, programme: Programme, version: RubricVersion, plan: Plan): Promise<void> {
  const scheme = await ctx.db.findOneByOrFail(Scheme, { id: demoId('scheme', plan.scheme) });
  const id = demoId('review-case', `round-5-${plan.scheme}`);
  const dimensions = version.definition.dimensions.filter((d) => plan.scope.includes(d.key));
  const row = await create(ctx, PeerReviewCase, {
    id, programmeId: programme.id, networkId: programme.networkId, subjectType: 'SCHEME', subjectId: scheme.id, title: scheme.title, hostOrgId: scheme.operatorId!, hostName: scheme.operatorName.replace(/ \(demo\)$/, ''), place: scheme.place, country: scheme.country,
    hostLeadId: person(plan.hosts[0]), facilitatorId: null, state: plan.state, pausedAt: null, pauseReason: null, scopeDimensionKeys: dimensions.map((d) => d.key), guidingQuestions: plan.questions, visitMode: 'HYBRID', visitStart: plan.visit?.[0] ?? null, visitEnd: plan.visit?.[1] ?? null,
    timeZone: plan.timeZone, languages: plan.languages, predecessorCaseId: null, mirrorCaseId: null, confidentialityTextVersion: confidentialityVersion, independentEndedAt: null, reportReleasedAt: null, finalisedAt: null,
  });
  await grantRole(ctx, person(plan.hosts[0]), { role: 'HOST_LEAD', scopeType: 'CASE', scopeId: id });
  await grantRole(ctx, person(plan.hosts[1]), { role: 'HOST_MEMBER', scopeType: 'CASE', scopeId: id });
  await create(ctx, CaseApplication, {
    caseId: id, summary: plan.summary, appliedAt: plan.appliedAt ? at(plan.appliedAt) : null, decidedAt: plan.decidedAt ? at(plan.decidedAt) : null, decidedBy: plan.decidedAt ? person('p005') : null, endReason: plan.endReason ?? '',
  });
  if (!plan.appliedAt) return;
  const content = firstDossier({ ...scheme, ...scheme.canvas }, plan.summary, inScope(version.definition, row.scopeDimensionKeys).map((d) => ({ key: d.key, title: d.title.en })));
  await ctx.db.insert(PracticeSnapshot, { id: newId(), caseId: id, subjectId: scheme.id, seq: 1, content, contentHash: createHash('sha256').update(dossierText(content)).digest('hex'), reason: 'INITIAL', createdBy: row.hostLeadId, createdAt: at(plan.appliedAt) });
  const entry = (kind: CaseEntry['kind'], day: string, note = '') => ctx.db.insert(CaseEntry, { id: newId(), caseId: id, programmeId: programme.id, at: at(day), kind, audience: 'ALL', personId: null, note });
  await entry('APPLIED', plan.appliedAt);
  if (plan.cancelledAt) await entry('CANCELLED', plan.cancelledAt, plan.endReason);
  if (plan.state === 'DECLINED') await entry('REFUSED', plan.decidedAt!, plan.endReason);
}

export const reviewApplicationsStep: DemoStep = {
  name: 'applications for the round that comes next',
  load: async (ctx) => {
    const programmeId = demoId('programme', 'emen-round-5-2027');
    if (await ctx.db.existsBy(Programme, { id: programmeId })) return;
    const version = await ctx.db.findOneByOrFail(RubricVersion, { id: demoId('rubric-version', '1.0.0') });
    const programme = await create(ctx, Programme, { id: programmeId, networkId: demoId('network', 'emen'), slug: 'emen-round-5-2027', name: 'EMEN round 5, autumn 2027', rubricVersionId: version.id, policy: standardPolicy });
    for (const key of ['p005', 'p009']) await grantRole(ctx, person(key), { role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programmeId });
    for (const plan of plans) await loadApplication(ctx, programme, version, plan);
    await create(ctx, CaseApplication, {
      caseId: demoId('review-case', 'sc-dinner-mentor'), appliedAt: new Date('2026-07-01T09:00:00Z'), decidedAt: null, decidedBy: null, endReason: '',
      summary: 'Every second Thursday a newcomer with a business idea eats at the table of somebody who runs a business here. 44 dinners so far. It costs us little and we believe in it, but nobody outside has ever looked at whether anything comes of it.',
    });
    const self = await ctx.db.findOneByOrFail(SelfAssessment, { caseId: demoId('review-case', 'sc-mobility-pilot') });
    if (await ctx.db.existsBy(ReviewAnswer, { selfAssessmentId: self.id })) return;
    for (const { key, ...words } of judged)
      await create(ctx, ReviewAnswer, { reviewId: null, selfAssessmentId: self.id, dimensionKey: key, deskValue: null, reason: '', noteToTeam: '', evidenceIds: [], questionSnapshot: null, ...words });
  },
};
