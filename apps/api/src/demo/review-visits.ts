import { instantIn, wallClockIn } from '@guildhall/domain/peer-review/deadline';
import type { SessionState } from '@guildhall/domain/peer-review/machines';
import type { AgendaSide, RegisterKind, SessionKind, SessionMode, Strength } from '@guildhall/domain/peer-review/words';
import type { Ctx } from '../kernel/ctx.js';
import { randomId } from '../kernel/ids.js';
import { create } from '../kernel/rows.js';
import { PeerReviewCase } from '../peer-review/case.entity.js';
import { Assignment } from '../peer-review/panel.entity.js';
import { EvidenceItem } from '../peer-review/review.entity.js';
import { VisitSession } from '../peer-review/visit.entity.js';
import { loadTalk } from './review-talks.js';
import type { DemoCase } from './reviews.js';

/** Day of the visit from 0, hours, kind, where, title, with whom, dimensions, who leads (0 the lead peer, null nobody yet), and how far the two sides are: `T?` put forward by the team, `H?` by the host, `!` confirmed. */
type Item = [day: number, from: string, until: string, kind: SessionKind, mode: SessionMode, title: string, place: string, withWhom: string, dimensions: string[], lead: number | null, how: 'T?' | 'H?' | '!'];
/** Index of the item, kind, one sentence, what was seen, source, dimension, how far it carries, for the host as well, who wrote it down. */
type Entry = [item: number | null, kind: RegisterKind, title: string, body: string, source: string, dimension: string, strength: Strength, host: boolean, by: number];
interface VisitFile { agenda: readonly Item[]; register: readonly Entry[] }

