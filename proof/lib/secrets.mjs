import { knowledgeSecrets } from './secrets-knowledge.mjs';
import { applicationSecrets } from './secrets-applications.mjs';
import { peopleSecrets } from './secrets-people.mjs';
import { postSecrets } from './secrets-posts.mjs';
import { practiceSecrets } from './secrets-practices.mjs';
import { visitSecrets } from './secrets-visit.mjs';

// The secrets: what differs between the two worlds, and who may know of it. Written from section 4 of the domain model of peer reviews ("who may see and
// do what") and from the visibility levels of the network, not from the code.
// `of`: the state of the case that it is about. `knows`: parts in that case (and `subject`, `other`: the people of the secret) who may know; whoever is
// not named is asked, as is everybody from outside. `first`: who is asked before the others; `full`: in the full form only. `both` prepares both worlds; `a` and `b` are the two ways in which it went.
const terms = (w, c) => w.one('select "confidentialityTextVersion" v from peer_review_case where id = $1', [c.id]).then((r) => r.v);
const runs = ['FACILITATOR', 'PROGRAMME_MANAGER'];
const team = ['LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR'];
const reviewOf = (w, c, id) =>
  w.one(
    'select r.id, r.version from review r join vault.review_identity i on i."reviewId" = r.id where r."caseId" = $1 and i."personId" = $2',
    [c.id, id],
  );
const seatOf = (w, c, id) => w.one('select id, version from assignment where "caseId" = $1 and "personId" = $2', [c.id, id]);
/** Their review is a draft again, as it was the day before. */
const unsent = (w, c) =>
  w.sql(
    `update review r set state = 'DRAFT', "submittedAt" = null from vault.review_identity i where i."reviewId" = r.id and r."caseId" = '${c.id}' and i."personId" = '${c.subject}'`,
  );
const saves = (patch) => async (w, c) => {
  const review = await reviewOf(w, c, c.subject);
  const { version } = await w.one(`select version from review_answer where "reviewId" = $1 and "dimensionKey" = 'finance'`, [review.id]);
  await w.act(c.subject, 'saveAnswer', { reviewId: review.id, dimensionKey: 'finance', expectedVersion: version, patch });
};
const sends = async (w, c) => {
  const review = await reviewOf(w, c, c.subject);
  await w.act(c.subject, 'submitReview', { reviewId: review.id, expectedVersion: review.version });
};
const declares = (conflicts) => async (w, c) => {
  const seat = await seatOf(w, c, c.asked);
  await w.act(c.asked, 'declareConflicts', { assignmentId: seat.id, expectedVersion: seat.version, conflicts });
};
const declines = (reason, note) => async (w, c) => {
  const seat = await seatOf(w, c, c.asked);
  await w.act(c.asked, 'declineReviewInvitation', { assignmentId: seat.id, expectedVersion: seat.version, reason, note });
};
const accepts = async (w, c) => {
  await declares([])(w, c);
  const seat = await seatOf(w, c, c.asked);
  await w.act(c.asked, 'acceptReviewInvitation', { assignmentId: seat.id, expectedVersion: seat.version, termsVersion: await terms(w, c) });
};
const files = (by) => (w, c) =>
  w.act(c[by], 'fileConflict', { caseId: c.id, personId: c.subject, type: 'COLLABORATION', note: 'Worked with the kettlewright project.' });
