// Rounds, dates, people of the host, and of whom a conflict of interest can be named.
const part = (open) => ({ parent: true, open });
const f = (plain, names = '') => ({ plain, names });
export const roundRights = {
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
export const roundTypes = {
  ConflictRecord: part('decisionNote id note personId personName status type version viewerCanDecide'),
  HostColleague: part('name personId'),
  ConflictChoice: part('name part personId'),
};
export const roundInputs = {
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
