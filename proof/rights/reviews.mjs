// Peer review: section 4 of its domain model. Every root of a case with the parts of people in it; what hangs below a root is seen by whoever may ask it.
import { answerInputs, answerRights, answerTypes } from './review-answers.mjs';
import { dossierInputs, dossierRights, dossierTypes } from './review-dossiers.mjs';
import { feedbackInputs, feedbackRights, feedbackTypes } from './review-feedback.mjs';
import { roundInputs, roundRights, roundTypes } from './review-rounds.mjs';
import { visitInputs, visitRights, visitTypes } from './review-visits.mjs';

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
  ...roundRights,
  ...answerRights,
  // The host alone until it is sent, then also those who manage the programme.
  caseApplication: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'OBSERVER', 'INVITED_PEER', 'FACILITATOR'],
    // Whoever runs a case may manage the programme as well.
    unless: ['HOST_LEAD', 'HOST_MEMBER', 'PROGRAMME_MANAGER'],
    closedTo: { PROGRAMME_MANAGER: ['DRAFT'] },
    outside: true,
    always: [
      { parts: ['HOST_LEAD', 'HOST_MEMBER'], not: [] },
      { parts: ['PROGRAMME_MANAGER'], not: ['DRAFT'] },
    ],
  },
  selfAssessment: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'OBSERVER', 'INVITED_PEER'],
    outside: true,
    always: [{ parts: ['HOST_LEAD', 'HOST_MEMBER', 'FACILITATOR'], not: [...before, 'DECLINED', 'CANCELLED'] }],
  },
  // A final report is for whom its visibility names; before that only for the team, and for the host once it has been given to it.
  caseReport: { args: { caseId: '@id' }, never: ['INVITED_PEER'], outside: false, always: [], hostOnlyIn: withHost, byVisibility: true },
  // What the host said and how it was answered; of a published report only its editions.
  hostCheck: { args: { caseId: '@id' }, never: ['INVITED_PEER'], outside: false, always: [], hostOnlyIn: withHost, byVisibility: true },
  // Answers and actions: the host writes, team, facilitator and programme read; observers see the report and numbers only.
  caseResults: { args: { caseId: '@id' }, never: ['CONFLICTED', 'INVITED_PEER'], outside: true, always: [] },
  ...dossierRights,
  ...feedbackRights,
  ...visitRights,
  // The panel is built by those who run the case; peers and host have no list of who else was thought of.
  casePanel: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'HOST_LEAD', 'HOST_MEMBER', 'OBSERVER', 'INVITED_PEER', 'LEAD_PEER', 'PEER'],
    outside: true,
    always: [{ parts: ['FACILITATOR'], not: ['DRAFT'] }],
  },
};
/** Sentences of one review, by part of the reader: of the own review in every state, of another's as the independent phase says; the host never.
 *  `sent`: once it was sent; `disclosed`: once the independent phase has ended. */
