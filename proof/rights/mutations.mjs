// Every change. `of`: tried on objects of this kind; `rule`: who may; `knows`: who may know of the object (the others must hear the same as about an id that never was).
// `input`: @property is taken from the object, the rest is filled in from the schema. `door` without `of`: about the person who asks, or guarded by a secret that nobody of the cast holds.
import { programmeMutations } from './review-rounds.mjs';
import { community, communityMutations } from './communities.mjs';
import { importMutations } from './imports.mjs';
import { schemeMutations } from './schemes.mjs';
import { organisationMutations } from './organisations.mjs';
import { resourceMutations } from './resources.mjs';
import { searchMutations } from './search.mjs';
import { storyMutations } from './stories.mjs';
import { toolBookMutations } from './toolbooks.mjs';
import { consultationMutations } from './consultations.mjs';
import { pollMutations } from './polls.mjs';
import { uptakeMutations } from './uptake.mjs';
import { translationMutations } from './translations.mjs';

const key = '@key';
/** A picture of one point, and a PDF without a page. */
const smallPicture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const smallPdf = Buffer.from('%PDF-1.4\ntrailer<<>>\n%%EOF\n').toString('base64');
const words = 'Plain words that are long enough.';
const membership = (rule, where, input) => ({
  of: 'membership',
  where,
  knows: 'membership.read',
  rule,
  input: { membershipId: '@id', ...input },
});
const discussion = (rule, input) => ({ of: 'discussion', knows: 'discussion.read', rule, input: { discussionId: '@id', ...input } });
const post = (rule, input) => ({ of: 'post', knows: 'post.read', rule, input: { postId: '@id', ...input } });
const draft = (rule, input) => ({ of: 'draft', knows: 'draft.known', rule, input: { practiceId: '@id', expectedVersion: 1, ...input } });
const addFile = (content) => ({
  of: 'draft',
  knows: 'draft.known',
  rule: 'draft.edit',
  input: { practiceId: '@id', file: { content, name: 'a file' } },
});
const practice = (rule, input) => ({ of: 'practice', knows: 'everyone', rule, input: { practiceId: '@id', ...input } });
const validation = (rule, input) => ({
  of: 'validation',
  knows: 'validation.known',
  rule,
  input: { validationId: '@id', expectedVersion: 1, ...input },
});
const secret = (about) => ({ door: 'nobody', about });
const self = (about, more) => ({ door: 'signedIn', about, ...more });
const rubric = (rule, input) => ({
  of: 'rubric',
  knows: 'rubric.read',
  rule,
  input: { versionId: '@id', expectedVersion: 1, clientMutationId: key, ...input },
});
export const mutations = {
  ...importMutations,
  ...schemeMutations,
  ...searchMutations,
  ...resourceMutations,
  ...storyMutations,
  ...toolBookMutations,
  ...translationMutations,
  ...uptakeMutations,
  ...consultationMutations,
  ...pollMutations,
  ...communityMutations,
  startDiscussion: community('community.write', {
    clientMutationId: key,
    kind: 'QUESTION',
    title: 'A new question',
    body: words,
    locale: 'en',
  }),
  decideApplication: membership('community.manage', { membership: 'APPLIED' }, { clientMutationId: key, accept: true }),
  withdrawApplication: membership('owner', { membership: 'APPLIED' }, { clientMutationId: key }),
  acceptCommunityInvitation: membership('owner', { membership: 'INVITED' }, { clientMutationId: key, token: null }),
  declineCommunityInvitation: membership('owner', { membership: 'INVITED' }, { clientMutationId: key }),
  revokeCommunityInvitation: membership('community.manage', { membership: 'INVITED' }, { clientMutationId: key }),
  leaveCommunity: membership('owner', { membership: 'ACTIVE', role: 'MEMBER' }, { clientMutationId: key }),
  suspendMember: membership('membership.rule', { membership: 'ACTIVE', role: 'MEMBER' }, { clientMutationId: key, reason: words }),
  removeMember: membership('membership.rule', { membership: 'ACTIVE', role: 'MEMBER' }, { clientMutationId: key, reason: words }),
  reinstateMember: membership('community.manage', { membership: 'SUSPENDED' }, { clientMutationId: key }),
  changeMemberRole: membership('community.manage', { membership: 'ACTIVE', role: 'MEMBER' }, { role: 'MODERATOR', expectedVersion: 1 }),

  reply: discussion('discussion.write', { clientMutationId: key, body: words, locale: 'en', replyToId: null }),
  acceptAnswer: discussion('discussion.accept', { clientMutationId: key, postId: '@answer' }),
  followDiscussion: discussion('discussion.follow', { on: true }),
  markRead: discussion('discussion.mark', { number: 1 }),
  moderateDiscussion: discussion('discussion.moderate', { act: 'hide' }),
  editPost: post('post.edit', { body: 'Other words.', expectedVersion: 1, locale: 'en' }),
  withdrawPost: post('post.withdraw', { expectedVersion: 1 }),
  react: post('post.react', { kind: 'USEFUL', on: true }),
  moderatePost: post('post.moderate', { act: 'remove' }),

  savePracticeDraft: draft('draft.edit', { clientMutationId: key, patch: { title: 'Another title' } }),
  // A file for a working copy is part of writing it.
  addPicture: addFile(smallPicture),
  addAttachment: addFile(smallPdf),
  submitPractice: draft('draft.edit'),
  takeBackPractice: draft('draft.takeBack'),
  discardPractice: draft('draft.discard'),
  screenPractice: draft('draft.screen', { clientMutationId: key, decision: 'ACCEPT', reason: words, verifiedFactIds: [] }),
  publishPractice: draft('draft.publish', {
    clientMutationId: key,
    consentGivenBy: 'The director',
    licence: 'CC-BY-4.0',
    ownerConsent: true,
  }),
  beginPracticeEdition: practice('practice.begin', { clientMutationId: key }),
  withdrawPractice: practice('practice.withdraw', { clientMutationId: key, expectedVersion: 1, reason: words }),
  takePictureAway: practice('practice.takePictureAway', { pictureId: '@picture' }),
  offerPracticeContact: practice('practice.offerContact'),
  endPracticeContact: practice('practice.endContact'),
  markPracticeOutdated: practice('practice.outdated', { expectedVersion: 1 }),
  reconfirmPractice: practice('practice.reconfirm', { expectedVersion: 1 }),
  askValidator: {
    of: 'draft',
    knows: 'draft.known',
    rule: 'draft.ask',
    input: { practiceId: '@id', personId: '@candidate', clientMutationId: key },
  },
  releaseValidator: validation('validation.release', { reason: words }),
  declareValidation: validation('validation.declare', { answer: 'NO_CONFLICT', kinds: [], note: '' }),
  saveOpinion: validation('validation.write', {
    clientMutationId: key,
    scores: { clarity: 'FULLY' },
    decision: 'ACCEPT',
    opinion: words,
    privateNote: words,
    shownAs: 'NAME',
  }),
  giveOpinion: validation('validation.write'),
  startPractice: self('a text of one’s own', {
    rule: 'networked',
    input: { clientMutationId: key, networkId: '@networkOne', title: 'New', locale: 'en' },
  }),

  saveReviewerSettings: self('the asker’s own time', {
    rule: 'signedIn',
    input: { available: true, maxLoad: 2, absences: [], digest: false, quietFrom: 21, quietUntil: 8, expectedVersion: 0 },
  }),
  setRound: self('managers of the programme', {
    rule: 'nobody',
    input: { clientMutationId: key, programmeId: '@never', acceptsApplications: true, rubricVersionId: '@never', expectedVersion: 1 },
  }),
  applyAssignment: self('managers of the programme', {
    rule: 'nobody',
    input: { clientMutationId: key, programmeId: '@never', places: [{ caseId: '@never', personId: '@never' }] },
  }),
  blockPerson: { of: 'person', knows: 'person.read', rule: 'person.block', args: { personId: '@id' } },
  unblockPerson: self('the asker’s own list', { args: { personId: '@never' } }),
  // Of a case that somebody may manage an administrator hears what they hear of none.
  nameDeputyManager: { door: 'nobody', about: 'a case that nobody may manage; the demo network has none' },
  // Whether there is a case of this reference is told to nobody.
  requestEmergencyAccess: {
    rule: 'administrator',
    input: { reference: '01a21b6f-f71c-71ea-bada-4775e786eecf', reason: words, hours: 1, clientMutationId: key },
  },
  suspendPerson: { of: 'person', knows: 'person.read', rule: 'administrator', args: { personId: '@id' } },
  restorePerson: { of: 'person', knows: 'person.read', rule: 'administrator', args: { personId: '@id' } },
  ...organisationMutations,
  proposeOrganisation: self('an organisation that is new', {
    rule: 'signedIn',
    input: { clientMutationId: key, countryCode: 'DE', function: 'Adviser', kind: 'NGO', name: 'A new one', website: null },
  }),
  grantRole: {
    of: 'network',
    knows: 'everyone',
    rule: 'network.organise',
    input: { clientMutationId: key, personId: '@outsider', role: 'MEMBER', scopeId: '@id', scopeType: 'NETWORK' },
  },
  inviteToNetwork: {
    of: 'network',
    knows: 'everyone',
    rule: 'network.organise',
    input: { clientMutationId: key, networkId: '@id', email: 'new@world.example', locale: 'en' },
  },
  revokeRole: { of: 'grant', knows: 'grant.read', rule: 'network.organise', args: { grantId: '@id' } },
  revokeSession: { of: 'session', knows: 'owner', rule: 'owner', args: { sessionId: '@id' } },
  markNoticesRead: { of: 'notice', knows: 'owner', rule: 'owner', input: { ids: ['@id'] }, silent: true },

  changeAccount: self('the person who asks', { rule: 'signedIn', input: { expectedVersion: 1, locale: 'de', timeZone: 'Europe/Berlin' } }),
  updateProfile: self('the person who asks', {
    rule: 'signedIn',
    input: {
      bio: '',
      displayName: 'A name',
      expectedVersion: 1,
      expertise: [],
      headline: '',
      languages: [],
      links: [],
      pseudonymous: false,
      countryCode: null,
      legalName: null,
      nativeName: null,
      placeId: null,
    },
  }),
  updateVisibility: self('the person who asks', { rule: 'signedIn' }),
  changePassword: secret('needs the present password'),
  changeEmail: secret('needs the present password'),
  deleteAccount: secret('needs the present password'),
  keepAccount: self('of the person who asks, while it is about to be deleted', { skip: true }),
  deleteSealedDraft: self('what the person who asks wrote in a case that they have left', { skip: true }),
  startApplication: self('a scheme or published practice of an organisation of the person who asks', { skip: true }),
  revokeOtherSessions: self('the person who asks'),
  signOut: { door: 'everyone', about: 'the session that asks', skip: true },
  register: { door: 'everyone', about: 'asks by mail; tells nothing', skip: true },
  requestPasswordReset: { door: 'everyone', about: 'asks by mail; tells nothing', skip: true },
  resendVerification: { door: 'everyone', about: 'asks by mail; tells nothing', skip: true },
  signIn: secret('needs the password'),
  resetPassword: secret('needs the link of the mail'),
  confirmRegistration: secret('needs the link of the mail'),
  confirmEmailChange: secret('needs the link of the mail'),
  acceptInvitation: secret('needs the link of the mail'),
  ...programmeMutations,
  createRubric: {
    of: 'network',
    knows: 'everyone',
    rule: 'rubric.begin',
    input: { networkId: '@id', title: 'A rubric', file: null, clientMutationId: key },
  },
  draftRubricVersion: rubric('rubric.next'),
  saveRubricDraft: rubric('rubric.write', { definition: '{"dimensions":[],"evidenceFrom":4,"twoKindsFrom":5}' }),
  renameRubric: rubric('rubric.rename', { title: 'Another title' }),
  publishRubricVersion: rubric('rubric.write'),
  discardRubricDraft: rubric('rubric.write'),
  retireRubricVersion: rubric('rubric.retire'),
  refuseMails: secret('needs the link of the mail'),
};
