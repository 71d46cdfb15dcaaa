// What only those may know who are asked about a text: that there is a round, and with it a draft; what is said in it; and, before every remark has its answer,
// what was made of one. From section 7 of the domain model of the network (a round has an audience; each comment a disposition and an answer).
const nothing = () => undefined;
const round = '7a000000-0000-4000-8000-000000000001';
const remark = '7a000000-0000-4000-8000-000000000002';
const fields = 'title summary need whatIsDone howItIsOrganised whyItMayWork limits mustHave niceToHave questions note'.split(' ');

const opens = (days) => (w, c) =>
  w.act(c.author, 'openConsultation', {
    practiceId: c.practice,
    source: 'DRAFT',
    audience: 'COMMUNITY',
    communityId: c.consulting,
    question: 'Does the quernstone turn where you are?',
    closesAt: new Date(Date.now() + days * 86_400_000).toISOString(),
  });
/** The same round in both worlds, so that it can be asked for by its id. */
const stands = (w, c) =>
  w.sql(`insert into consultation_round (id, "createdAt", "updatedAt", version, "practiceId", "networkId", "organiserIds", audience, "communityId", source, "editionNo", locale, question, text, "textAt", state, "opensAt", "closesAt")
    select '${round}', now(), now(), 1, d.id, d."networkId", d."authorIds", 'COMMUNITY', '${c.consulting}', 'DRAFT', d."editionNo", 'en', 'Does the mill turn?',
      jsonb_build_object(${fields.map((f) => `'${f}', d.content->>'${f}'`).join(', ')}), '2026-11-01', 'OPEN', '2026-11-01', '2099-01-01' from practice_draft d where d.id = '${c.practice}'`);
const says = (body) => (w, c) => w.act(c.consultedOne, 'commentOnConsultation', { roundId: round, field: '', at: 0, quote: '', body });
const said = async (w, c) => {
  await stands(w, c);
  await w.sql(`insert into consultation_comment (id, "createdAt", "updatedAt", version, "roundId", "networkId", "organiserIds", audience, "communityId", "authorId", field, at, quote, body, answer, "hiddenReason")
    select '${remark}', now(), now(), 1, r.id, r."networkId", r."organiserIds", r.audience, r."communityId", '${c.consultedOne}', '', 0, '', 'A remark.', '', '' from consultation_round r where r.id = '${round}'`);
};
const answers = (disposition, answer) => (w, c) =>
  w.act(c.author, 'disposeConsultationComment', { commentId: remark, expectedVersion: 1, disposition, answer });

const common = {
  practice: 'DRAFT',
  consults: true,
  knows: ['authors', 'screeners', 'consulted'],
  words: ['quernstone', 'whetstones'],
  pages: ['/consultations', `/consultations/${round}`],
  asks: [
    ['consultations', {}, 2],
    ['consultation', { roundId: round }, 3],
  ],
};
export const consultationSecrets = [
  { name: 'round about a draft', full: true, ...common, both: nothing, a: nothing, b: opens(7) },
  {
    name: 'until when a round goes',
    full: true,
    ...common,
    asks: [...common.asks, ['comingUp', {}, 2]],
    both: nothing,
    a: opens(7),
    b: opens(60),
  },
  {
    name: 'what is said in a round',
    full: true,
    ...common,
    both: stands,
    a: says('The quernstone sticks.'),
    b: says('The whetstones are dull.'),
  },
  {
    name: 'what was made of a remark before all is answered',
    ...common,
    // Those who are asked stand nearest.
    knows: ['authors', 'screeners'],
    first: ['consultedOne', 'consultedOther'],
    both: said,
    a: answers('ACCEPTED', 'The quernstone goes in.'),
    b: answers('REJECTED', 'The whetstones stay.'),
  },
];