const coach: VisitFile = {
  agenda: [
    [0, '09:00', '09:45', 'TEAM', 'ONSITE', 'What the desk reviews left open', 'Hotel lobby', '', [], 0, '!'],
    [0, '10:00', '11:00', 'TOUR', 'ONSITE', 'The way of a borrower, from the door to the committee', 'Elbe Finance, second floor', 'Office manager', ['visibility', 'facilities'], 0, '!'],
    [0, '11:15', '12:30', 'INTERVIEW', 'ONSITE', 'How a no is said, and what comes after it', 'Meeting room', 'Three coaches', ['finance', 'mentoring'], 1, '!'],
    [0, '14:00', '15:30', 'FOCUS_GROUP', 'ONSITE', 'Borrowers of the last two years', 'Café on the ground floor', 'Six borrowers, two of them refused once', ['finance', 'language_culture', 'networking'], 2, '!'],
    [1, '09:00', '10:00', 'OBSERVATION', 'ONSITE', 'An evening on cash flow, seen on film with the trainer', 'Course room', 'Trainer', ['training'], 0, '!'],
    [1, '10:15', '11:15', 'INTERVIEW', 'ONLINE', 'What the bank does with referrals', 'Video call', 'Branch manager of the partner bank', ['finance', 'legal_admin', 'market_access'], 1, '!'],
    [1, '11:30', '12:15', 'INTERVIEW', 'ONSITE', 'Repayment and survival: how the figures are made', 'Meeting room', 'Controller', ['evidence'], 2, '!'],
    [1, '14:30', '15:30', 'FEEDBACK', 'ONSITE', 'First impressions for the host', 'Meeting room', 'The host’s team', [], 0, '!'],
  ],
  register: [
    [1, 'OBSERVATION', 'The opening hours on the door differ from those on the web page', 'Door: Tuesday and Thursday, 9 to 13. Web page: every day until 16. Two people came in vain while we were there.', 'Seen on the tour', 'visibility', 'STRONG', true, 0],
    [2, 'INTERVIEW', 'A refusal is told by telephone, with the next step in writing', '“I never say no without saying until when they can come back.” All three coaches use the same sheet.', 'Coach, eight years in the house', 'mentoring', 'FAIR', true, 1],
    [2, 'DOCUMENT', 'The sheet for refusals names a date and one thing to do', 'Eleven of twelve sheets that we drew at random name both.', 'Files of the first half of 2026, twelve drawn', 'finance', 'STRONG', true, 1],
    [3, 'INTERVIEW', 'Borrowers do not know that the rate falls with the second loan', 'Four of six heard of it from us. One had taken a dearer loan elsewhere.', 'Group of six borrowers', 'finance', 'FAIR', false, 2],
    [3, 'INTERVIEW', 'The community officers translate more than they advise', 'Two borrowers said that they would rather be asked about numbers in their own language from the start.', 'Two borrowers', 'language_culture', 'WEAK', false, 2],
    [6, 'DATA', 'Survival after two years: 71 of 96 firms, counted by telephone', 'Eleven could not be reached and count as closed. The figure in the dossier left them out.', 'Table of the controller, October 2026', 'evidence', 'STRONG', true, 2],
    [null, 'OBSERVATION', 'Nobody who waited was told how long it would take', '', 'Seen in the hall on both days', 'facilities', 'WEAK', false, 0],
  ],
};
const matched: VisitFile = {
  agenda: [
    [0, '09:00', '09:45', 'TEAM', 'ONLINE', 'Questions that we bring along', 'Video call', '', [], 0, '!'],
    [0, '10:00', '11:30', 'INTERVIEW', 'ONSITE', 'From proof of earnings to the contract', 'Codru House', 'Two advisers', ['legal_admin', 'finance'], 0, '!'],
    [0, '13:00', '16:00', 'TOUR', 'ONSITE', 'Two firms outside the capital', 'Orhei, by car', 'Owner of a cannery, owner of a joinery', ['finance', 'market_access', 'facilities'], 1, 'T?'],
    [1, '09:30', '10:30', 'FOCUS_GROUP', 'ONLINE', 'People who are still abroad', 'Video call', 'Five people on the online course', ['training', 'visibility', 'language_culture'], 2, 'H?'],
    [1, '11:00', '12:00', 'INTERVIEW', 'ONSITE', 'Who visits after 12 and 36 months, and what is done with it', 'Codru House', 'Evaluator', ['evidence', 'mentoring', 'networking'], 1, 'T?'],
    [1, '15:00', '16:00', 'FEEDBACK', 'ONSITE', 'First impressions for the host', 'Codru House', 'The host’s team', [], 0, '!'],
  ],
  register: [],
};
const women: VisitFile = {
  agenda: [
    [0, '09:30', '11:00', 'FOCUS_GROUP', 'ONSITE', 'Women of the second block', 'Lantern Hub', 'Eight participants', ['training', 'mentoring', 'language_culture', 'networking'], 0, '!'],
    [0, '11:30', '12:30', 'INTERVIEW', 'ONSITE', 'What an adviser does in eighteen months', 'Lantern Hub', 'Two advisers', ['mentoring', 'legal_admin', 'finance'], 1, '!'],
    [0, '13:30', '14:30', 'TOUR', 'ONSITE', 'Kitchen and market stall', 'Möllevången', 'Kitchen manager', ['facilities', 'visibility', 'market_access'], 0, 'T?'],
    [1, '10:00', '11:00', 'INTERVIEW', 'ONLINE', 'Income and well-being every six months', 'Video call', 'Researcher', ['evidence'], 1, '!'],
    [1, '14:00', '15:00', 'FEEDBACK', 'ONSITE', 'First impressions for the host', 'Lantern Hub', 'The host’s team', [], 0, '!'],
  ],
  register: [],
};
const plain = (dimensions: string[]): VisitFile => ({
  agenda: [
    [0, '09:30', '12:00', 'INTERVIEW', 'ONSITE', 'Those who do the work', 'At the host', 'Advisers', dimensions, 0, '!'],
    [0, '13:30', '15:00', 'FOCUS_GROUP', 'ONSITE', 'Those for whom it is done', 'At the host', 'Six participants', dimensions, 1, '!'],
    [1, '10:00', '11:00', 'FEEDBACK', 'ONSITE', 'First impressions for the host', 'At the host', 'The host’s team', [], 0, '!'],
  ],
  register: [
    [1, 'INTERVIEW', 'Participants ask for fewer forms and more time', 'Five of six said it without being asked.', 'Group of six participants', dimensions[0]!, 'FAIR', false, 1],
    [0, 'DOCUMENT', 'The intake form asks the same three questions twice', '', 'Form in use, October 2026', dimensions[0]!, 'STRONG', true, 0],
  ],
});
const stall: VisitFile = {
  agenda: [
    [0, '07:30', '11:30', 'OBSERVATION', 'ONSITE', 'A Saturday at the stall', 'Market of Kapani', 'Two participants', ['training', 'visibility', 'language_culture'], 0, '!'],
    [0, '14:30', '15:30', 'INTERVIEW', 'ONSITE', 'What a trader says after closing', 'Café beside the market', 'Three traders', ['networking'], 1, 'T?'],
  ],
  register: [],
};
const special: Readonly<Record<string, VisitFile>> = { 'sc-micro-loan-coach': coach, 'sc-matched-return': matched, 'sc-women-eighteen': women, 'saturday-stall': stall };
/** Days from now to visits that are still to come. */
const ahead: Readonly<Record<string, number>> = { 'sc-matched-return': 6, 'sc-women-eighteen': 20, 'saturday-stall': 16 };
const dayMs = 86_400_000;

