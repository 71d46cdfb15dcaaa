import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import { instantIn, wallClockIn } from '@guildhall/domain/peer-review/deadline';
import { dossierText } from '@guildhall/domain/peer-review/dossier';
import { practiceDossier } from '@guildhall/domain/peer-review/practice-dossier';
import { inScope } from '@guildhall/domain/peer-review/rubric-scope';
import { confidentialityVersion, type PanelRole } from '@guildhall/domain/peer-review/words';
import { emptyContent, type PracticeContent } from '@guildhall/domain/practices/content';
import { createHash } from 'node:crypto';
import { Organisation } from '../identity/organisation.entity.js';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { newId, randomId } from '../kernel/ids.js';
import { plainParagraphs } from '../kernel/markdown.js';
import { create } from '../kernel/rows.js';
import { CaseEntry, Deadline, PeerReviewCase, PracticeSnapshot, ReviewRound } from '../peer-review/case.entity.js';
import { bindReview } from '../peer-review/identity.service.js';
import { Assignment } from '../peer-review/panel.entity.js';
import { freshPseudonym } from '../peer-review/pseudonym.service.js';
import { Review, ReviewAnswer, ReviewRevision, SelfAssessment } from '../peer-review/review.entity.js';
import { Programme, RubricVersion } from '../peer-review/rubric.entity.js';
import { demoId } from './ids.js';
import type { DemoStep } from './load.js';
import { whereFrom } from './review-panels.js';
import { loadVisit } from './review-visits.js';

/** A good practice of an invented host, under review: the others of the demo data belong to real bodies, which have no people here. */
export const saturdayStall: PracticeContent = {
  ...emptyContent('en', demoId('organisation', 'demo-aegean-lab')),
  title: 'One Saturday at the market',
  summary: 'Whoever finishes the course sells for one Saturday at a real market, at a stall that belongs to the course. A trader from the next stall looks on and says afterwards what she would have done.',
  kind: 'PRACTICE', country: 'GR', place: 'Thessaloniki', operation: 'ACTIVE', periodStart: '2023-09', dimensions: ['training', 'networking', 'visibility', 'language_culture'], targetGroups: ['migrants_general', 'refugees'],
  need: 'People left the course with a plan on paper and had never asked a stranger for money. Many said that the first sale in a foreign language was what they feared most.',
  whatIsDone: '- The course rents one stall for every Saturday of the season\n- Two participants share it, each with goods of their own\n- The trader next door is paid for one hour of talk after closing\n- On Monday the group looks at the takings together',
  howItIsOrganised: 'The market office gives the permit to the course, not to the person. One trainer stands by until ten o’clock and then goes for coffee.',
  whyItMayWork: '- The customer does not know that it is a course\n- What the trader says counts more than what a trainer says',
  limits: '- In winter there are few customers\n- Whoever offers a service has nothing to put on the table',
  mustHave: '- A permit that may be lent', niceToHave: '- A trader who once began in the same way', firstStep: 'Ask the market office for one Saturday.', effort: 'LOW',
  buildingBlocks: [
    { id: demoId('practice-block', 'saturday-stall:stall'), title: 'A stall that belongs to the course', purpose: 'Two participants share it for one Saturday, each with goods of their own; the customer does not know that it is a course.', enablingFactors: ['A permit that may be lent: the market office gives it to the course, not to the person', 'A trainer who stands by, and then goes for coffee'] },
    { id: demoId('practice-block', 'saturday-stall:trader'), title: 'The word of the trader next door', purpose: 'She looks on and says after closing what she would have done. That counts more than what a trainer says.', enablingFactors: ['An hour of talk that is paid', 'A trader who once began in the same way'] },
  ],
  questions: '- What could stand for the stall where somebody offers a service?',
  note: 'Invented for the demo network.',
};

