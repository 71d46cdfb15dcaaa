import type { ActionState, CheckpointState } from '@guildhall/domain/peer-review/machines';
import type { EntryKind, Stance } from '@guildhall/domain/peer-review/words';
import type { Ctx } from '../kernel/ctx.js';
import { randomId } from '../kernel/ids.js';
import { create } from '../kernel/rows.js';
import { CaseFollowUp, Checkpoint, ImprovementAction, RecommendationResponse } from '../peer-review/improvement.entity.js';
import { Recommendation } from '../peer-review/report.entity.js';
import { EvidenceItem } from '../peer-review/review.entity.js';
import { demoId } from './ids.js';
import type { ReportFile } from './review-reports.js';
import type { DemoCase } from './reviews.js';

interface StoryAction { on: number | null; title: string; owner: 0 | 1; due: string; indicator: string; baseline: string; target: string; state: ActionState; evidence?: string; drop?: string }
interface StoryCheck { month: number; due: string; state: CheckpointState; host?: string; peer?: string; waive?: string }
/** A case of the round before, told by its dates (YYYY-MM-DD). The first peer leads. */
export interface Story {
  key: string; scheme: string; state: 'IMPROVEMENT' | 'FOLLOW_UP' | 'CLOSED'; hosts: [string, string]; facilitator: string; peers: [string, string, string]; timeZone: string; question: string;
  applied: string; opened: string; closedDesk: string; visited: string; released: string; final: string; moved: string; closed?: string;
  recommendations: ReportFile['recommendations']; responses: [Stance, string][]; actions: StoryAction[]; checks: StoryCheck[]; agreed?: string; note?: string; entries: [EntryKind, string][];
}

export const stories: readonly Story[] = [
  {
    key: 'mother-tongue-2025', scheme: 'sc-mother-tongue-desk', state: 'CLOSED', hosts: ['p001', 'p002'], facilitator: 'p009', peers: ['p005', 'p036', 'p018'], timeZone: 'Europe/Copenhagen', question: 'How do we learn what became of those whom we send on?',
    applied: '2025-01-15', opened: '2025-03-03', closedDesk: '2025-03-24', visited: '2025-04-08', released: '2025-05-05', final: '2025-05-20', agreed: '2025-06-10', closed: '2026-06-24', moved: '2026-06-24',
    recommendations: [
      ['Ask both lenders once a quarter what became of every referral.', ['finance'], 'MUST', 'The desk', 'SIX_MONTHS'],
      ['Count through which door people come in.', ['visibility'], 'SHOULD', 'The desk', 'QUICK'],
      ['Offer a course of your own.', ['training'], 'COULD', 'The host', 'YEAR_OR_MORE'],
    ],
    responses: [['ACCEPT', ''], ['PARTLY', 'We count at the first talk, not at the door.'], ['REJECT', 'The language school next door gives one, and we send people there.']],
    actions: [
      { on: 0, title: 'A quarterly letter to both lenders, with a list of referrals', owner: 0, due: '2025-09-30', indicator: 'referrals with a known outcome', baseline: '11 of 58', target: 'two of three', state: 'VERIFIED', evidence: 'Letters and answers of four quarters' },
      { on: 1, title: 'One question at the first talk: who told you of us?', owner: 1, due: '2025-07-31', indicator: 'first talks with an answer', baseline: '0', target: 'nine of ten', state: 'VERIFIED', evidence: 'Extract of the intake form, January to March 2026' },
      { on: null, title: 'A shared calendar with the lenders', owner: 1, due: '2025-12-31', indicator: 'hours booked', baseline: '0', target: '40', state: 'DROPPED', drop: 'One lender has no calendar that can be shared.' },
    ],
    checks: [
      { month: 3, due: '2025-09-10', state: 'DONE', host: 'The first letters are out. One lender answered within a week, the other has to be called.', peer: 'We have seen both letters. The call works as well; note the answers down.' },
      { month: 6, due: '2025-12-10', state: 'DONE', host: 'Outcomes are known for 31 of 52 referrals. The question at the first talk is asked nine times in ten.', peer: 'A clear step. What do the refusals have in common?' },
      { month: 12, due: '2026-06-10', state: 'WAIVED', waive: 'The scheme is reviewed again in round 3, with fresh eyes.' },
    ],
    note: 'A list with a date moved more than a good intention. The desk learned to ask for outcomes in writing, and to read refusals as advice for the next talk.',
    entries: [['RESPONSES_GIVEN', '2025-05-28'], ['PLAN_AGREED_BY_HOST', '2025-06-09'], ['PLAN_AGREED_BY_PEER', '2025-06-10'], ['FOLLOW_UP_BEGUN', '2025-06-10'], ['ACTION_VERIFIED', '2026-01-20'], ['ACTION_VERIFIED', '2026-04-02'], ['CASE_CLOSED', '2026-06-24']],
  },
  {
    key: 'dinner-mentor-2025', scheme: 'sc-dinner-mentor', state: 'FOLLOW_UP', hosts: ['p013', 'p014'], facilitator: 'p002', peers: ['p005', 'p022', 'p036'], timeZone: 'Europe/Oslo', question: 'What makes a dinner lead to a second meeting?',
    applied: '2025-12-01', opened: '2026-02-02', closedDesk: '2026-02-27', visited: '2026-03-17', released: '2026-04-20', final: '2026-05-06', agreed: '2026-06-01', moved: '2026-09-14',
    recommendations: [
      ['Write down after each dinner who will meet again, and ask after a month whether they did.', ['networking'], 'MUST', 'The host', 'QUICK'],
      ['Prepare mentors for the first talk.', ['mentoring'], 'SHOULD', 'The host', 'SIX_MONTHS'],
    ],
    responses: [['ACCEPT', ''], ['ACCEPT', 'Together with the chamber of the district.']],
    actions: [
      { on: 0, title: 'A card on each table, and a call after a month', owner: 0, due: '2026-10-31', indicator: 'pairs who met again', baseline: 'not known', target: 'half', state: 'IN_PROGRESS', evidence: 'Cards of three dinners' },
      { on: 1, title: 'Two evenings for mentors before the season', owner: 1, due: '2026-09-15', indicator: 'mentors who came', baseline: '0 of 40', target: '30 of 40', state: 'CLAIMED_DONE', evidence: 'List of the evening of 9 September 2026' },
    ],
    checks: [
      { month: 3, due: '2026-09-01', state: 'REPORTED', host: 'Cards lie on the tables since August. Thirty-three mentors came to the first evening; the second is in October.' },
      { month: 6, due: '2026-12-01', state: 'PLANNED' },
      { month: 12, due: '2027-06-01', state: 'PLANNED' },
    ],
    entries: [['RESPONSES_GIVEN', '2026-05-18'], ['PLAN_AGREED_BY_PEER', '2026-05-29'], ['PLAN_AGREED_BY_HOST', '2026-06-01'], ['FOLLOW_UP_BEGUN', '2026-06-01'], ['CHECKPOINT_REPORTED', '2026-09-14']],
  },
  {
    key: 'mobility-2025', scheme: 'sc-mobility-pilot', state: 'IMPROVEMENT', hosts: ['p041', 'p042'], facilitator: 'p002', peers: ['p016', 'p052', 'p058'], timeZone: 'Asia/Tbilisi', question: 'Which of our weeks could be shorter?',
    applied: '2026-03-02', opened: '2026-05-04', closedDesk: '2026-05-29', visited: '2026-06-16', released: '2026-09-21', final: '2026-10-08', moved: '2026-10-20',
    recommendations: [
      ['Agree with the accelerator on who answers which question of law.', ['legal_admin'], 'MUST', 'The host and the accelerator', 'QUICK'],
      ['Stay in touch for a year after the stay.', ['evidence'], 'SHOULD', 'The host', 'YEAR_OR_MORE'],
    ],
    responses: [['ACCEPT', ''], ['PARTLY', 'For half a year; for more there is nobody.']],
    actions: [{ on: 0, title: 'One page with names and telephone numbers, renewed each quarter', owner: 0, due: '2027-01-31', indicator: 'questions answered within a week', baseline: 'not known', target: 'nine of ten', state: 'PROPOSED' }],
    checks: [], entries: [['RESPONSES_GIVEN', '2026-10-20']],
  },
];

