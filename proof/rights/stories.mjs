// Stories, quotes and lessons: section 7 of the domain model of the network (Story with consentId and state, Lesson) and its gate that each named person has a
// live consent. A text that nobody agrees to any more never was, for everybody but the coordinators of its network; who runs the installation has no part in it.
// A lesson also belongs to who wrote it down; one that was taken back leaves a mark.
const key = '@key';
/** A picture of one point. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const coordinators = ['networkCoordinators'];
const shown = ['PUBLISHED', 'WITHDRAWN'];
const workers = [{ who: coordinators }, { when: { storyKind: ['LESSON'] }, who: ['writer'] }];
const inState = (states, who, more = {}) => ({ when: { storyState: states, ...more }, who });
const ownDraft = inState(['DRAFT'], ['writer'], { storyKind: ['LESSON'] });

export const storyRules = {
  'story.read': { cases: [inState(shown, ['everyone'])] },
  'story.listed': { cases: [inState(['PUBLISHED'], ['everyone'])] },
  'story.work': { cases: workers },
  'story.known': { cases: [inState(shown, ['everyone']), ...workers] },
  'story.edit': { cases: [inState(['DRAFT', 'PUBLISHED', 'ENDED'], coordinators), ownDraft] },
  'story.publish': { cases: [inState(['DRAFT', 'PUBLISHED'], coordinators, { storyKind: ['STORY', 'LESSON'] })] },
  'story.withdraw': { cases: [inState(['PUBLISHED'], coordinators)] },
  'story.discard': { cases: [inState(['DRAFT', 'ENDED'], coordinators), ownDraft] },
  'story.coordinate': { cases: [{ who: coordinators }] },
  /** With a consent that covers pictures, which stories here have until it ended. */
  'story.portrait': { cases: [inState(['DRAFT', 'PUBLISHED'], coordinators, { storyKind: ['STORY'] })] },
  'story.consent': { cases: [inState(['DRAFT', 'PUBLISHED', 'WITHDRAWN', 'ENDED'], coordinators, { storyKind: ['STORY'] })] },
  /** A story is begun by who coordinates; the administrator is not among them. */
  'network.coordinate': {
    cases: [
      { when: { key: ['one'] }, who: coordinators },
      { when: { key: ['two'] }, who: ['otherNetworkCoordinator'] },
    ],
  },
  'consent.end': { cases: [{ who: coordinators }] },
  'use.settle': { cases: [{ who: coordinators }] },
};
export const storyQueries = {
  story: { of: 'story', args: { slug: '@slug' }, rule: 'story.read', denied: 'NOT_FOUND' },
  stories: { of: 'storyDraft', list: true, args: { page: { first: 100 } }, rule: 'story.listed' },
  storyDraft: { of: 'storyDraft', args: { storyId: '@id' }, rule: 'story.work', denied: 'null', door: 'signedIn' },
};
const of = (rule, input) => ({ of: 'storyDraft', knows: 'story.known', rule, input: { storyId: '@id', ...input } });
export const storyMutations = {
  saveStory: of('story.edit', { clientMutationId: key, expectedVersion: 1, patch: { about: 'Somebody else' } }),
  publishStory: of('story.publish', { clientMutationId: key, expectedVersion: 1 }),
  withdrawStory: of('story.withdraw', { expectedVersion: 1, reason: 'It was wrong.' }),
  discardStory: of('story.discard', { expectedVersion: 1 }),
  recordStoryConsent: of('story.consent', {
    clientMutationId: key,
    personName: 'Somebody',
    contact: '',
    uses: ['PAGES'],
    locales: ['en'],
    method: 'WRITTEN',
    givenOn: '2026-01-01',
    until: null,
    note: '',
  }),
  setStoryPortrait: of('story.portrait', { alt: 'Somebody at an oven', file: { content: dot, name: 'a file' } }),
  removeStoryPortrait: of('story.coordinate', {}),
  endStoryConsent: {
    of: 'storyConsent',
    knows: 'story.coordinate',
    rule: 'consent.end',
    input: { consentId: '@id', expectedVersion: 1, reason: '' },
  },
  settleStoryUse: {
    of: 'storyUse',
    knows: 'story.known',
    rule: 'use.settle',
    input: { useId: '@id', note: 'The printer was told.', withhold: false },
  },
  beginStory: {
    of: 'network',
    knows: 'everyone',
    rule: 'network.coordinate',
    input: { clientMutationId: key, networkId: '@id', kind: 'STORY', title: 'A new story', locale: 'en' },
  },
};

const part = (open) => ({ parent: true, open });
export const storyTypes = {
  Story: {
    kind: 'story',
    rule: 'story.read',
    open: 'about adviceHtml bodyHtml country editionNo elsewhere expectedHtml grade happenedHtml id kind languages licence locale name networkName opening place portrait pseudonym publishedAt quotes reason slug source state title translation viewerCan whyHtml withdrawnAt',
  },
  StoryRow: {
    kind: 'storyDraft',
    rule: 'story.listed',
    open: 'about country id kind locale name networkName opening openUses place publishedAt slug state title',
  },
  StoryDraft: {
    kind: 'storyDraft',
    rule: 'story.work',
    open: 'authorName changed content id kind needsConsent networkName portrait problems slug source state updatedAt version viewerCan',
    only: { consents: 'story.coordinate', uses: 'story.coordinate' },
  },
  StoryConnection: part('endCursor hasMore nodes'),
  StorySource: part('address title'),
  StoryPortrait: part('alt height url width'),
  StoryViewerCan: part('edit translate'),
  StoryContent: part('about advice body country expected grade happened licence locale name place pseudonym quotes title why'),
  StoryProblem: part('path rule'),
  StoryConsent: part(
    'contact endReason endedAt endedHow givenOn id locales method note personName recordedAt recordedBy until uses version viewerCanEnd',
  ),
  StoryUse: part('address at edition id note open settledAt title withheld'),
  StoryDraftCan: part('discard edit publish recordConsent setPortrait withdraw'),
};
const f = (plain, names = '') => ({ plain, names });
export const storyInputs = {
  BeginStoryInput: f('clientMutationId consent kind locale title', 'caseId networkId practiceId'),
  SaveStoryInput: f('clientMutationId expectedVersion patch', 'storyId'),
  PublishStoryInput: f('clientMutationId expectedVersion', 'storyId'),
  WithdrawStoryInput: f('expectedVersion reason', 'storyId'),
  DiscardStoryInput: f('expectedVersion', 'storyId'),
  RecordStoryConsentInput: f('clientMutationId contact givenOn locales method note personName until uses', 'storyId'),
  EndStoryConsentInput: f('expectedVersion reason', 'consentId'),
  SetStoryPortraitInput: f('alt file', 'storyId'),
  RemoveStoryPortraitInput: f('', 'storyId'),
  SettleStoryUseInput: f('note withhold', 'useId'),
  StoryPatchInput: f('about advice body country expected grade happened licence locale name place pseudonym quotes title why'),
};