const person = (key: string) => demoId('person', key);
const day = 86_400_000;
const scope = ['training', 'networking', 'visibility', 'language_culture'];
const zone = 'Europe/Athens';
/** What the host adds to its text on each dimension, and how it judges itself. */
const own: Readonly<Record<string, { value: AnswerValue; text: string }>> = {
  training: { value: '4', text: 'The Saturday stands at the end of ten evenings. Since 2024 nobody gets the certificate of the course without it; 61 people have stood at the stall so far.' },
  networking: { value: '3', text: 'Seven traders take part. Two of them have since shared a supplier with somebody from the course.' },
  visibility: { value: '3', text: 'Customers ask what the stall is, and eleven people joined the next course because they had bought something there.' },
  language_culture: { value: '2', text: 'The evenings are held in Greek and English. For the talk after closing we bring an interpreter only when somebody asks.' },
};
type Said = Readonly<Record<string, { value: AnswerValue; strengths?: string; improvements?: string }>>;
/** Who judges: one has sent, one is in the middle of it, one has not begun, one learns. */
const peers: readonly { key: string; role: PanelRole; said?: Said; sent?: boolean }[] = [
  {
    key: 'p049', role: 'LEAD_PEER', sent: true,
    said: {
      training: { value: '3', strengths: 'The Saturday is prepared for and looked back on, and the takings are written down for each person.', improvements: 'Nobody asks half a year later who still sells.' },
      networking: { value: '3', strengths: 'Traders are paid for the hour, so they come back; their names and telephone numbers are in one list.' },
      visibility: { value: '2', improvements: 'Whether somebody came because of the stall is known by chance. One question on the form would tell.' },
      language_culture: { value: '2', improvements: 'An interpreter only comes on demand, and those who need one most do not ask for it.' },
    },
  },
  { key: 'p024', role: 'PEER', said: { training: { value: '3', strengths: 'A real customer is the best trainer; the order of the ten evenings follows from that.' }, visibility: { value: '3', strengths: 'Eleven people who came through the stall' } } },
  { key: 'p033', role: 'PEER' },
  { key: 'p056', role: 'TRAINEE_PEER' },
];

async function seatOf(ctx: Ctx, row: PeerReviewCase, key: string, role: PanelRole): Promise<Assignment> {
  const at = (daysAgo: number) => new Date(ctx.now.getTime() - daysAgo * day);
  const seat = await create(ctx, Assignment, {
    id: randomId(), caseId: row.id, programmeId: row.programmeId, personId: person(key), role, state: 'ACCEPTED', rank: null, ...(await whereFrom(ctx, person(key))), hostOrgId: row.hostOrgId, shownToHost: true, invitedAt: at(20), respondBy: at(10),
    respondedAt: at(18), declaredAt: at(18), declineReason: null, declineNote: '', askAgainAfter: null, acceptedTermsVersion: confidentialityVersion, endedAt: null, endReason: null, endNote: null,
  });
  await grantRole(ctx, seat.personId, { role, scopeType: 'CASE', scopeId: row.id });
  return seat;
}

async function judge(ctx: Ctx, row: PeerReviewCase, round: ReviewRound, seat: Assignment, said: Said, sent: boolean, taken: string[]): Promise<void> {
  taken.push(freshPseudonym(taken));
  const at = new Date(ctx.now.getTime() - day);
  const review = await create(ctx, Review, {
    id: randomId(), caseId: row.id, programmeId: row.programmeId, roundId: round.id, rubricVersionId: round.rubricVersionId, pseudonym: taken.at(-1)!, state: sent ? 'SUBMITTED' : 'DRAFT', submittedAt: sent ? at : null, submissionNo: sent ? 1 : 0,
    lockedAt: null, voidedAt: null, voidReason: null, returnReason: null, disclosedAt: null, afterDisclosure: false, unlinkedAt: null, createdAt: round.opensAt,
  });
  await bindReview(ctx, review.id, seat);
  const revise = (seq: number, dimensionKey: string | null, delta: object, cause: 'AUTOSAVE' | 'SUBMIT') =>
    ctx.db.insert(ReviewRevision, { id: newId(), reviewId: review.id, seq, dimensionKey, answerVersion: dimensionKey === null ? null : 1, delta, authorId: null, at, cause });
  const keys = Object.keys(said);
  for (const [i, key] of keys.entries()) {
    const words = { value: said[key]!.value, strengths: said[key]!.strengths ?? '', improvements: said[key]!.improvements ?? '' };
    await create(ctx, ReviewAnswer, { reviewId: review.id, selfAssessmentId: null, dimensionKey: key, ...words, deskValue: null, confidence: 2, reason: '', noteToTeam: '', evidenceIds: [], questionSnapshot: null });
    const delta = { value: [null, words.value], confidence: [null, 2], strengths: ['', words.strengths], improvements: ['', words.improvements] };
    await revise(i + 1, key, delta, 'AUTOSAVE');
  }
  if (!sent) return;
  await revise(keys.length + 1, null, {}, 'SUBMIT');
  await ctx.db.insert(CaseEntry, { id: newId(), caseId: row.id, programmeId: row.programmeId, at, kind: 'REVIEW_SENT', audience: 'FACILITATION', personId: null, reviewId: review.id, note: '' });
}