/** Answers, plan, looks back and the end, as far as the story has come. */
export async function loadResults(ctx: Ctx, made: DemoCase, story: Story, reportId: string): Promise<void> {
  const { row } = made;
  const of = { caseId: row.id, programmeId: row.programmeId };
  const host = (i: 0 | 1) => demoId('person', story.hosts[i]);
  const lead = demoId('person', story.peers[0]);
  const at = (day: string) => new Date(`${day}T10:00:00Z`);
  const recommendations = (await ctx.db.findBy(Recommendation, { reportId })).sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const [i, [stance, reason]] of story.responses.entries()) await create(ctx, RecommendationResponse, { ...of, recommendationId: recommendations[i]!.id, stance, reason, respondedBy: host(0) });
  for (const a of story.actions) {
    const evidenceIds: string[] = [];
    if (a.evidence) {
      const { id } = await create(ctx, EvidenceItem, {
        id: randomId(), caseId: row.id, type: 'DOCUMENT', title: a.evidence, body: '', link: null, source: row.hostName, sectionKey: null, collectedAt: at(a.due), collectedBy: host(a.owner), consent: 'NONE_NEEDED', audience: 'TEAM_AND_HOST', disclosedAt: at(a.due), releasedAt: at(a.due),
      });
      evidenceIds.push(id);
    }
    const verified = a.state === 'VERIFIED';
    await create(ctx, ImprovementAction, {
      ...of, recommendationId: a.on === null ? null : recommendations[a.on]!.id, title: a.title, ownerPersonId: host(a.owner), dueOn: a.due, indicator: a.indicator, baseline: a.baseline, target: a.target, state: a.state, evidenceIds, verifiedBy: verified ? lead : null, verifiedAt: verified ? at(a.due) : null,
      dropReason: a.drop ?? null,
    });
  }
  for (const k of story.checks)
    await create(ctx, Checkpoint, { ...of, month: k.month, dueOn: k.due, state: k.state, hostSummary: k.host ?? '', reportedBy: k.host ? host(0) : null, peerAssessment: k.peer ?? '', verifiedBy: k.peer ? lead : null, waiveReason: k.waive ?? null });
  const agreedAt = story.agreed ? at(story.agreed) : null;
  await create(ctx, CaseFollowUp, { ...of, hostAgreedAt: agreedAt, peerAgreedAt: agreedAt, learningNote: story.note ?? '', closedAt: story.closed ? at(story.closed) : null, briefPracticeId: null, briefConsentBy: null, briefConsentAt: null });
}
