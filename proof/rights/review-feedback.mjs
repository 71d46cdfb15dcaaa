// After and beside the reviews, and beside every right: emergency access. What is said of the work of those who review: those who run the case read all of it, the host its own words; the peers hear a sum of their own elsewhere.
const untilFinal = ['DRAFT', 'APPLIED', 'PREPARATION', 'DESK_REVIEW', 'VISIT', 'REPORTING', 'HOST_CHECK', 'DECLINED', 'CANCELLED'];
const readers = ['HOST_LEAD', 'HOST_MEMBER', 'FACILITATOR', 'PROGRAMME_MANAGER'];
export const feedbackRights = {
  caseFeedback: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'INVITED_PEER', 'OBSERVER', 'LEAD_PEER', 'PEER', 'TRAINEE_PEER'],
    unless: readers,
    closedTo: Object.fromEntries(readers.map((part) => [part, untilFinal])),
    outside: true,
    always: [{ parts: readers, not: untilFinal }],
  },
};
const part = (open) => ({ parent: true, open });
export const feedbackTypes = {
  // Two cases whose hosts review each other: for everybody of either but whoever only observes.
  MirrorCase: part('caseId hostName title'),
  // Made of reports that everybody may read.
  Benchmark: part('counts hosts median'),
  CaseFeedback: part('caseId over programmeName report reviews title'),
  JudgedReview: part('given name pseudonym reviewId viewerCanJudge'),
  ReviewFeedback: part('flags fromRole mine stars version'),
  // The asker’s own sum, of cases in which two people or more spoke.
  MyReviewFeedback: part('cases flags judgements stars'),
  FeedbackCount: part('count flag'),
  EmergencyAccess: part(
    'askedAt decidedAt deciderName endedAt enderName expiresAt hours id lapsesAt mine readings reason reference requesterName standing version viewerCan',
  ),
  UnmanagedCase: part('candidates caseId programmeName'),
  DeputyCandidate: part('name personId'),
  EmergencyReading: part('lastAt part times'),
  EmergencyRights: part('decide end'),
};
export const feedbackInputs = {
  NameDeputyManagerInput: { plain: 'clientMutationId', names: 'caseId personId' },
  RequestEmergencyAccessInput: { plain: 'clientMutationId hours reason', names: 'reference' },
  DecideEmergencyAccessInput: { plain: 'approve clientMutationId expectedVersion', names: 'accessId' },
  EndEmergencyAccessInput: { plain: 'clientMutationId expectedVersion', names: 'accessId' },
  SetMinimumInput: { plain: 'clientMutationId expectedVersion minPeers reason', names: 'caseId' },
  SetMirrorInput: { plain: 'clientMutationId expectedVersion', names: 'caseId mirrorCaseId' },
  GiveFeedbackInput: { plain: 'clientMutationId expectedVersion flags stars', names: 'caseId reviewId' },
};
