// Rounds in which people are asked about a text: section 7 of the domain model of the network (ConsultationRound with an audience, ConsultationComment with an
// anchor, a disposition and an answer). Those who wrote the text and the coordinators of its network answer; who runs the installation has no part in it.
const key = '@key';
const organisers = ['writer', 'networkCoordinators'];
const readable = ['PUBLISHED', 'DUE_FOR_REVIEW', 'OUTDATED', 'NEXT'];
const toAudience = (more = {}) => [
  { when: { audience: ['COMMUNITY'], ...more }, who: ['members'] },
  { when: { audience: ['NETWORK'], ...more }, who: ['networkMembers'] },
  { when: { audience: ['PUBLIC'], ...more }, who: ['everyone'] },
  { who: organisers },
];
/** Each remark of the world by somebody of its audience. */
const writers = [
  { when: { audience: ['COMMUNITY'] }, who: ['author'] },
  { when: { audience: ['NETWORK'] }, who: ['translator'] },
  { when: { audience: ['PUBLIC'] }, who: ['outsider'] },
];
export const consultationRules = {
  'consultation.read': { cases: toAudience() },
  'consultation.organise': { cases: [{ who: organisers }] },
  /** In the world of the proof the time of the public round is over, and that of the two others is not. */
  'consultation.comment': {
    cases: toAudience()
      .slice(0, 2)
      .concat({ when: { audience: ['COMMUNITY', 'NETWORK'] }, who: organisers }),
  },
  'consultation.close': { cases: [{ when: { audience: ['COMMUNITY', 'NETWORK'] }, who: organisers }] },
  'consultation.answer': { cases: [{ when: { audience: ['PUBLIC'] }, who: organisers }] },
  'remark.read': { cases: [...toAudience({ hidden: [false] }), ...writers] },
  'remark.withdraw': { cases: writers },
  'remark.hide': { cases: [{ when: { hidden: [false] }, who: ['networkCoordinators'] }] },
  'remark.hidden': {
    cases: [{ when: { hidden: [true] }, who: organisers }, ...writers.map((w) => ({ ...w, when: { ...w.when, hidden: [true] } }))],
  },
  'remark.name': { cases: [{ who: ['signedIn'] }] },
  /** Not before every remark has its answer. */
  'remark.answer': { cases: [{ who: organisers }] },
  'practice.consulting': { cases: [{ when: { practiceState: readable }, who: organisers }] },
  'practice.consult': { cases: [{ when: { practiceState: ['OUTDATED'] }, who: organisers }] },
};
export const consultationQueries = {
  consultation: { of: 'consultation', args: { roundId: '@id' }, rule: 'consultation.read', denied: 'NOT_FOUND' },
  consultations: { of: 'consultation', list: true, args: {}, rule: 'consultation.read' },
  consultationForm: { of: 'practice', args: { practiceId: '@id' }, rule: 'practice.consulting', denied: 'null', door: 'signedIn' },
};
const round = (rule, input) => ({ of: 'consultation', knows: 'consultation.read', rule, input: { roundId: '@id', ...input } });
const remark = (rule, input) => ({ of: 'remark', knows: 'remark.read', rule, input: { commentId: '@id', expectedVersion: 1, ...input } });
export const consultationMutations = {
  openConsultation: {
    of: 'practice',
    knows: 'practice.consulting',
    rule: 'practice.consult',
    input: {
      practiceId: '@id',
      clientMutationId: key,
      source: 'EDITION',
      audience: 'PUBLIC',
      question: 'What would you need for it?',
      closesAt: new Date(Date.now() + 7 * 86_400_000).toISOString(),
    },
  },
  commentOnConsultation: round('consultation.comment', { clientMutationId: key, field: '', at: 0, quote: '', body: 'A remark.' }),
  renewConsultationText: round('consultation.organise', { expectedVersion: 1 }),
  closeConsultation: round('consultation.close', { expectedVersion: 1 }),
  answerConsultation: round('consultation.answer', { expectedVersion: 1 }),
  withdrawConsultationComment: remark('remark.withdraw', {}),
  disposeConsultationComment: remark('consultation.organise', { disposition: 'PARTLY', answer: 'In part.' }),
  hideConsultationComment: remark('remark.hide', { reason: 'It names somebody.' }),
};

const part = (open) => ({ parent: true, open });
const line = 'answeredAt audience closesAt communityName editionNo id isOpen locale opensAt source state title';
export const consultationTypes = {
  ConsultationRow: { kind: 'consultation', rule: 'consultation.read', open: line },
  Consultation: {
    kind: 'consultation',
    rule: 'consultation.read',
    open: `${line} comments newerText practiceSlug question sections textAt version viewerCan`,
  },
  ConsultedSection: part('field paragraphs'),
  ConsultedParagraph: part('at html quote'),
  ConsultationComment: {
    kind: 'remark',
    rule: 'remark.read',
    open: 'at bodyHtml changed field id isOwn madeAt quote version viewerCan',
    only: {
      authorName: 'remark.name',
      answer: 'remark.answer',
      disposition: 'remark.answer',
      hidden: 'remark.hidden',
      hiddenReason: 'remark.hidden',
    },
  },
  ConsultationCommentCan: part('dispose hide withdraw'),
  ConsultationCan: part('answer close comment renew'),
  ConsultationForm: part('busyWith communities hasDraft hasEdition locale practiceId screened title'),
  ConsultationCommunity: part('id name'),
};
const f = (plain, names = '') => ({ plain, names });
export const consultationInputs = {
  OpenConsultationInput: f('audience clientMutationId closesAt question source', 'communityId practiceId'),
  ConsultationStepInput: f('expectedVersion', 'roundId'),
  CommentOnConsultationInput: f('at body clientMutationId field quote', 'roundId'),
  WithdrawConsultationCommentInput: f('expectedVersion', 'commentId'),
  DisposeConsultationCommentInput: f('answer disposition expectedVersion', 'commentId'),
  HideConsultationCommentInput: f('expectedVersion reason', 'commentId'),
};