const rules = (ruling) => async (w, c) => {
  const { id, version } = await w.one(
    'select id, version from conflict_record where "caseId" = $1 and status = \'POTENTIAL\' order by "createdAt" desc',
    [c.id],
  );
  await w.act(c.facilitator, 'decideConflict', { conflictId: id, ruling, note: 'Looked into it.', expectedVersion: version });
};
const asksTime = (reason) => (w, c) => w.act(c.subject, 'requestExtension', { caseId: c.id, reason });
const sendsBack = (reason) => async (w, c) => {
  const review = await reviewOf(w, c, c.subject);
  await w.act(c.facilitator, 'returnReview', { reviewId: review.id, expectedVersion: review.version, reason });
};
const dissents = (who) => (w, c) =>
  w.sql(
    `update sign_off set decision = 'AGREE', "dissentText" = '' where "personId" in ('${c.subject}', '${c.other}')`,
    `update sign_off set decision = 'AGREE_WITH_DISSENT', "dissentText" = 'The quernstone figures are too old.', "dissentNamed" = false
       where "personId" = '${c[who]}' and "reportId" in (select id from consensus_report where "caseId" = '${c.id}')`,
  );
const writes = (column, text) => (w, c) =>
  w.sql(
    `update review_answer a set "${column}" = '${text}' from review r where r.id = a."reviewId" and r."caseId" = '${c.id}' and (select i."personId" from vault.review_identity i where i."reviewId" = r.id) = '${c.subject}'`,
  );
const cancels = async (w, c) => {
  const { version } = await w.one('select version from peer_review_case where id = $1', [c.id]);
  await w.act(c.hostLead, 'cancelCase', { caseId: c.id, expectedVersion: version, reason: 'The funding of the host has ended.' });
};
const nothing = () => undefined;
const invites = (who) => (w, c) =>
  w.act(c.facilitator, 'invitePeer', { caseId: c.id, personId: c[who], role: 'PEER', respondBy: '2027-06-01T10:00:00Z' });

