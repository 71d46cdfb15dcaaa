// Who may what, by the state of the object: written from the model of the network (roles and matrices of its sections 0 to 3, good practices)
// and from the directory's defaults, not from the program. A rule is a list of cases; who stands in one whose `when` fits may. `also`: rule that must hold for the person, too.
// `when`: property of the object → values; `not` → these never, whatever the cases say; `who`: groups (rights/groups.mjs) or @property, the person that the object itself names.
import { organisationRules } from './organisations.mjs';
import { shelfRules } from './shelf-rules.mjs';
import { screeners, validationRules } from './validation-rules.mjs';
const live = ['ACTIVE', 'ARCHIVED', 'CLOSING'];
const open = ['PUBLIC', 'UNLISTED'];
const inside = [
  { when: { communityState: live, visibility: open }, who: ['everyone'] },
  { when: { communityState: live, visibility: ['REGISTERED'] }, who: ['signedIn'] },
  { who: ['members'] },
];
/** Narrows every case. */
const where = (cases, when) => cases.map((c) => ({ ...c, when: { ...c.when, ...when } }));
/** The same for those who have an account. */
const withAccount = (cases) => cases.map((c) => ({ ...c, who: c.who.map((w) => (w === 'everyone' ? 'signedIn' : w)) }));
const shown = ['OPEN', 'ANSWERED', 'LOCKED'];
const discussion = [
  ...where(inside, { discussionState: shown }),
  { when: { discussionState: ['PENDING', 'HIDDEN'] }, who: ['author', 'moderators'] },
  { when: { discussionState: ['REMOVED'] }, who: ['moderators'] },
];
const post = [
  ...where(discussion, { postState: ['VISIBLE', 'WITHDRAWN'] }).filter((c) => !c.when.discussionState.includes('PENDING')),
  { when: { discussionState: shown, postState: ['PENDING', 'HIDDEN'] }, who: ['@by', 'moderators'] },
  { when: { discussionState: shown, postState: ['REMOVED'] }, who: ['moderators'] },
  { when: { discussionState: ['PENDING', 'HIDDEN'], number: ['1'] }, who: ['author', 'moderators'] },
  { when: { discussionState: ['PENDING', 'HIDDEN', 'REMOVED'] }, who: ['moderators'] },
];
const organisers = ['coordinators', 'networkCoordinators', 'administrator'];
/** By level of a field: whom it is open to. The subjects are members of network one and of a community of member, moderator, author and coordinator. */
const levelOf = (property) => [
  { when: { [property]: ['PUBLIC'] }, who: ['everyone'] },
  { when: { [property]: ['MEMBERS'] }, who: ['signedIn'] },
  { when: { [property]: ['NETWORK'] }, who: ['members', 'networkMembers', 'networkCoordinators', 'administrator'] },
  { when: { [property]: ['SHARED'] }, who: ['members', 'networkCoordinators', 'administrator'] },
  { when: { [property]: ['ORGANISERS'] }, who: organisers },
];
/** Whether the person exists for the reader: open name, no block between them; whoever runs the installation sees everybody. */
const personRead = [
  { when: { status: [undefined], listed: ['PUBLIC'] }, who: ['everyone'] },
  ...where(levelOf('listed'), { status: [undefined, 'ACTIVE'] }),
  { who: ['administrator'] },
];

