// The visit of a peer review: its agenda lies between both sides, its register with the team alone.
export const visitRights = {
  // Only who has sent her review, and only once the independent phase has ended; the host in no state.
  teamThreads: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'HOST_LEAD', 'HOST_MEMBER', 'INVITED_PEER', 'OBSERVER', 'PROGRAMME_MANAGER'],
    unless: ['FACILITATOR', 'LEAD_PEER', 'PEER', 'TRAINEE_PEER'],
    outside: true,
    always: [{ parts: ['FACILITATOR'], not: ['DRAFT', 'APPLIED', 'PREPARATION', 'DESK_REVIEW', 'DECLINED', 'CANCELLED'] }],
  },
  // A thing between host, team and facilitator; who manages or observes knows the days of the visit from the case.
  caseVisit: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'INVITED_PEER', 'OBSERVER', 'PROGRAMME_MANAGER'],
    unless: ['HOST_LEAD', 'HOST_MEMBER', 'FACILITATOR', 'LEAD_PEER', 'PEER', 'TRAINEE_PEER'],
    outside: true,
    always: [
      {
        parts: ['HOST_LEAD', 'HOST_MEMBER', 'FACILITATOR', 'LEAD_PEER', 'PEER'],
        not: ['DRAFT', 'APPLIED', 'PREPARATION', 'DECLINED', 'CANCELLED'],
      },
    ],
  },
};
const part = (open) => ({ parent: true, open });
export const visitTypes = {
  CaseObserver: part('name personId'),
  TeamThreads: part('caseId programmeName readers threads title viewerCanWrite'),
  TeamThread: part('dimensionKey posts title unread'),
  TeamPost: part('at authorName body editedAt edits id mine number unread version viewerCanEdit'),
  TeamPostEdit: part('at body'),
  CaseVisit: part(
    'caseId caseVersion dimensions hostName people programmeName register registerReaders sessions state timeZone title uncovered viewerCan visitEnd visitMode visitStart',
  ),
  RegisterEntry: part(
    'audience body changed cited consent dimensionKey id kind recordedAt recordedByName sessionId source strength title version viewerCanRewrite viewerCanWithdrawConsent',
  ),
  VisitDimension: part('key title'),
  VisitPerson: part('id name'),
  VisitRights: part('plan propose readRegister record'),
  VisitSession: part(
    'dimensionKeys endsAt heldAt id kind leadId leadName mode place proposedBy startsAt state title version viewerCan withWhom',
  ),
  VisitSessionRights: part('cancel confirm hold write'),
};
const f = (plain, names = '') => ({ plain, names });
export const visitInputs = {
  SetObserverInput: f('clientMutationId observes', 'caseId personId'),
  AddTeamPostInput: f('body clientMutationId dimensionKey', 'caseId'),
  EditTeamPostInput: f('body clientMutationId expectedVersion', 'postId'),
  MarkTeamReadInput: f('dimensionKey number', 'caseId'),
  PlanVisitInput: f('clientMutationId end expectedVersion mode start', 'caseId'),
  SaveVisitSessionInput: f(
    'clientMutationId day dimensionKeys expectedVersion from kind mode place title until withWhom',
    'caseId sessionId leadId',
  ),
  MoveVisitSessionInput: f('action clientMutationId expectedVersion', 'sessionId'),
  SaveVisitEvidenceInput: f(
    'audience body clientMutationId consent dimensionKey expectedVersion kind source strength title',
    'caseId evidenceId sessionId',
  ),
  MoveVisitEvidenceInput: f('action clientMutationId expectedVersion', 'evidenceId'),
};