export const secrets = [
  { name: 'draft score', of: 'DESK_REVIEW', knows: ['subject'], both: unsent, a: saves({ value: '2' }), b: saves({ value: '3' }) },
  {
    name: 'draft text',
    full: true,
    of: 'DESK_REVIEW',
    knows: ['subject'],
    both: unsent,
    words: ['quernstone', 'whetstones'],
    a: saves({ strengths: 'The quernstone of the desk.' }),
    b: saves({ strengths: 'The whetstones of the desk.' }),
  },
  { name: 'draft begun or sent', of: 'DESK_REVIEW', knows: ['subject', ...runs], both: unsent, a: nothing, b: sends },
  {
    name: 'score that was sent',
    of: 'DESK_REVIEW',
    knows: ['subject', ...runs],
    both: unsent,
    a: async (w, c) => (await saves({ value: '2' })(w, c), sends(w, c)),
    b: async (w, c) => (await saves({ value: '3' })(w, c), sends(w, c)),
  },
  {
    name: 'why a review went back',
    of: 'DESK_REVIEW',
    knows: ['subject', ...runs],
    both: nothing,
    a: sendsBack('The quernstone is missing.'),
    b: sendsBack('The whetstones is missing.'),
  },
  {
    name: 'review that went back',
    full: true,
    of: 'DESK_REVIEW',
    knows: ['subject', ...runs],
    both: nothing,
    a: nothing,
    b: sendsBack('One answer is empty.'),
  },
  {
    name: 'what a peer had done when the case was cancelled',
    full: true,
    of: 'DESK_REVIEW',
    knows: ['subject', ...runs],
    both: unsent,
    a: cancels,
    b: async (w, c) => (await sends(w, c), cancels(w, c)),
  },
  {
    name: 'more time asked for',
    full: true,
    of: 'DESK_REVIEW',
    knows: ['subject', ...runs],
    both: unsent,
    a: nothing,
    b: asksTime('A child is ill.'),
  },
  {
    name: 'whom an invitation went to',
    of: 'DESK_REVIEW',
    knows: ['free', 'spare', ...runs],
    both: nothing,
    a: invites('free'),
    b: invites('spare'),
  },
  // The host and the team learn who joins (policy of the programme: from acceptance); nobody else does.
  {
    name: 'accepted or not',
    full: true,
    of: 'DESK_REVIEW',
    knows: ['asked', 'HOST_LEAD', 'HOST_MEMBER', 'LEAD_PEER', 'PEER', ...runs],
    both: nothing,
    a: nothing,
    b: accepts,
  },
  {
    name: 'why an invitation was declined',
    of: 'DESK_REVIEW',
    knows: ['asked', ...runs],
    both: nothing,
    a: declines('NO_TIME', 'A full month.'),
    b: declines('OTHER', 'Not this host.'),
  },
  {
    name: 'declined or not answered',
    full: true,
    of: 'DESK_REVIEW',
    knows: ['asked', ...runs],
    both: nothing,
    a: nothing,
    b: declines('NO_TIME', ''),
  },
  {
    name: 'conflict declared or none',
    of: 'DESK_REVIEW',
    knows: ['asked', ...runs],
    both: nothing,
    a: declares([]),
    b: declares([{ type: 'EMPLOYMENT', note: 'My sister works there.' }]),
  },
  {
    name: 'who filed a conflict',
    of: 'DESK_REVIEW',
    knows: ['hostLead', 'lead', 'subject', ...runs],
    both: nothing,
    a: files('hostLead'),
    b: files('lead'),
  },
  {
    name: 'how a conflict was decided',
    full: true,
    of: 'DESK_REVIEW',
    knows: ['hostLead', 'subject', ...runs],
    both: files('hostLead'),
    a: rules('DISMISSED'),
    b: rules('WAIVED'),
  },
  {
    name: 'conflict of a manager named or not',
    full: true,
    of: 'DESK_REVIEW',
    knows: [...runs],
    both: nothing,
    a: nothing,
    b: (w, c) => {
      const [manager] = [...c.parts].find(([, parts]) => parts.includes('PROGRAMME_MANAGER'));
      return w.act(manager, 'fileConflict', { caseId: c.id, personId: manager, type: 'FUNDING', note: 'We paid for their kettlewright.' });
    },
  },
  // From here on the team has read each other; the host never reads who said what.
  {
    name: 'who said what',
    of: 'HOST_CHECK',
    knows: ['LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR'],
    both: nothing,
    a: nothing,
    b: (w, c) =>
      w.sql(
        `create temp table swap on commit drop as select (select i."personId" from vault.review_identity i where i."reviewId" = r.id) who, a."dimensionKey" k, a.* from review r join review_answer a on a."reviewId" = r.id where r."caseId" = '${c.id}' and (select i."personId" from vault.review_identity i where i."reviewId" = r.id) in ('${c.subject}', '${c.other}')`,
        `update review_answer a set value = s.value, confidence = s.confidence, reason = s.reason, strengths = s.strengths, improvements = s.improvements, "noteToTeam" = s."noteToTeam", "evidenceIds" = s."evidenceIds"
           from swap s, review r where r.id = a."reviewId" and r."caseId" = '${c.id}' and a."dimensionKey" = s.k and (select i."personId" from vault.review_identity i where i."reviewId" = r.id) in ('${c.subject}', '${c.other}') and s.who <> (select i."personId" from vault.review_identity i where i."reviewId" = r.id)`,
      ),
  },
  {
    name: 'sentence of a review',
    full: true,
    of: 'HOST_CHECK',
    knows: ['LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR'],
    words: ['quernstone', 'whetstones'],
    both: nothing,
    a: writes('strengths', 'A quernstone.'),
    b: writes('strengths', 'A whetstones.'),
  },
  {
    name: 'note to the team',
    of: 'FOLLOW_UP',
    knows: ['LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR'],
    words: ['quernstone', 'whetstones'],
    both: nothing,
    a: writes('noteToTeam', 'A quernstone.'),
    b: writes('noteToTeam', 'A whetstones.'),
  },
  ...visitSecrets,
  ...knowledgeSecrets,
  { name: 'who dissents without a name', of: 'HOST_CHECK', knows: team, both: nothing, a: dissents('subject'), b: dissents('other') },
  ...applicationSecrets,
  ...practiceSecrets,
  ...postSecrets,
  ...peopleSecrets,
];