export const rules = {
  /** Nothing of a person: the same for all who may ask. */
  everyone: { cases: [{ who: ['everyone'] }] },
  signedIn: { cases: [{ who: ['signedIn'] }] },
  administrator: { cases: [{ who: ['administrator'] }] },
  nobody: { cases: [] },
  owner: { cases: [{ who: ['@whose'] }] },
  registrars: { cases: [{ who: ['registrars'] }] },
  // Section 3. The card of a community tells how one joins; what is inside is for those whom its visibility lets in; who runs the place does not read along.
  'community.card': {
    cases: [
      { when: { communityState: live, visibility: ['PUBLIC', 'UNLISTED', 'MEMBERS'] }, who: ['everyone'] },
      { when: { communityState: live, visibility: ['REGISTERED'] }, who: ['signedIn'] },
      { who: ['members', 'networkCoordinators', 'administrator'] },
    ],
  },
  /** In lists and searches nobody meets what is only for those who have its address. */
  'community.listed': {
    cases: [
      { when: { communityState: live, visibility: ['PUBLIC', 'MEMBERS'] }, who: ['everyone'] },
      { when: { communityState: live, visibility: ['REGISTERED'] }, who: ['signedIn'] },
      { when: { visibility: ['PUBLIC', 'REGISTERED', 'MEMBERS', 'PRIVATE'] }, who: ['networkCoordinators', 'administrator'] },
      { who: ['members'] },
    ],
  },
  'community.inside': { cases: inside, not: ['suspended'] },
  'community.manage': { cases: [{ who: organisers }] },
  'community.lead': { cases: [{ when: { communityState: ['ACTIVE'] }, who: organisers }] },
  'membership.read': {
    cases: [
      { who: ['@whose', ...organisers] },
      { when: { membership: ['ACTIVE'] }, who: ['members'] },
      ...where(inside, { membership: ['ACTIVE'], role: ['COORDINATOR'] }),
    ],
  },
  'application.read': { cases: [{ when: { membership: ['APPLIED'] }, who: [...organisers, '@whose'] }] },
  'discussion.read': { cases: discussion, not: ['suspended'] },
  'post.read': { cases: post, not: ['suspended'] },
  'post.text': {
    cases: where(post, {}).flatMap((c) => [
      {
        ...c,
        when: { ...c.when, postState: (c.when.postState ?? ['VISIBLE', 'PENDING', 'HIDDEN', 'REMOVED']).filter((s) => s !== 'WITHDRAWN') },
      },
    ]),
    not: ['suspended'],
  },
  /** The text as it was written, for who wrote it. */
  'post.own': { cases: [{ when: { postState: ['VISIBLE', 'PENDING', 'HIDDEN'] }, who: ['@by'] }] },
  'discussion.write': { cases: [{ when: { communityState: ['ACTIVE'], discussionState: ['OPEN', 'ANSWERED'] }, who: ['members'] }] },
  'community.write': { cases: [{ when: { communityState: ['ACTIVE'] }, who: ['members'] }] },
  'community.join': {
    cases: [
      { when: { communityState: ['ACTIVE'], visibility: ['PUBLIC', 'UNLISTED', 'REGISTERED', 'MEMBERS'] }, who: ['signedIn'] },
      { when: { communityState: ['ACTIVE'] }, who: ['members', 'networkCoordinators', 'administrator'] },
    ],
    not: ['suspended'],
  },
  'discussion.moderate': { cases: [{ when: { communityState: ['ACTIVE'] }, who: ['moderators'] }] },
  'discussion.accept': {
    cases: [{ when: { communityState: ['ACTIVE'], discussionState: ['OPEN', 'ANSWERED'] }, who: ['author', 'coordinators'] }],
  },
  'post.edit': {
    cases: [{ when: { communityState: ['ACTIVE'], discussionState: ['OPEN', 'ANSWERED'], postState: ['VISIBLE'] }, who: ['@by'] }],
  },
  // One's own words can be taken back as long as one sees them, also those that wait for a moderator (section 3: a pending post is visible to its author).
  'post.withdraw': {
    cases: [
      { when: { communityState: ['ACTIVE'], discussionState: shown, postState: ['VISIBLE'] }, who: ['@by'] },
      { when: { communityState: ['ACTIVE'], discussionState: ['PENDING', 'HIDDEN'], number: ['1'], postState: ['VISIBLE'] }, who: ['@by'] },
    ],
  },
  // Section 3: members react. In a discussion that is hidden or waits, those are the ones who still read it.
  'post.react': {
    cases: [
      { when: { communityState: ['ACTIVE'], discussionState: shown, postState: ['VISIBLE'] }, who: ['members'] },
      { when: { communityState: ['ACTIVE'], postState: ['VISIBLE'] }, who: ['moderators'] },
    ],
    not: ['@by'],
  },
  'post.moderate': { cases: [{ when: { communityState: ['ACTIVE'] }, who: ['moderators'] }] },
  // Section 2 and the directory's defaults. Blocks hold both ways.
  'person.read': {
    cases: personRead,
    not: ['blockedBySubject'],
  },
  'person.field': { cases: [...levelOf('level')] },
  'person.legalName': { cases: [{ who: organisers }] },
  /** Whom one may not know of one cannot block either: the answer would tell that there is somebody (end of section 4). */
  'person.block': { cases: withAccount(personRead), not: ['blockedBySubject'] },
  'organisation.read': {
    cases: [
      { when: { status: ['VERIFIED', 'ARCHIVED'] }, who: ['everyone'] },
      { when: { status: ['PENDING'] }, who: ['outsider', 'anyNetworkCoordinator', 'administrator'] },
    ],
  },
  'organisation.verify': { cases: [{ when: { status: ['PENDING'] }, who: ['anyNetworkCoordinator', 'administrator'] }] },
  ...organisationRules,
  // An affiliation is asked for and decided by the organisation, whether somebody has verified the organisation already or not.
  'organisation.join': {
    cases: [
      { when: { status: ['VERIFIED'] }, who: ['signedIn'] },
      { when: { status: ['PENDING'] }, who: ['outsider', 'anyNetworkCoordinator', 'administrator'] },
    ],
  },
  'affiliation.read': { cases: [{ who: ['outsider', 'organisationManager', 'administrator'] }] },
  'affiliation.confirm': { cases: [{ who: ['organisationManager', 'administrator'] }] },

  // Good practices: public once there is an edition; before that between the authors and those who screen, and nobody accepts their own work or that of their organisation.
  'practice.read': { cases: [{ who: ['everyone'] }] },
  'practice.found': { cases: [{ when: { practiceState: ['PUBLISHED', 'DUE_FOR_REVIEW', 'OUTDATED', 'NEXT'] }, who: ['everyone'] }] },
  'practice.text': { cases: [{ when: { practiceState: ['PUBLISHED', 'DUE_FOR_REVIEW', 'OUTDATED', 'NEXT'] }, who: ['everyone'] }] },
  'draft.read': {
    cases: [
      { when: { draftState: ['DRAFT'] }, who: ['writer', 'networkCoordinators'] },
      { when: { draftState: ['SUBMITTED', 'REVISION_ASKED', 'SCREENED', 'IN_VALIDATION', 'PUBLISHED'] }, who: ['writer', ...screeners] },
    ],
  },
  'draft.edit': { cases: [{ when: { draftState: ['DRAFT', 'REVISION_ASKED'] }, who: ['writer'] }] },
  'draft.screen': { cases: [{ when: { draftState: ['SUBMITTED'] }, who: screeners }], not: ['conflicted'] },
  'draft.publish': { cases: [{ when: { draftState: ['SCREENED'] }, who: screeners }] },
  'draft.discard': { cases: [{ when: { practiceState: ['DRAFT', 'REVISION_ASKED'] }, who: ['writer'] }] },
  'draft.takeBack': { cases: [{ when: { draftState: ['SUBMITTED', 'SCREENED', 'IN_VALIDATION'] }, who: ['writer'] }] },
  'draft.queue': { cases: [{ when: { draftState: ['SUBMITTED', 'SCREENED', 'IN_VALIDATION'] }, who: screeners }] },
  'practice.begin': { cases: [{ when: { practiceState: ['PUBLISHED', 'DUE_FOR_REVIEW', 'OUTDATED'] }, who: ['writer', ...screeners] }] },
  'practice.withdraw': {
    cases: [{ when: { practiceState: ['PUBLISHED', 'DUE_FOR_REVIEW', 'OUTDATED', 'NEXT'] }, who: ['writer', ...screeners] }],
  },
  'practice.outdated': { cases: [{ when: { practiceState: ['PUBLISHED', 'DUE_FOR_REVIEW', 'NEXT'] }, who: screeners }] },
  // Reconfirming is the owner's word: of those who wrote it or of who answers for the organisation, and only when it is due.
  'practice.reconfirm': { cases: [{ when: { practiceState: ['DUE_FOR_REVIEW'] }, who: ['writer', 'organisationManager'] }] },
  ...validationRules,
  ...shelfRules,
  /** Whom to turn to, also for somebody who is suspended. */
  'community.faces': { cases: [...inside, { who: organisers }] },
  /** How many there are: for whoever sees what they say, or who they are. */
  'community.count': { cases: [...inside, { who: organisers }], not: ['suspended'] },
  'community.invite': { cases: [{ when: { communityState: ['DRAFT', 'ACTIVE'] }, who: organisers }] },
  // "Members by visibility": the directory's levels of the name hold in the list of members as they do everywhere.
  'membership.listed': {
    also: 'person.read',
    cases: [
      { when: { membership: ['ACTIVE'] }, who: ['members', 'networkCoordinators', 'administrator'] },
      ...where(inside, { membership: ['ACTIVE'], role: ['COORDINATOR'] }),
      { when: { membership: ['SUSPENDED'] }, who: ['@whose', ...organisers] },
    ],
  },
  'member.field': { also: 'person.field', cases: [{ who: ['everyone'] }] },
  'membership.rule': { cases: [{ who: organisers }] },
  'invitation.mine': { cases: [{ when: { membership: ['INVITED'] }, who: ['@whose'] }] },
  /** In a search nobody meets what is only for those who have its address. */
  'post.found': {
    cases: where(
      [
        { when: { communityState: live, visibility: ['PUBLIC'] }, who: ['everyone'] },
        { when: { communityState: live, visibility: ['REGISTERED'] }, who: ['signedIn'] },
        { who: ['members'] },
      ],
      { discussionState: shown, postState: ['VISIBLE'] },
    ),
    not: ['suspended'],
  },
  'discussion.follow': {
    cases: withAccount(where(inside, { discussionState: shown })),
    not: ['suspended'],
  },
  /** How far somebody has read is kept for whoever may read, also where a discussion still waits. */
  'discussion.mark': { cases: withAccount(discussion), not: ['suspended'] },
  'person.listed': {
    cases: where(levelOf('listed'), { status: [undefined, 'ACTIVE'] }).concat([
      { when: { status: [undefined, 'ACTIVE'] }, who: ['administrator'] },
    ]),
    not: ['blockedBySubject'],
  },
  'organisation.listed': { cases: [{ when: { status: ['VERIFIED'] }, who: ['everyone'] }], maybe: true },
  'draft.mine': { cases: [{ who: ['writer'] }], maybe: true },
  'draft.known': {
    cases: [
      { who: ['writer', ...screeners] },
      { when: { practiceState: ['PUBLISHED', 'DUE_FOR_REVIEW', 'OUTDATED', 'WITHDRAWN', 'NEXT'] }, who: ['everyone'] },
    ],
  },
  'network.organise': {
    cases: [
      { when: { key: ['one'] }, who: ['networkCoordinators', 'administrator'] },
      { when: { key: ['two'] }, who: ['otherNetworkCoordinator', 'administrator'] },
    ],
  },
  'grant.read': {
    cases: [
      { who: ['@whose'] },
      { when: { key: ['one'] }, who: ['networkCoordinators', 'administrator'] },
      { when: { key: ['two'] }, who: ['otherNetworkCoordinator', 'administrator'] },
    ],
  },
  /** Section 4 of the peer review: a final report that was published is for whom its visibility names. */
  'report.known': {
    cases: [
      { when: { reportState: ['PUBLISHED'], visibility: ['PUBLIC'] }, who: ['everyone'] },
      { when: { reportState: ['PUBLISHED'], visibility: ['NETWORK'] }, who: ['@ofNetwork'] },
    ],
  },
  networked: { cases: [{ who: ['signedIn'] }], maybe: true },
};
