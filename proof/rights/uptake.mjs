// What others make of a practice: section 7 of the domain model of the network, row "Record a transfer": people, mentors, reviewers and managers for their own
// organisation, coordinators and administrators for every one. What an organisation says of itself is public, or for whoever is signed in, as it wants.
const key = '@key';
/** Of nothing. */
const unknown = '00000000-0000-7000-8000-000000000000';
const readable = ['PUBLISHED', 'DUE_FOR_REVIEW', 'OUTDATED', 'NEXT'];
/** In the world of the proof the translator belongs to the house that takes the practice up, and manages it. */
const speakers = ['translator', 'networkCoordinators', 'administrator'];
export const uptakeRules = {
  'transfer.read': {
    cases: [
      { when: { transferVisibility: ['PUBLIC'] }, who: ['everyone'] },
      { when: { transferVisibility: ['REGISTERED'] }, who: ['signedIn'] },
    ],
  },
  'transfer.write': { cases: [{ who: speakers }] },
  /** Only its managers bind an organisation; what was taken back is theirs to remember. */
  'endorsement.read': {
    cases: [
      { when: { endorsementState: ['ACTIVE'] }, who: ['everyone'] },
      { when: { endorsementState: ['WITHDRAWN'] }, who: ['translator'] },
    ],
  },
  'endorsement.withdraw': {
    cases: [{ when: { endorsementState: ['ACTIVE'] }, who: ['translator', 'networkCoordinators'] }],
  },
  /** Issue 5: everybody comments who is signed in and may read; hidden is for who wrote it and those who moderate. In the world of the proof the outsider wrote them, who lets everybody know their name. Others wrote there whose names go less far: whoever may not know of them finds them in no answer. */
  'practiceComment.read': {
    cases: [
      { when: { hidden: [false] }, who: ['everyone'] },
      { when: { hidden: [true] }, who: ['outsider', 'networkCoordinators'] },
    ],
  },
  'practiceComment.edit': { cases: [{ when: { hidden: [false] }, who: ['outsider'] }] },
  'practiceComment.own': { cases: [{ who: ['outsider'] }] },
  'practiceComment.hide': { cases: [{ when: { hidden: [false] }, who: ['networkCoordinators'] }] },
  'practiceComment.show': { cases: [{ when: { hidden: [true] }, who: ['networkCoordinators'] }] },
  'practiceComment.settle': { cases: [{ who: ['networkCoordinators'] }] },
  'practiceComment.report': { cases: [{ when: { hidden: [false] }, who: ['signedIn'] }], not: ['outsider'] },
  'practiceComment.reports': { cases: [{ when: { hidden: [false] }, who: ['networkCoordinators'] }] },
  'practiceComment.hidden': { cases: [{ when: { hidden: [true] }, who: ['outsider', 'networkCoordinators'] }] },
  'practiceComment.earlier': { cases: [{ who: ['networkCoordinators'] }] },
  'practice.comment': { cases: [{ when: { practiceState: readable }, who: ['signedIn'] }] },
  'practice.endorse': { cases: [{ when: { practiceState: ['DUE_FOR_REVIEW', 'OUTDATED', 'NEXT'] }, who: ['translator'] }] },
  'practice.transfer': { cases: [{ when: { practiceState: readable }, who: speakers }] },
};
export const uptakeQueries = {
  blockLessons: { of: 'practice', args: { slug: '@slug' }, rule: 'practice.text', denied: 'null' },
  draftBlockLessons: { of: 'draft', args: { practiceId: '@id' }, rule: 'draft.read', denied: 'null', door: 'signedIn' },
  lessonsToLink: { of: 'draft', args: { practiceId: '@id', words: '' }, rule: 'draft.read', denied: 'null', door: 'signedIn' },
  practiceComments: { of: 'practice', args: { slug: '@slug' }, rule: 'practice.text', denied: 'null' },
  practiceUptake: { of: 'practice', args: { slug: '@slug' }, rule: 'practice.text', denied: 'null' },
  transferForm: {
    of: 'transfer',
    args: { slug: '@slug', transferId: '@id' },
    rule: 'transfer.write',
    denied: 'null',
    door: 'signedIn',
  },
};
const said = { country: 'FI', visibility: 'PUBLIC', state: 'RUNNING', adaptations: '', result: '', lessonIds: [] };
const transfer = (input) => ({
  of: 'transfer',
  knows: 'transfer.read',
  rule: 'transfer.write',
  input: { transferId: '@id', expectedVersion: 1, ...input },
});
const comment = (rule, input) => ({
  of: 'practiceComment',
  knows: 'practiceComment.read',
  rule,
  input: { commentId: '@id', expectedVersion: 1, ...input },
});
const remark = (rule, input) => ({ of: 'practiceComment', knows: 'practiceComment.read', rule, input: { commentId: '@id', ...input } });
export const uptakeMutations = {
  linkBlockLesson: {
    of: 'draft',
    knows: 'draft.known',
    rule: 'draft.edit',
    input: { practiceId: '@id', blockId: unknown, lessonId: unknown, on: false },
  },
  writePracticeComment: {
    of: 'practice',
    knows: 'practice.text',
    rule: 'practice.comment',
    input: { practiceId: '@id', clientMutationId: key, body: 'A comment.' },
  },
  editPracticeComment: comment('practiceComment.edit', { body: 'Another one.' }),
  withdrawPracticeComment: comment('practiceComment.own', {}),
  hidePracticeComment: comment('practiceComment.hide', { reason: 'It names somebody.' }),
  showPracticeComment: comment('practiceComment.show', {}),
  reportPracticeComment: remark('practiceComment.report', { reason: 'It names somebody.' }),
  settleCommentReports: remark('practiceComment.settle', {}),
  recordTransfer: {
    of: 'practice',
    knows: 'practice.text',
    rule: 'practice.transfer',
    input: { ...said, practiceId: '@id', organisationId: '@house', clientMutationId: key, place: 'Elsewhere' },
  },
  saveTransfer: transfer({ ...said, place: 'Somewhere' }),
  removeTransfer: transfer({}),
  beginTransferLesson: {
    of: 'transfer',
    knows: 'transfer.read',
    rule: 'transfer.write',
    input: { transferId: '@id', clientMutationId: key, title: 'What we learned', locale: 'en' },
  },
  endorsePractice: {
    of: 'practice',
    knows: 'practice.text',
    rule: 'practice.endorse',
    input: { practiceId: '@id', organisationId: '@house', editionNo: 1, clientMutationId: key, words: '' },
  },
  withdrawEndorsement: {
    of: 'endorsement',
    knows: 'endorsement.read',
    rule: 'endorsement.withdraw',
    input: { endorsementId: '@id', expectedVersion: 1 },
  },
};