/** The agenda of a visit; and, once it is behind, what was seen there. */
export async function loadVisit(ctx: Ctx, made: Pick<DemoCase, 'row' | 'slug'>): Promise<void> {
  const { row, slug } = made;
  const file = special[slug] ?? plain(row.scopeDimensionKeys);
  const future = ahead[slug];
  const first = future === undefined ? row.visitStart! : wallClockIn(new Date(ctx.now.getTime() + future * dayMs), row.timeZone).slice(0, 10);
  const dayOf = (n: number) => new Date(Date.parse(`${first}T00:00:00Z`) + n * dayMs).toISOString().slice(0, 10);
  if (future !== undefined) await ctx.db.update(PeerReviewCase, { id: row.id }, { visitStart: first, visitEnd: dayOf(1) });
  const panel = (await ctx.db.findBy(Assignment, { caseId: row.id, state: 'ACCEPTED' })).sort((a, b) => Number(b.role === 'LEAD_PEER') - Number(a.role === 'LEAD_PEER') || (a.personId < b.personId ? -1 : 1));
  const who = (i: number) => panel[i % panel.length]!.personId;
  const ids: string[] = [];
  for (const [day, from, until, kind, mode, title, place, withWhom, dimensionKeys, lead, how] of file.agenda) {
    const held = future === undefined && !(kind === 'FEEDBACK' && row.state === 'VISIT');
    const at = (hour: string) => instantIn(`${dayOf(day)}T${hour}`, row.timeZone);
    const state: SessionState = held ? 'HELD' : how === '!' ? 'CONFIRMED' : 'PROPOSED';
    const proposedBy: AgendaSide = how === 'H?' ? 'HOST' : 'TEAM';
    const { id } = await create(ctx, VisitSession, { caseId: row.id, startsAt: at(from), endsAt: at(until), kind, mode, title, place, withWhom, dimensionKeys, leadId: lead === null ? null : who(lead), state, proposedBy, heldAt: held ? at(until) : null });
    ids.push(id);
  }
  for (const [item, type, title, body, source, dimensionKey, strength, host, by] of file.register) {
    const collectedAt = instantIn(`${dayOf(item === null ? 1 : file.agenda[item]![0])}T18:00`, row.timeZone);
    await create(ctx, EvidenceItem, {
      id: randomId(), caseId: row.id, type, title, body, link: null, source, sectionKey: null, collectedAt, collectedBy: who(by), consent: type === 'INTERVIEW' ? 'RECORDED' : 'NONE_NEEDED', audience: host ? 'TEAM_AND_HOST' : 'TEAM', disclosedAt: collectedAt, releasedAt: null,
      sessionId: item === null ? null : ids[item]!, dimensionKey, strength,
    });
  }
  if (future === undefined) await loadTalk(ctx, made, panel.map((a) => a.personId), instantIn(`${dayOf(1)}T16:00`, row.timeZone));
}