export const reviewTexts = { FACILITATOR: 'sent', LEAD_PEER: 'disclosed', PEER: 'disclosed', TRAINEE_PEER: 'disclosed' };
const part = (open) => ({ parent: true, open });
export const reviewTypes = {
  ApplicationChoices: part('practices programmes schemes'),
  ApplicationForm: part('application missing rubric'),
  ApplicationRights: part('cancel decide setFacilitator write'),
  CaseApplication: part(
    'appliedAt caseId country decidedAt endReason facilitatorChoices facilitatorId facilitatorName guidingQuestions hostLeadName hostName languages place programmeName programmeSlug savedAt scopeDimensionKeys scopeTitles state subjectSlug subjectType summary timeZone title version viewerCan visitEnd visitMode visitStart',
  ),
  FacilitatorChoice: part('hindrances name organisation personId running'),
  ProgrammeToJoin: part('acceptsApplications id name networkName slug waiting'),
  RoundApplications: part('acceptsApplications applications name programmeId rubricChoices rubricVersionId slug version'),
  ...{ SavedDraft: part('savedAt version'), PracticeToReview: part('hostName id place title') },
  SchemeToReview: part('hostName id place title'),
  SelfAssessmentForm: part('answers caseId id missing rubric state submittedAt title version viewerCan'),
  SelfAssessmentRights: part('reopen submit write'),
  CaseCard: part('begun dimensionCount dueAt hostName id next phase place programmeName programmeSlug roles state timeZone title'),
  CaseDeadline: part('dueAt graceMinutes kind timeZone version'),
  ...{ CaseEntry: part('at kind note personName'), DossierAccess: part('day kind name role') },
  CasePerson: part(
    'asksForTime assignmentId country declineReason extendedTo name organisation personId respondBy reviewState role sentAt state',
  ),
  CaseReviews: part('caseId evidence reviews rubric scores title'),
  CaseRights: part(
    'buildPanel closeDesk fileConflict giveTime invite moveDates nameHostMembers openDesk openReport readDossier readFeedback readReviews readScores readThreads readVisit readVoided remark write',
  ),
  ...dossierTypes,
  ...feedbackTypes,
  ...visitTypes,
  AnsweredRecommendation: part('code id reason stance text version'),
  CaseResults: part(
    'actions briefPracticeId caseId caseVersion checkpoints closedAt gap hostAgreedAt hostName hostPeople learningNote levels peerAgreedAt place planVersion predecessorId programmeName progress recommendations state successorId title viewerCan',
  ),
  CaseProgress: part('accepted done doneBefore open partly rejected verified'),
  CaseResultsRights: part('agreeAsHost agreeAsPeer beginBrief beginReReview close giveResponses plan respond'),
  Checkpoint: part(
    'dueOn hostSummary id month overdue peerAssessment state version viewerCanAssess viewerCanReport viewerCanWaive waiveReason',
  ),
  GapReading: part('again agreed benchmark desk key self title'),
  HostCheck: part(
    'caseId comments consentVisibility doneAt dueAt editions finalId finalMark finalVersion publishedTo remindedAt reportId state underReexamination version viewerCan',
  ),
  HostCheckRights: part('allowPublication comment correct finalise finaliseSilent finish issue publish remind reopen'),
  HostComment: part('at authorName id kind resolution resolutionNote resolvedAt sectionKey text toBeMade version viewerCanResolve'),
  HostPerson: part('id name'),
  ImprovementAction: part(
    'baseline dropReason dueOn evidence id indicator overdue ownerName ownerPersonId recommendationId state target title verifiedAt verifiedByName version viewerCan',
  ),
  ImprovementActionRights: part('addEvidence agree claim drop edit sendBack start verify'),
  // Recognition: the holder’s own; of a certificate whose serial one was given, what it says of itself.
  Recognition: { own: true, open: 'caseId caseTitle from id issuedAt parts programmeName revokedAt role serial to version' },
  VerifiedRecognition: part('from issuedAt name parts programmeName revoked role serial to valid'),
  ReportEdition: part('correctionReason edition finalisedAt headHash state'),
  // Of a final report whose fingerprint one holds: nothing that the paper does not say of itself, but for who may read it anyway.
  VerifiedReport: part('caseId edition finalisedAt hostName replacedBy title underReexamination valid waivers'),
  Waiver: part('by byName'),
  CaseScores: part('alpha dimensions peers weakAgreement'),
  ConceptLabels: part('ar de en'),
  ...roundTypes,
  ConsensusReport: part(
    'caseId edition evidenceToCite finalisedAt headHash hostName id missing place programmeName recommendations releasedAt rubric scores sections signatures state title version viewerCan visibility waivers',
  ),
  DimensionScores: part('agreed agreedName counts difference differs gap insufficientEvidence key max median min n notInScope self title'),
  Dissent: part('name text'),
  AnswerFields: part('confidence evidenceIds improvements noteToTeam reason strengths value'),
  EvidenceItem: part('body dimensionKey id link sectionKey source strength title type'),
  Missing: part('path rule'),
  NextStep: part('count key mine'),
  OwnAssignment: part('askedForTime declaredAt extendedTo id respondBy role state version'),
  OwnReviewMark: part('begun id returnReason state submittedAt version'),
  PeerReviewCase: part(
    'accesses confidentialityTextVersion conflicts country deadlines deputyName dimensionCount dossier emergencyAccesses entries facilitatorName fileAudience guidingQuestions hostLeadName hostMembers hostName id languages mirror myAssignment myReview next paused people phase place programmeName programmeSlug report roles rubricVersion scheme state summary timeZone title unreadPosts version viewerCan visitEnd visitMode visitStart',
  ),
  AssignmentPart: part('cases cost country dimensions foreign key languages others'),
  AssignmentPerson: part('id name'),
  AssignmentProposal: part('country listed load maxLoad name organisation parts personId pinned'),
  CaseAssignment: part('caseId country foreignCountries hostName kept minForeignCountries missing proposals title'),
  CasePanel: part(
    'candidates caseId country hostName languages minForeignCountries minPeers minPeersReason mirror mirrorChoices observers paused problems programmeName programmeSlug seats state title usualMinPeers version viewerCanChange viewerCanPair viewerCanSetMinimum',
  ),
  ManagedProgramme: part('name slug'),
  PanelCandidate: part('cost country load maxLoad name organisation parts personId refusal'),
  PanelProblem: part('number rule'),
  PanelSeat: part(
    'askAgainAfter assignmentId country declineReason endNote endReason formerReviewId formerReviewState formerReviewVersion load maxLoad name openConflicts organisation parts personId rank refusal respondBy role state version',
  ),
  Programme: part('cases id name rubricTitle rubricVersion slug viewerCanAssign'),
  ProgrammeAssignment: part('cases programmeId programmeName reviewers'),
  ReviewerAbsence: part('from until'),
  ReviewerSettings: part('absences available digest load maxLoad quietFrom quietUntil version'),
  ReadReview: part('afterDisclosure answers id mine pseudonym reviewerName state version viewerCanAmend viewerCanReturn'),
  Recommendation: part('addressee code dimensionKeys evidence evidenceIds horizon id priority text version'),
  ReportMark: part('id releasedAt state'),
  ReportRights: part('edit finalise release sign'),
  ReportSection: part('agreed benchmark body dimensionKey evidence evidenceIds evidenceNeeded key rationale title version'),
  ReportSignatures: part('dissent given mine names needed stopped'),
  ReviewAnswer: part('confidence dimensionKey evidenceIds improvements noteToTeam reason savedAt strengths value version'),
  ReviewForm: part('answers assignment caseId deadline dossier evidence late review rubric title viewerCanRetract'),
  RoundCase: part('belowQuorum counts differing dueAt id late next place seats state title'),
  RoundSeat: part('late name reviewState state'),
  RubricAnchor: part('level name text'),
  RubricDimension: part('allowInsufficientEvidence allowNotInScope anchors commentMinChars group key lookFor questions title'),
  RubricVersion: part('dimensions evidenceFrom id publishedAt semver status title twoKindsFrom'),
  ...answerTypes,
  SelfScore: part('dimensionKey text value'),
};
const f = (plain, names = '') => ({ plain, names });
export const reviewInputs = {
  ...roundInputs,
  AbsenceInput: f('from until'),
  ApplyAssignmentInput: f('clientMutationId', 'places programmeId'),
  AppointLeadInput: f('clientMutationId expectedVersion', 'assignmentId'),
  AssignmentWishInput: f('', 'pinned programmeId without'),
  FormerReviewInput: f('clientMutationId decision expectedVersion reason', 'reviewId'),
  InviteShortlistedInput: f('clientMutationId expectedVersion respondBy role', 'assignmentId'),
  OrderShortlistInput: f('clientMutationId', 'assignmentIds caseId'),
  PlaceOnPanelInput: f('', 'caseId personId'),
  ReviewerSettingsInput: f('absences available digest expectedVersion maxLoad quietFrom quietUntil'),
  RevokeSeatInput: f('clientMutationId expectedVersion note reason', 'assignmentId'),
  ShortlistPeersInput: f('clientMutationId', 'caseId personIds'),
  WithdrawFromPanelInput: f('clientMutationId expectedVersion note', 'assignmentId'),
  ApplicationDraftInput: f('guidingQuestions languages scopeDimensionKeys summary timeZone visitEnd visitMode visitStart'),
  ApplyForReviewInput: f('clientMutationId expectedVersion', 'caseId'),
  EndCaseInput: f('clientMutationId expectedVersion reason', 'caseId'),
  ReopenSelfAssessmentInput: f('clientMutationId expectedVersion reason', 'selfAssessmentId'),
  SaveApplicationInput: f('clientMutationId draft expectedVersion', 'caseId'),
  SaveSelfAnswerInput: f('clientMutationId dimensionKey expectedVersion patch', 'selfAssessmentId'),
  SetFacilitatorInput: f('clientMutationId expectedVersion', 'caseId personId'),
  SetRoundInput: f('acceptsApplications clientMutationId expectedVersion', 'programmeId rubricVersionId'),
  StartApplicationInput: f('clientMutationId', 'practiceId programmeId schemeId'),
  SubmitSelfAssessmentInput: f('clientMutationId expectedVersion', 'selfAssessmentId'),
  AcceptReviewInvitationInput: f('clientMutationId expectedVersion termsVersion', 'assignmentId'),
  AddActionEvidenceInput: f('clientMutationId link source title type', 'actionId'),
  AddHostCommentInput: f('clientMutationId kind sectionKey text', 'reportId'),
  AllowPublicationInput: f('clientMutationId expectedVersion visibility', 'reportId'),
  AssessCheckpointInput: f('assessment clientMutationId expectedVersion', 'checkpointId'),
  BeginBriefInput: f('clientMutationId consent', 'caseId'),
  BeginCorrigendumInput: f('clientMutationId expectedVersion reason', 'reportId'),
  BeginReReviewInput: f('clientMutationId', 'caseId'),
  CloseCaseInput: f('clientMutationId expectedVersion learningNote', 'caseId'),
  MoveActionInput: f('action clientMutationId expectedVersion reason', 'actionId'),
  PublishReportInput: f('clientMutationId expectedVersion visibility', 'reportId'),
  ReportCheckpointInput: f('clientMutationId expectedVersion summary', 'checkpointId'),
  ResolveHostCommentInput: f('clientMutationId expectedVersion note resolution', 'commentId'),
  RevokeRecognitionInput: f('clientMutationId expectedVersion', 'recognitionId'),
  RespondInput: f('clientMutationId expectedVersion reason stance', 'recommendationId'),
  SaveActionInput: f(
    'baseline clientMutationId dueOn expectedVersion indicator target title',
    'caseId actionId recommendationId ownerPersonId',
  ),
  WaiveCheckpointInput: f('clientMutationId expectedVersion reason', 'checkpointId'),
  AddEvidenceInput: f('body clientMutationId link sectionKey source title type', 'caseId'),
  AnswerPatchInput: f('confidence improvements noteToTeam reason strengths value', 'evidenceIds'),
  ConflictDeclaration: f('note type'),
  DeclareConflictsInput: f('clientMutationId conflicts expectedVersion', 'assignmentId'),
  DeclineReviewInvitationInput: f('askAgainAfter clientMutationId expectedVersion note reason', 'assignmentId'),
  InvitePeerInput: f('clientMutationId respondBy role', 'caseId personId'),
  MoveCaseInput: f('clientMutationId expectedVersion reason', 'caseId'),
  MoveReportInput: f('clientMutationId expectedVersion', 'reportId'),
  MoveReviewInput: f('clientMutationId expectedVersion', 'reviewId'),
  RemoveRecommendationInput: f('clientMutationId expectedVersion', 'recommendationId'),
  ReturnReviewInput: f('clientMutationId expectedVersion reason', 'reviewId'),
  CreateRubricInput: f('clientMutationId file title', 'networkId'),
  MoveRubricInput: f('clientMutationId expectedVersion', 'versionId'),
  SaveRubricDraftInput: f('clientMutationId definition expectedVersion', 'versionId'),
  SaveRecommendationInput: f(
    'addressee clientMutationId dimensionKeys expectedVersion horizon priority text',
    'recommendationId reportId evidenceIds',
  ),
  SaveSectionInput: f('agreed body evidenceNeeded expectedVersion key rationale', 'reportId evidenceIds'),
  ...dossierInputs,
  ...feedbackInputs,
  ...visitInputs,
  ...answerInputs,
  SignReportInput: f('clientMutationId decision dissentNamed dissentText reportHash', 'reportId'),
};
