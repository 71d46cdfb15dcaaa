// Peer review: section 4 of its domain model. Every root of a case with the parts of people in it; what hangs below a root is seen by whoever may ask it.
const before = ['DRAFT', 'APPLIED'];
const withHost = ['HOST_CHECK', 'FINALISED', 'IMPROVEMENT', 'FOLLOW_UP', 'CLOSED'];
/** `never`: parts that get NOT_FOUND in every state, `outside`: also everybody without a part; `always`: parts that get an answer in these states. */
export const caseRights = {
  reviewCase: {
    args: { id: '@id' },
    never: ['CONFLICTED'],
    outside: true,
    always: [
      { parts: ['HOST_LEAD', 'HOST_MEMBER'], not: [] },
      { parts: ['FACILITATOR'], not: ['DRAFT'] },
      { parts: ['LEAD_PEER', 'PEER', 'INVITED_PEER'], not: before },
    ],
  },
  // Never individual scores or texts for the host; nobody from outside; who was only asked to come has seen nothing yet.
  caseReviews: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'HOST_LEAD', 'HOST_MEMBER', 'OBSERVER', 'INVITED_PEER'],
    outside: true,
    always: [],
  },
  reviewForm: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'HOST_LEAD', 'HOST_MEMBER', 'OBSERVER', 'INVITED_PEER', 'FACILITATOR'],
    outside: true,
    always: [],
  },
  caseReport: { args: { caseId: '@id' }, never: [], outside: false, always: [], hostOnlyIn: withHost },
};
const part = (open) => ({ parent: true, open });
export const reviewTypes = {
  CaseCard: part('begun dimensionCount dueAt hostName id next phase place programmeName programmeSlug roles state timeZone title'),
  CaseDeadline: part('dueAt graceMinutes kind timeZone'),
  CaseEntry: part('at kind note personName'),
  CasePerson: part(
    'asksForTime assignmentId country declineReason extendedTo name organisation personId respondBy reviewState role sentAt state',
  ),
  CaseReviews: part('caseId evidence reviews rubric scores title'),
  CaseRights: part('closeDesk giveTime invite openDesk openReport readDossier readReviews readScores write'),
  CaseScores: part('alpha dimensions peers weakAgreement'),
  ConceptLabels: part('ar de en'),
  ConflictRecord: part('decisionNote id note personId personName status type version viewerCanDecide'),
  ConsensusReport: part(
    'caseId edition evidenceToCite finalisedAt headHash hostName id missing place programmeName recommendations releasedAt rubric scores sections signatures state title version viewerCan visibility',
  ),
  DimensionScores: part('agreed agreedName counts difference differs gap insufficientEvidence key max median min n notInScope self title'),
  Dissent: part('name text'),
  Dossier: part('at figures journey locale sections selfAssessment seq summary title'),
  DossierFigure: part('label source value'),
  DossierMark: part('at selfAssessed seq'),
  DossierSection: part('dimensionKey key paragraphs title'),
  DossierStep: part('dimensionKey name weeks'),
  EditConflict: part('base currentVersion dimensionKey fields theirs yours'),
  AnswerFields: part('confidence evidenceIds improvements noteToTeam reason strengths value'),
  EvidenceItem: part('body id link sectionKey source title type'),
  Missing: part('path rule'),
  NextStep: part('count key mine'),
  OwnAssignment: part('askedForTime declaredAt extendedTo id respondBy role state version'),
  OwnReviewMark: part('begun id returnReason state submittedAt version'),
  PeerReviewCase: part(
    'confidentialityTextVersion conflicts country deadlines dimensionCount dossier entries facilitatorName guidingQuestions hostLeadName hostName id languages myAssignment myReview next paused people phase place programmeName programmeSlug report roles rubricVersion state summary timeZone title version viewerCan visitEnd visitMode visitStart',
  ),
  Programme: part('cases id name rubricTitle rubricVersion slug'),
  ReadReview: part('afterDisclosure answers id mine pseudonym reviewerName state version viewerCanReturn'),
  Recommendation: part('addressee code dimensionKeys evidence evidenceIds horizon id priority text version'),
  ReportMark: part('id releasedAt state'),
  ReportRights: part('edit finalise release sign'),
  ReportSection: part('agreed body dimensionKey key rationale title version'),
  ReportSignatures: part('dissent given mine names needed'),
  ReviewAnswer: part('confidence dimensionKey evidenceIds improvements noteToTeam reason savedAt strengths value version'),
  ReviewForm: part('answers assignment caseId deadline dossier evidence late review rubric title viewerCanRetract'),
  RoundCase: part('belowQuorum counts differing dueAt id late next place seats state title'),
  RoundSeat: part('late name reviewState state'),
  RubricAnchor: part('level name text'),
  RubricDimension: part('allowInsufficientEvidence allowNotInScope anchors commentMinChars group key lookFor questions title'),
  RubricVersion: part('dimensions evidenceFrom id publishedAt semver status title twoKindsFrom'),
  SavedAnswer: part('answer savedAt version'),
  Scheme: part(
    'capacityPerYear costPerParticipantEur country dimensions fictional id instruments journey locale operatorName place slug stages summary targetGroups title',
  ),
  SchemeConnection: part('endCursor hasMore nodes'),
  SchemeDimension: part('how intensity key'),
  SchemeStep: part('dimensionKey name weeks'),
  SelfScore: part('dimensionKey text value'),
};
const f = (plain, names = '') => ({ plain, names });
export const reviewInputs = {
  AcceptReviewInvitationInput: f('clientMutationId expectedVersion termsVersion', 'assignmentId'),
  AddEvidenceInput: f('body clientMutationId link sectionKey source title type', 'caseId'),
  AnswerPatchInput: f('confidence improvements noteToTeam reason strengths value', 'evidenceIds'),
  ConflictDeclaration: f('note type'),
  DecideConflictInput: f('clientMutationId expectedVersion note ruling', 'conflictId'),
  DeclareConflictsInput: f('clientMutationId conflicts expectedVersion', 'assignmentId'),
  DeclineInvitationInput: f('askAgainAfter clientMutationId expectedVersion note reason', 'assignmentId'),
  FileConflictInput: f('clientMutationId note type', 'caseId personId'),
  GrantExtensionInput: f('clientMutationId newDueAt reason', 'caseId personId'),
  InvitePeerInput: f('clientMutationId respondBy role', 'caseId personId'),
  MoveCaseInput: f('clientMutationId expectedVersion reason', 'caseId'),
  MoveReportInput: f('clientMutationId expectedVersion', 'reportId'),
  MoveReviewInput: f('clientMutationId expectedVersion', 'reviewId'),
  RemoveRecommendationInput: f('expectedVersion', 'recommendationId'),
  RequestExtensionInput: f('clientMutationId reason', 'caseId'),
  ReturnReviewInput: f('clientMutationId expectedVersion reason', 'reviewId'),
  SaveAnswerInput: f('clientMutationId dimensionKey expectedVersion patch', 'reviewId'),
  SaveRecommendationInput: f(
    'addressee clientMutationId dimensionKeys expectedVersion horizon priority text',
    'recommendationId reportId evidenceIds',
  ),
  SaveSectionInput: f('agreed body expectedVersion key rationale', 'reportId'),
  SignReportInput: f('clientMutationId decision dissentNamed dissentText reportHash', 'reportId'),
};
/** Changes of a review are tried by people who have no part in the case: nothing of it may move, and it must look as if it had never been. */
const outside = (of, input) => ({ of, knows: 'nobody', rule: 'nobody', input });
const key = '@key';
const words = 'Plain words that are long enough.';
const move = (of, id) => outside(of, { [id]: '@id', clientMutationId: key, expectedVersion: 1 });
export const reviewMutations = {
  acceptReviewInvitation: move('assignment', 'assignmentId'),
  declareConflicts: outside('assignment', { assignmentId: '@id', clientMutationId: key, expectedVersion: 1, conflicts: [] }),
  declineInvitation: outside('assignment', { assignmentId: '@id', clientMutationId: key, expectedVersion: 1 }),
  addEvidence: outside('case', { caseId: '@id', clientMutationId: key, title: words, body: words, source: words }),
  openDeskReview: move('case', 'caseId'),
  closeDeskReview: move('case', 'caseId'),
  openReport: move('case', 'caseId'),
  invitePeer: outside('case', { caseId: '@id', personId: '@outsider', clientMutationId: key, respondBy: '2027-01-10T10:00:00Z' }),
  fileConflict: outside('case', { caseId: '@id', personId: '@outsider', clientMutationId: key, note: words }),
  requestExtension: outside('case', { caseId: '@id', clientMutationId: key, reason: words }),
  grantExtension: outside('case', {
    caseId: '@id',
    personId: '@outsider',
    clientMutationId: key,
    reason: words,
    newDueAt: '2027-01-10T10:00:00Z',
  }),
  decideConflict: outside('conflict', { conflictId: '@id', clientMutationId: key, expectedVersion: 1, note: words }),
  saveAnswer: outside('review', {
    reviewId: '@id',
    clientMutationId: key,
    expectedVersion: 1,
    dimensionKey: 'mentoring',
    patch: { strengths: words },
  }),
  submitReview: move('review', 'reviewId'),
  retractReview: move('review', 'reviewId'),
  returnReview: outside('review', { reviewId: '@id', clientMutationId: key, expectedVersion: 1, reason: words }),
  askForSignatures: move('report', 'reportId'),
  releaseReport: move('report', 'reportId'),
  finaliseReport: move('report', 'reportId'),
  saveReportSection: outside('report', { reportId: '@id', expectedVersion: 1, key: 'SUMMARY', body: words }),
  saveRecommendation: outside('report', {
    reportId: '@id',
    clientMutationId: key,
    expectedVersion: null,
    text: words,
    dimensionKeys: ['mentoring'],
    evidenceIds: [],
  }),
  signReport: outside('report', { reportId: '@id', clientMutationId: key, reportHash: 'a'.repeat(64) }),
  removeRecommendation: outside('recommendation', { recommendationId: '@id', expectedVersion: 1 }),
};