const part = (open) => ({ parent: true, open });
export const uptakeTypes = {
  PracticeUptake: part('consultations editionNo endorsements id lessons reviews transfers viewerCan'),
  PracticeTransfer: {
    kind: 'transfer',
    rule: 'transfer.read',
    open: 'adaptationsHtml country editionNo id lessons organisationName organisationSlug place resultHtml state updatedAt version visibility',
    only: { viewerCanEdit: 'transfer.write' },
  },
  PracticeEndorsement: {
    kind: 'endorsement',
    rule: 'endorsement.read',
    open: 'at editionNo id organisationName organisationSlug version words',
    only: { viewerCanWithdraw: 'endorsement.withdraw' },
  },
  PracticeCommentConnection: part('count endCursor hasMore nodes practiceId'),
  PracticeComment: {
    kind: 'practiceComment',
    rule: 'practiceComment.read',
    open: 'answerToId at author editedAt editionNo html id isOwn version viewerCan viewerReported withdrawn',
    only: {
      body: 'practiceComment.own',
      earlier: 'practiceComment.earlier',
      reports: 'practiceComment.reports',
      hidden: 'practiceComment.hidden',
      hiddenReason: 'practiceComment.hidden',
    },
  },
  PracticeCommentEarlier: part('at body'),
  PracticeCommentReport: part('at reason'),
  PracticeCommentCan: part('answer edit hide report settle show withdraw'),
  OrganisationToEndorse: part('before id name'),
  LinkedLesson: part('id locale slug title'),
  LinkedReview: part('id title'),
  BlockLessons: part('blockId lessons'),
  LessonToLink: part('id locale ofThis slug title'),
  UptakeViewerCan: part('consult endorse record'),
  TransferForm: part('anyOrganisation lessons locale organisations practiceId slug title transfer'),
  TransferToEdit: {
    kind: 'transfer',
    rule: 'transfer.write',
    open: 'adaptations country id lessonIds organisationName place result state version visibility',
  },
  OrganisationToSpeakFor: part('countryCode id name'),
};
const f = (plain, names = '') => ({ plain, names });
const fields = 'adaptations country place result state visibility';
export const uptakeInputs = {
  LinkBlockLessonInput: f('on', 'blockId lessonId practiceId'),
  RecordTransferInput: f(`${fields} clientMutationId`, 'lessonIds organisationId practiceId'),
  BeginTransferLessonInput: f('clientMutationId locale title', 'transferId'),
  SaveTransferInput: f(`${fields} expectedVersion`, 'lessonIds transferId'),
  WritePracticeCommentInput: f('body clientMutationId', 'answerToId practiceId'),
  EditPracticeCommentInput: f('body expectedVersion', 'commentId'),
  WithdrawPracticeCommentInput: f('expectedVersion', 'commentId'),
  HidePracticeCommentInput: f('expectedVersion reason', 'commentId'),
  ShowPracticeCommentInput: f('expectedVersion', 'commentId'),
  ReportPracticeCommentInput: f('reason', 'commentId'),
  SettleCommentReportsInput: f('', 'commentId'),
  EndorsePracticeInput: f('clientMutationId editionNo words', 'organisationId practiceId'),
  WithdrawEndorsementInput: f('expectedVersion', 'endorsementId'),
  RemoveTransferInput: f('expectedVersion', 'transferId'),
};
