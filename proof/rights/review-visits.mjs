// The visit of a peer review: its agenda lies between both sides, its register with the team alone.
export const visitRights = {
  // Each audience by itself; without one named, the first that the asker belongs to: who runs the case and the host always have one of their own.
  caseThreads: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'INVITED_PEER', 'OBSERVER'],
    unless: ['HOST_LEAD', 'HOST_MEMBER', 'FACILITATOR', 'PROGRAMME_MANAGER', 'LEAD_PEER', 'PEER', 'TRAINEE_PEER'],
    outside: true,
    always: [
      {
        parts: ['FACILITATOR', 'PROGRAMME_MANAGER', 'HOST_LEAD', 'HOST_MEMBER'],
        not: ['DRAFT', 'APPLIED', 'DECLINED', 'CANCELLED'],
      },
    ],
  },
  // Who reads the dossier to judge it, or runs the case; the host neither reads nor knows that there is anything.
  dossierRemarks: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'HOST_LEAD', 'HOST_MEMBER', 'INVITED_PEER', 'OBSERVER', 'PROGRAMME_MANAGER'],
    unless: ['FACILITATOR', 'LEAD_PEER', 'PEER', 'TRAINEE_PEER'],
    outside: true,
    always: [
      { parts: ['FACILITATOR', 'LEAD_PEER', 'PEER', 'TRAINEE_PEER'], not: ['DRAFT', 'APPLIED', 'PREPARATION', 'DECLINED', 'CANCELLED'] },
    ],
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
  CaseThreads: part('about audience audiences caseId programmeName readers threads title viewerCanWrite voices'),
  DossierRemarks: part('caseId locale programmeName remarks sections seq title viewerCanTellTeam'),
  DossierRemark: part('at authorName body id older quote sectionKey stands toTeam version viewerCanChange'),
  DossierPassages: part('key paragraphs title'),
  LeftCase: part('caseId hasDraft programmeName title'),
  ThreadReaders: part('hostPeople names team'),
  OpenAudience: part('audience unread'),
  CaseThread: part('dimensionKey posts title unread'),
  CasePost: part(
    'asTeam at authorName body editedAt edits evidence id mine number quote reportSection shownAs unread version viewerCanEdit',
  ),
  PostEvidence: part('dimensionKey id title'),
  CasePostEdit: part('at body'),
  CaseVisit: part(
    'caseId caseVersion dimensions hostName people programmeName register registerReaders sessions state timeZone title uncovered viewerCan visitEnd visitMode visitStart',
  ),
  RegisterEntry: part(
    'audience body changed cited consent dimensionKey id kind recordedAt recordedByName sessionId source strength title version viewerCanRewrite viewerCanWithdrawConsent',
  ),
  VisitDimension: part('key title'),
  VisitPerson: part('id name'),
  VisitRights: part('plan propose readRegister record talk'),
  VisitSession: part(
    'dimensionKeys endsAt heldAt id kind leadId leadName mode place proposedBy startsAt state title version viewerCan withWhom',
  ),
  VisitSessionRights: part('cancel confirm hold write'),
};
const f = (plain, names = '') => ({ plain, names });
export const visitInputs = {
  SetObserverInput: f('clientMutationId observes', 'caseId personId'),
  AddCasePostInput: f('audience body clientMutationId dimensionKey displayedAs passage reportSection', 'caseId evidenceId'),
  PassageInput: f('quote sectionKey seq'),
  SaveDossierRemarkInput: f('body clientMutationId expectedVersion passage', 'caseId remarkId'),
  RemoveDossierRemarkInput: f('clientMutationId expectedVersion', 'remarkId'),
  EditCasePostInput: f('body clientMutationId expectedVersion', 'postId'),
  MarkThreadReadInput: f('audience dimensionKey number', 'caseId'),
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