/** A case on a good practice, in the middle of its desk review. */
export const practiceReviewStep: DemoStep = {
  name: 'a peer review of a good practice',
  load: async (ctx) => {
    const id = demoId('review-case', 'saturday-stall');
    if (await ctx.db.existsBy(PeerReviewCase, { id })) return;
    const programme = await ctx.db.findOneByOrFail(Programme, { id: demoId('programme', 'emen-round-4-2027') });
    const { definition } = await ctx.db.findOneByOrFail(RubricVersion, { id: programme.rubricVersionId });
    const host = await ctx.db.findOneByOrFail(Organisation, { id: saturdayStall.ownerOrganisationId! });
    const subjectId = demoId('practice', 'saturday-stall');
    const back = (days: number) => new Date(ctx.now.getTime() - days * day);
    const dueAt = instantIn(`${wallClockIn(back(-6), zone).slice(0, 10)}T17:00`, zone);
    const row = await create(ctx, PeerReviewCase, {
      id, programmeId: programme.id, networkId: programme.networkId, subjectType: 'PRACTICE', subjectId, title: saturdayStall.title, hostOrgId: host.id, hostName: host.name.replace(/ \(demo\)$/, ''), place: saturdayStall.place, country: 'GR',
      hostLeadId: person('p037'), facilitatorId: person('p054'), state: 'DESK_REVIEW', pausedAt: null, pauseReason: null, scopeDimensionKeys: scope, guidingQuestions: ['What could stand for the stall where somebody offers a service?', 'Whom do we lose before the Saturday?'], visitMode: 'ONSITE', visitStart: null, visitEnd: null,
      timeZone: zone, languages: ['en', 'el'], predecessorCaseId: null, mirrorCaseId: null, confidentialityTextVersion: confidentialityVersion, independentEndedAt: null, reportReleasedAt: null, finalisedAt: null,
    });
    for (const [key, role] of [['p037', 'HOST_LEAD'], ['p039', 'HOST_MEMBER'], ['p054', 'FACILITATOR']] as const)
      await grantRole(ctx, person(key), { role, scopeType: 'CASE', scopeId: id });
    const dimensions = inScope(definition, scope);
    const begun = practiceDossier(saturdayStall, '', dimensions.map((d) => ({ key: d.key, title: d.title.en })), plainParagraphs);
    const content = { ...begun, sections: begun.sections.map((s) => (own[s.key] ? { ...s, paragraphs: [own[s.key]!.text] } : s)) };
    const snapshotId = newId();
    await ctx.db.insert(PracticeSnapshot, { id: snapshotId, caseId: id, subjectId, seq: 1, content, contentHash: createHash('sha256').update(dossierText(content)).digest('hex'), reason: 'INITIAL', createdBy: row.hostLeadId, createdAt: back(40) });
    const round = await create(ctx, ReviewRound, { caseId: id, number: 1, snapshotId, rubricVersionId: programme.rubricVersionId, opensAt: back(12), closesAt: dueAt, closedAt: null, closedBy: null, closeReason: null });
    await create(ctx, Deadline, { caseId: id, kind: 'REVIEW', dueAt, timeZone: zone, graceMinutes: programme.policy.graceMinutes, hard: true });
    const self = await create(ctx, SelfAssessment, { caseId: id, rubricVersionId: programme.rubricVersionId, state: 'SUBMITTED', submittedAt: back(14) });
    for (const d of dimensions)
      await create(ctx, ReviewAnswer, { reviewId: null, selfAssessmentId: self.id, dimensionKey: d.key, value: own[d.key]!.value, deskValue: null, confidence: 2, reason: '', strengths: own[d.key]!.text, improvements: '', noteToTeam: '', evidenceIds: [], questionSnapshot: null });
    for (const [kind, ago] of [['APPLIED', 40], ['TAKEN', 30], ['SELF_SENT', 14], ['DESK_OPENED', 12]] as const)
      await ctx.db.insert(CaseEntry, { id: newId(), caseId: id, programmeId: programme.id, at: back(ago), kind, audience: 'ALL', personId: null, note: '' });
    const taken: string[] = [];
    for (const { key, role, said, sent } of peers) {
      const seat = await seatOf(ctx, row, key, role);
      if (role !== 'TRAINEE_PEER') await judge(ctx, row, round, seat, said ?? {}, sent ?? false, taken);
    }
    await loadVisit(ctx, { row, slug: 'saturday-stall' });
  },
};
