// Rounds, dates, people of the host, and of whom a conflict of interest can be named.
const part = (open) => ({ parent: true, open });
const f = (plain, names = '') => ({ plain, names });
export const roundRights = {
  // A review that was taken out of the count is for who manages the programme alone.
  voidedReviews: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'HOST_LEAD', 'HOST_MEMBER', 'LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'OBSERVER', 'INVITED_PEER', 'FACILITATOR'],
    unless: ['PROGRAMME_MANAGER'],
    outside: true,
    always: [],
  },
  // Who works for the host: for its lead alone.
  hostColleagues: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'HOST_MEMBER', 'LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR', 'OBSERVER', 'INVITED_PEER'],
    outside: true,
    always: [{ parts: ['HOST_LEAD'], not: [] }],
  },
  // Whoever may name a conflict: everybody with a part but those who were only asked to come, and who observes.
  conflictChoices: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'OBSERVER', 'INVITED_PEER'],
    outside: true,
    always: [
      { parts: ['HOST_LEAD', 'HOST_MEMBER', 'FACILITATOR'], not: [] },
      { parts: ['LEAD_PEER', 'PEER', 'TRAINEE_PEER'], not: [] },
    ],
  },
};
/** Rules and managers of a programme; nobody of the cast manages one. That there is one everybody signed in may know. */
export const programmeQueries = {
  programmeSettings: { of: 'programme', args: { slug: '@slug' }, rule: 'programme.organise', denied: 'NOT_FOUND', door: 'signedIn' },
  organisedProgrammes: { door: 'signedIn', about: 'programmes that the person who asks manages, or of networks that they organise' },
  programmeNetworks: { door: 'signedIn', about: 'networks in whose name the person who asks may begin a programme' },
};
export const roundTypes = {
  ...{ OrganisedProgramme: part('acceptsApplications cases name networkName slug'), ProgrammeCases: part('closed running') },
  VoidedAnswer: part('dimensionKey improvements reason strengths value'),
  VoidedReview: part('answers conflict id pseudonym reason submittedAt voidedAt'),
  VoidedReviews: part('caseId reviews rubric title'),
  ProgrammeManager: part('name personId'),
  ProgrammeNetwork: part('candidates id name rubrics'),
  ProgrammePolicy: part(
    'followUpMonths graceMinutes hostSeesPeerNames maxPeers minForeignCountries minPeers peerIndependence publishDefault',
  ),
  ProgrammeSettings: part('id managers name networkName policy slug version viewerManages'),
  ConflictRecord: part('decisionNote id note personId personName status type version viewerCanDecide'),
  HostColleague: part('name personId'),
  ConflictChoice: part('name part personId'),
};
export const roundInputs = {
  BeginProgrammeInput: f('clientMutationId name policy', 'managerId networkId rubricVersionId'),
  ProgrammePolicyInput: f(
    'followUpMonths graceMinutes hostSeesPeerNames maxPeers minForeignCountries minPeers peerIndependence publishDefault',
  ),
  SaveProgrammeInput: f('clientMutationId expectedVersion name policy', 'programmeId'),
  SetProgrammeManagerInput: f('clientMutationId manages', 'personId programmeId'),
  GrantExtensionInput: f('clientMutationId newDueAt reason', 'caseId personId'),
  FileConflictInput: f('clientMutationId note type', 'caseId personId'),
  DecideConflictInput: f('clientMutationId expectedVersion note ruling', 'conflictId'),
  RequestExtensionInput: f('clientMutationId reason', 'caseId'),
  SetHostMemberInput: f('clientMutationId takesPart', 'caseId personId'),
  MoveDeadlineInput: f('at clientMutationId expectedVersion kind reason', 'caseId'),
};
/* As `change` and `move` of review-changes.mjs say it, which takes these in. */
const [key, words] = ['@key', 'Plain words that are long enough.'];
const change = (parts, input) => ({
  of: 'case',
  parts,
  knows: 'nobody',
  rule: 'nobody',
  input: { caseId: '@id', clientMutationId: key, ...input },
});
const everybody = ['HOST_LEAD', 'HOST_MEMBER', 'LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR', 'PROGRAMME_MANAGER'];
export const roundMutations = {
  fileConflict: change(everybody, { personId: '@outsider', note: words }),
  setHostMember: change(['HOST_LEAD'], { personId: '@outsider', takesPart: true }),
  moveDeadline: change(['FACILITATOR'], { expectedVersion: '@version', kind: 'REVIEW', at: '2027-02-10T17:00', reason: words }),
  openNextRound: change(['FACILITATOR'], { seq: 1, dueOn: '2027-02-10', reason: words }),
};
const ofProgramme = (input) => ({
  of: 'programme',
  knows: 'signedIn',
  rule: 'programme.organise',
  input: { programmeId: '@id', clientMutationId: key, ...input },
});
const rulesOf = {
  minPeers: 2,
  maxPeers: 3,
  minForeignCountries: 1,
  peerIndependence: 'OPEN',
  hostSeesPeerNames: 'NEVER',
  publishDefault: 'PUBLIC',
  followUpMonths: [3],
  graceMinutes: 0,
};
export const programmeMutations = {
  // Another one, in the name of the same network.
  beginProgramme: {
    ...ofProgramme(),
    input: {
      networkId: '@networkId',
      name: 'A programme',
      rubricVersionId: '@rubricVersionId',
      managerId: '@managerId',
      policy: rulesOf,
      clientMutationId: key,
    },
  },
  saveProgramme: ofProgramme({ name: 'Another name', policy: rulesOf, expectedVersion: 1 }),
  setProgrammeManager: ofProgramme({ personId: '@never', manages: false }),
};
