// Support schemes, from sections 0 and 7 of the domain model of the network and ADR 110: a version is for everybody; who answers for the organisation that runs the
// scheme and the coordinators of its network write the next one; a scheme begins in the name of an organisation only by who answers for it.
const key = '@key';
const writers = ['organisationManager', 'networkCoordinators'];
const shown = ['PUBLISHED', 'NEXT'];
export const schemeRules = {
  'scheme.read': {
    cases: [{ when: { schemeState: [...shown, 'WITHDRAWN'] }, who: ['everyone'] }],
  },
  'scheme.listed': { cases: [{ when: { schemeState: shown }, who: ['everyone'] }] },
  'scheme.known': { cases: [{ when: { schemeState: [...shown, 'WITHDRAWN'] }, who: ['everyone'] }, { who: writers }] },
  'scheme.withdraw': { cases: [{ when: { schemeState: shown }, who: writers }] },
  'scheme.draft': { cases: [{ when: { schemeState: ['DRAFT', 'NEXT'] }, who: writers }] },
  'scheme.begin': { cases: [{ when: { schemeState: shown }, who: writers }] },
  'scheme.fork': { cases: [{ when: { schemeState: shown }, who: ['organisationManager'] }] },
  'organisation.describe': { cases: [{ when: { slug: ['owner'] }, who: ['organisationManager'] }] },
};
const everyone = (about, args) => ({ door: 'everyone', about, args });
export const schemeQueries = {
  scheme: { of: 'scheme', args: { slug: '@slug' }, rule: 'scheme.read', denied: 'NOT_FOUND' },
  schemes: { of: 'scheme', list: true, args: { page: { first: 100 } }, rule: 'scheme.listed' },
  schemeComparison: everyone('published schemes', { slugs: ['none', 'nor-this'] }),
  schemeChanges: { of: 'scheme', args: { slug: '@slug', from: 1, to: 1 }, rule: 'scheme.listed', denied: 'null' },
  schemeDraft: { of: 'schemeDraft', args: { schemeId: '@id' }, rule: 'scheme.draft', denied: 'null', door: 'signedIn' },
  schemeDesk: everyone('what the asker writes, and organisations that the asker answers for'),
  schemeReviews: everyone('reviews of a published scheme, each by the rights of its case', { slug: 'none' }),
};
/** Publishing and throwing away begin at the scheme, which may be known to everybody: they are refused alike whether there is a working copy or not. */
const draft = (input, knows = 'scheme.known') => ({
  of: 'schemeDraft',
  knows,
  rule: 'scheme.draft',
  input: { schemeId: '@id', expectedVersion: 1, ...input },
});
export const schemeMutations = {
  startScheme: {
    of: 'organisation',
    knows: 'organisation.read',
    rule: 'organisation.describe',
    input: { clientMutationId: key, organisationId: '@id', title: 'A new scheme', locale: 'en' },
  },
  forkScheme: {
    of: 'scheme',
    knows: 'scheme.known',
    rule: 'scheme.fork',
    input: { clientMutationId: key, schemeId: '@id', number: 1, organisationId: '@ownerId' },
  },
  beginSchemeVersion: { of: 'scheme', knows: 'scheme.known', rule: 'scheme.begin', input: { clientMutationId: key, schemeId: '@id' } },
  withdrawScheme: {
    of: 'scheme',
    knows: 'scheme.known',
    rule: 'scheme.withdraw',
    input: { clientMutationId: key, schemeId: '@id', number: 1, reason: 'It has come to an end.' },
  },
  saveSchemeDraft: draft({ clientMutationId: key, number: '@number', patch: { place: 'Elsewhere' } }, 'scheme.draft'),
  publishScheme: draft({ clientMutationId: key, note: 'What is new.' }),
  discardSchemeDraft: draft({}),
};

const part = (open) => ({ parent: true, open });
export const schemeTypes = {
  SchemePage: {
    kind: 'scheme',
    rule: 'scheme.read',
    open: 'fictional forks id languages locale networkName operatorName organisations slug source state title translation versionNo versions viewerCan withdrawalReason withdrawnAt',
    only: { draftNumber: 'scheme.draft', content: 'scheme.listed', version: 'scheme.listed' },
  },
  Scheme: {
    kind: 'scheme',
    rule: 'scheme.listed',
    open: 'capacityPerYear costPerParticipantEur country dimensions fictional id instruments journey locale operatorName place slug stages summary targetGroups title',
  },
  SchemeDraft: {
    kind: 'schemeDraft',
    rule: 'scheme.draft',
    open: 'content id missing networkName number operatorName slug source updatedAt version withdrawn',
  },
  SchemeWork: { kind: 'schemeDraft', rule: 'scheme.draft', open: 'id number operatorName title updatedAt' },
  SchemeConnection: part('endCursor hasMore nodes'),
  SchemeDimension: part('how intensity key'),
  SchemeStep: part('dimensionKey name weeks'),
  SchemeContent: part(
    'capacityPerYear costPerParticipantEur country dimensions funding instruments journey locale partners place results staffing stages summary targetGroups title',
  ),
  SchemeContentStep: part('dimensionKey name weeks'),
  SchemePost: part('posts role'),
  SchemeFunding: part('share source'),
  SchemePartner: part('name part'),
  SchemeResult: part('asOf label source value'),
  SchemeSource: part('number operatorName slug title'),
  SchemeMissingPart: part('path rule'),
  SchemeOrganisation: part('id name'),
  SchemeDesk: part('drafts organisations'),
  SchemeVersion: part('authorName note number publishedAt'),
  SchemeFork: part('id number operatorName published slug title'),
  SchemeViewerCan: part('edit translate withdraw'),
  SchemeDiffPart: part('kind text'),
  SchemeChange: part('dimension field from parts to'),
  CaseScheme: part('newest number slug'),
  SchemeReviews: part('mayApply reviews'),
  SchemeReview: part('caseId mayOpen plan programmeName report selfAssessment state versionNo'),
};
const f = (plain, names = '') => ({ plain, names });
export const schemeInputs = {
  StartSchemeInput: f('clientMutationId locale title', 'organisationId'),
  ForkSchemeInput: f('clientMutationId number', 'schemeId organisationId'),
  BeginSchemeVersionInput: f('clientMutationId', 'schemeId'),
  SaveSchemeDraftInput: f('clientMutationId expectedVersion number patch', 'schemeId'),
  PublishSchemeInput: f('clientMutationId expectedVersion note', 'schemeId'),
  WithdrawSchemeInput: f('clientMutationId number reason', 'schemeId'),
  DiscardSchemeDraftInput: f('expectedVersion', 'schemeId'),
  SchemePatchInput: f(
    'capacityPerYear costPerParticipantEur country dimensions funding instruments journey locale partners place results staffing stages summary targetGroups title',
  ),
  SchemeDimensionInput: f('how intensity key'),
  SchemeStepInput: f('dimensionKey name weeks'),
  SchemePostInput: f('posts role'),
  SchemeFundingInput: f('share source'),
  SchemePartnerInput: f('name part'),
  SchemeResultInput: f('asOf label source value'),
};
