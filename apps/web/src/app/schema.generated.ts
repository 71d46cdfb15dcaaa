/* Written by `npm run codegen`. */
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in ISO 8601 with a zone, e.g. 2026-11-25T10:00:00Z */
  DateTime: { input: string; output: string; }
};

export type AbsenceInput = {
  /** YYYY-MM-DD */
  from: Scalars['String']['input'];
  /** YYYY-MM-DD, the last day */
  until: Scalars['String']['input'];
};

/** Without a post the accepted answer is taken back */
export type AcceptAnswerInput = {
  clientMutationId: Scalars['ID']['input'];
  discussionId: Scalars['ID']['input'];
  postId?: InputMaybe<Scalars['ID']['input']>;
};

/** The row or the token of the link, not both */
export type AcceptCommunityInvitationInput = {
  clientMutationId: Scalars['ID']['input'];
  membershipId?: InputMaybe<Scalars['ID']['input']>;
  token?: InputMaybe<Scalars['String']['input']>;
};

export type AcceptInvitationInput = {
  /** Only where the address has no account yet */
  displayName?: InputMaybe<Scalars['String']['input']>;
  locale: Scalars['String']['input'];
  password?: InputMaybe<Scalars['String']['input']>;
  timeZone: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

export type AcceptReviewInvitationInput = {
  assignmentId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  termsVersion: Scalars['String']['input'];
};

export type AccountInput = {
  expectedVersion: Scalars['Int']['input'];
  locale: Scalars['String']['input'];
  timeZone: Scalars['String']['input'];
};

export type ActionState =
  | 'AGREED'
  | 'CLAIMED_DONE'
  | 'DROPPED'
  | 'IN_PROGRESS'
  | 'PROPOSED'
  | 'VERIFIED';

export type ActionStep =
  | 'agree'
  | 'claim'
  | 'drop'
  | 'sendBack'
  | 'start'
  | 'verify';

export type AddActionEvidenceInput = {
  actionId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  link?: InputMaybe<Scalars['String']['input']>;
  source?: Scalars['String']['input'];
  title: Scalars['String']['input'];
  type: EvidenceType;
};

export type AddCasePostInput = {
  audience: ThreadAudience;
  body: Scalars['String']['input'];
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  dimensionKey?: InputMaybe<Scalars['String']['input']>;
  displayedAs?: InputMaybe<PostVoice>;
  /** What it is about; only to the team */
  evidenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the dossier; only to the team */
  passage?: InputMaybe<PassageInput>;
  /** Section of the report that it is about; only to the team */
  reportSection?: InputMaybe<Scalars['String']['input']>;
};

export type AddEvidenceInput = {
  body?: Scalars['String']['input'];
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  link?: InputMaybe<Scalars['String']['input']>;
  sectionKey?: InputMaybe<Scalars['String']['input']>;
  source?: Scalars['String']['input'];
  title: Scalars['String']['input'];
  type: EvidenceType;
};

export type AddHostCommentInput = {
  clientMutationId: Scalars['ID']['input'];
  kind: HostCommentKind;
  reportId: Scalars['ID']['input'];
  /** A section of the report, or the code of a recommendation */
  sectionKey: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

export type AddPracticeFileInput = {
  file: UploadInput;
  practiceId: Scalars['ID']['input'];
};

export type AddResourceFileInput = {
  expectedVersion: Scalars['Int']['input'];
  file: UploadInput;
  /** Language of the file; absent: that of the resource */
  locale?: InputMaybe<Scalars['String']['input']>;
  resourceId: Scalars['ID']['input'];
};

export type AddressInput = {
  clientMutationId: Scalars['ID']['input'];
  email: Scalars['String']['input'];
};

export type AffiliationState =
  | 'CONFIRMED'
  | 'ENDED'
  | 'REQUESTED';

export type AffiliationStepInput = {
  affiliationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type AgendaSide =
  | 'HOST'
  | 'TEAM';

export type AllowPublicationInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reportId: Scalars['ID']['input'];
  visibility: ReportVisibility;
};

export type AnswerPatchInput = {
  confidence?: InputMaybe<Scalars['Int']['input']>;
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  improvements?: InputMaybe<Scalars['String']['input']>;
  noteToTeam?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  strengths?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 5, NS or IE */
  value?: InputMaybe<Scalars['String']['input']>;
};

export type ApplicationDraftInput = {
  guidingQuestions: Array<Scalars['String']['input']>;
  languages: Array<Scalars['String']['input']>;
  scopeDimensionKeys: Array<Scalars['String']['input']>;
  summary: Scalars['String']['input'];
  timeZone: Scalars['String']['input'];
  /** YYYY-MM-DD */
  visitEnd?: InputMaybe<Scalars['String']['input']>;
  visitMode: VisitMode;
  /** YYYY-MM-DD */
  visitStart?: InputMaybe<Scalars['String']['input']>;
};

export type ApplyAssignmentInput = {
  clientMutationId: Scalars['ID']['input'];
  places: Array<PlaceOnPanelInput>;
  programmeId: Scalars['ID']['input'];
};

export type ApplyForReviewInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type AppointLeadInput = {
  assignmentId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type AskValidatorInput = {
  clientMutationId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  practiceId: Scalars['ID']['input'];
};

export type AssessCheckpointInput = {
  assessment: Scalars['String']['input'];
  checkpointId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type AssignmentPartKey =
  | 'country'
  | 'expertise'
  | 'language'
  | 'load'
  | 'reciprocity';

export type AssignmentState =
  | 'ACCEPTED'
  | 'CLEARED'
  | 'COMPLETED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'INVITED'
  | 'REVOKED'
  | 'SHORTLISTED'
  | 'WITHDRAWN';

export type AssignmentWishInput = {
  pinned?: Array<PlaceOnPanelInput>;
  programmeId: Scalars['ID']['input'];
  without?: Array<PlaceOnPanelInput>;
};

export type BeginBriefInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  /** What was learned may be told to others */
  consent: Scalars['Boolean']['input'];
};

export type BeginCommunityInput = {
  clientMutationId: Scalars['ID']['input'];
  joinPolicy: JoinPolicy;
  locale: Scalars['String']['input'];
  name: Scalars['String']['input'];
  networkId: Scalars['ID']['input'];
  purpose: Scalars['String']['input'];
  visibility: CommunityVisibility;
};

export type BeginCorrigendumInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  reportId: Scalars['ID']['input'];
};

export type BeginPracticeEditionInput = {
  clientMutationId: Scalars['ID']['input'];
  practiceId: Scalars['ID']['input'];
};

export type BeginProgrammeInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Manages it first; nobody names themselves but a coordinator of the network */
  managerId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  networkId: Scalars['ID']['input'];
  policy: ProgrammePolicyInput;
  rubricVersionId: Scalars['ID']['input'];
};

export type BeginReReviewInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
};

export type BeginSchemeVersionInput = {
  clientMutationId: Scalars['ID']['input'];
  schemeId: Scalars['ID']['input'];
};

export type BeginStoryInput = {
  /** A lesson of a review, for its host */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  clientMutationId: Scalars['ID']['input'];
  /** The host agrees */
  consent?: Scalars['Boolean']['input'];
  kind: StoryKind;
  locale: Scalars['String']['input'];
  /** Of the network; not with a case */
  networkId?: InputMaybe<Scalars['ID']['input']>;
  /** A lesson of a practice */
  practiceId?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
};

export type BeginToolBookEditionInput = {
  bookId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
};

export type BeginTransferLessonInput = {
  clientMutationId: Scalars['ID']['input'];
  locale: Scalars['String']['input'];
  title: Scalars['String']['input'];
  transferId: Scalars['ID']['input'];
};

export type CaseEntryKind =
  | 'ACCEPTED'
  | 'ACTION_CLAIMED'
  | 'ACTION_VERIFIED'
  | 'APPLIED'
  | 'BRIEF_BEGUN'
  | 'CANCELLED'
  | 'CASE_CLOSED'
  | 'CHECKPOINT_DONE'
  | 'CHECKPOINT_REPORTED'
  | 'CHECKPOINT_WAIVED'
  | 'COMMENTS_DONE'
  | 'COMMENT_MADE'
  | 'COMMENT_RESOLVED'
  | 'CONFLICT_DECIDED'
  | 'CONFLICT_DECLARED'
  | 'CORRIGENDUM_BEGUN'
  | 'CORRIGENDUM_ISSUED'
  | 'DATE_MOVED'
  | 'DECLINED'
  | 'DEPUTY_NAMED'
  | 'DESK_CLOSED'
  | 'DESK_OPENED'
  | 'DOSSIER_CHANGED'
  | 'DOSSIER_REBASED'
  | 'EMERGENCY_ASKED'
  | 'EMERGENCY_ENDED'
  | 'EMERGENCY_OPENED'
  | 'FACILITATOR_SET'
  | 'FEEDBACK_HELD'
  | 'FOLLOW_UP_BEGUN'
  | 'HOST_JOINED'
  | 'HOST_LEFT'
  | 'HOST_REMINDED'
  | 'INVITATION_EXPIRED'
  | 'INVITED'
  | 'LEAD_APPOINTED'
  | 'LEFT_SHORTLIST'
  | 'MINIMUM_SET'
  | 'MORE_TIME'
  | 'OBSERVER_NAMED'
  | 'PAIRED'
  | 'PARTED'
  | 'PAUSED'
  | 'PEER_LEFT'
  | 'PLAN_AGREED_BY_HOST'
  | 'PLAN_AGREED_BY_PEER'
  | 'PUBLICATION_ALLOWED'
  | 'REFUSED'
  | 'REPORT_FINAL'
  | 'REPORT_OPENED'
  | 'REPORT_PUBLISHED'
  | 'REPORT_RELEASED'
  | 'REPORT_REOPENED'
  | 'REPORT_SIGNED'
  | 'REPORT_TO_SIGN'
  | 'RESERVE_INVITED'
  | 'RESPONSES_GIVEN'
  | 'RESUMED'
  | 'REVIEW_KEPT'
  | 'REVIEW_RETURNED'
  | 'REVIEW_SENT'
  | 'REVIEW_TAKEN_BACK'
  | 'REVIEW_VOIDED'
  | 'RE_REVIEW_BEGUN'
  | 'ROUND_OPENED'
  | 'SELF_REOPENED'
  | 'SELF_SENT'
  | 'SHORTLISTED'
  | 'TAKEN'
  | 'VISIT_PLANNED';

export type CaseFileAudience =
  | 'FACILITATION'
  | 'HOST'
  | 'INVITED'
  | 'MANAGEMENT'
  | 'OBSERVER'
  | 'PANEL'
  | 'PUBLIC';

export type CasePhase =
  | 'PREPARATION'
  | 'REPORT'
  | 'RESULTS'
  | 'VISIT';

export type CaseState =
  | 'APPLIED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DECLINED'
  | 'DESK_REVIEW'
  | 'DRAFT'
  | 'FINALISED'
  | 'FOLLOW_UP'
  | 'HOST_CHECK'
  | 'IMPROVEMENT'
  | 'PREPARATION'
  | 'REPORTING'
  | 'VISIT';

export type ChangeDossierInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedSeq: Scalars['Int']['input'];
  /** All figures; left as they are where it is missing */
  figures?: InputMaybe<Array<DossierFigureInput>>;
  /** All steps; left as they are where it is missing */
  journey?: InputMaybe<Array<DossierStepInput>>;
  /** In a sentence, for those who read it already */
  note: Scalars['String']['input'];
  /** Sections that are to change */
  sections: Array<DossierTextInput>;
  summary: Scalars['String']['input'];
};

export type ChangeEmailInput = {
  clientMutationId: Scalars['ID']['input'];
  currentPassword: Scalars['String']['input'];
  email: Scalars['String']['input'];
};

export type ChangeMemberRoleInput = {
  expectedVersion: Scalars['Int']['input'];
  membershipId: Scalars['ID']['input'];
  role: CommunityRole;
};

export type ChangePasswordInput = {
  currentPassword: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type ChangeSavedSearchInput = {
  alert: SearchAlert;
  expectedVersion: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  savedSearchId: Scalars['ID']['input'];
};

export type CheckpointState =
  | 'DONE'
  | 'PLANNED'
  | 'REPORTED'
  | 'WAIVED';

export type CloseCaseInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  learningNote: Scalars['String']['input'];
};

export type ClosePollInput = {
  discussionId: Scalars['ID']['input'];
};

/** What has its date */
export type ComingKind =
  | 'ACTION_DUE'
  | 'CHECKPOINT'
  | 'CONSULTATION_ENDS'
  | 'HOST_COMMENT_DUE'
  | 'PRACTICE_REVIEW'
  | 'REPORT_DUE'
  | 'REVIEWS_DUE'
  | 'VISIT';

export type CommentOnConsultationInput = {
  at: Scalars['Int']['input'];
  body: Scalars['String']['input'];
  clientMutationId: Scalars['ID']['input'];
  /** A field of the text; empty: about the whole */
  field: Scalars['String']['input'];
  /** The paragraph as it was read */
  quote: Scalars['String']['input'];
  roundId: Scalars['ID']['input'];
};

export type CommunityAction =
  | 'archive'
  | 'close'
  | 'keep'
  | 'open'
  | 'reopen';

export type CommunityKind =
  | 'CHAPTER'
  | 'COALITION'
  | 'DIALOGUE'
  | 'PRACTICE'
  | 'PROGRAMME';

export type CommunityRole =
  | 'COORDINATOR'
  | 'MEMBER'
  | 'MODERATOR';

export type CommunityState =
  | 'ACTIVE'
  | 'ARCHIVED'
  | 'CLOSING'
  | 'DRAFT';

export type CommunityVisibility =
  | 'MEMBERS'
  | 'PRIVATE'
  | 'PUBLIC'
  | 'REGISTERED'
  | 'UNLISTED';

export type ConfirmAffiliationInput = {
  affiliationId: Scalars['ID']['input'];
  /** This person may confirm others from now on */
  asManager: Scalars['Boolean']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type ConflictDeclaration = {
  note: Scalars['String']['input'];
  type: ConflictType;
};

export type ConflictPart =
  | 'EMERGENCY_READER'
  | 'FACILITATOR'
  | 'LEAD_PEER'
  | 'PEER'
  | 'PROGRAMME_MANAGER'
  | 'TRAINEE_PEER';

export type ConflictRuling =
  | 'CONFIRMED'
  | 'DISMISSED'
  | 'WAIVED';

export type ConflictStatus =
  | 'CONFIRMED'
  | 'DISMISSED'
  | 'POTENTIAL'
  | 'WAIVED';

export type ConflictType =
  | 'COLLABORATION'
  | 'COMPETITOR'
  | 'EMPLOYMENT'
  | 'FAMILY_OR_CLOSE'
  | 'FUNDING'
  | 'OTHER'
  | 'RECIPROCAL';

/** Who reads text and remarks */
export type ConsultationAudience =
  | 'COMMUNITY'
  | 'NETWORK'
  | 'PUBLIC';

/** What everybody reads, or what is being written */
export type ConsultationSource =
  | 'DRAFT'
  | 'EDITION';

/** OPEN until every remark has its answer */
export type ConsultationState =
  | 'ANSWERED'
  | 'OPEN';

export type ConsultationStepInput = {
  expectedVersion: Scalars['Int']['input'];
  roundId: Scalars['ID']['input'];
};

export type ConsultedField =
  | 'buildingBlocks'
  | 'howItIsOrganised'
  | 'limits'
  | 'mustHave'
  | 'need'
  | 'niceToHave'
  | 'note'
  | 'questions'
  | 'staffing'
  | 'summary'
  | 'title'
  | 'whatIsDone'
  | 'whyItMayWork';

export type CreateRubricInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Contents of a rubric file; an empty rubric without */
  file?: InputMaybe<Scalars['String']['input']>;
  networkId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};

export type DeadlineKind =
  | 'HOST_COMMENT'
  | 'INVITATION'
  | 'REPORT'
  | 'REVIEW';

export type DecideApplicationInput = {
  accept: Scalars['Boolean']['input'];
  clientMutationId: Scalars['ID']['input'];
  membershipId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type DecideConflictInput = {
  clientMutationId: Scalars['ID']['input'];
  conflictId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  note: Scalars['String']['input'];
  ruling: ConflictRuling;
};

export type DecideEmergencyAccessInput = {
  accessId: Scalars['ID']['input'];
  approve: Scalars['Boolean']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type DeclareConflictsInput = {
  assignmentId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  /** Empty: none that I know of */
  conflicts: Array<ConflictDeclaration>;
  expectedVersion: Scalars['Int']['input'];
};

export type DeclareValidationInput = {
  answer: ValidatorAnswer;
  expectedVersion: Scalars['Int']['input'];
  kinds?: Array<ValidatorConflict>;
  note?: Scalars['String']['input'];
  validationId: Scalars['ID']['input'];
};

export type DeclineReason =
  | 'CONFLICT'
  | 'LANGUAGE'
  | 'NOT_MY_FIELD'
  | 'NO_TIME'
  | 'OTHER';

export type DeclineReviewInvitationInput = {
  askAgainAfter?: InputMaybe<Scalars['DateTime']['input']>;
  assignmentId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  note?: Scalars['String']['input'];
  reason: DeclineReason;
};

export type DeleteAccountInput = {
  /** Certificates: kept as they are, or revoked */
  certificates: LeavingWish;
  currentPassword: Scalars['String']['input'];
  /** Posts and comments: kept without a name, or withdrawn */
  posts: LeavingWish;
};

export type DeleteSavedSearchInput = {
  expectedVersion: Scalars['Int']['input'];
  savedSearchId: Scalars['ID']['input'];
};

export type DiscardSchemeDraftInput = {
  expectedVersion: Scalars['Int']['input'];
  schemeId: Scalars['ID']['input'];
};

export type DiscardStoryInput = {
  expectedVersion: Scalars['Int']['input'];
  storyId: Scalars['ID']['input'];
};

export type DiscardToolBookInput = {
  bookId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type DiscussionAct =
  | 'hide'
  | 'lock'
  | 'pin'
  | 'remove'
  | 'show'
  | 'unlock'
  | 'unpin';

export type DiscussionKind =
  | 'ANNOUNCEMENT'
  | 'DISCUSSION'
  | 'IDEA'
  | 'LESSON'
  | 'POLL'
  | 'QUESTION';

export type DiscussionState =
  | 'ANSWERED'
  | 'HIDDEN'
  | 'LOCKED'
  | 'OPEN'
  | 'PENDING'
  | 'REMOVED';

export type DisposeConsultationCommentInput = {
  answer: Scalars['String']['input'];
  commentId: Scalars['ID']['input'];
  disposition: Disposition;
  expectedVersion: Scalars['Int']['input'];
};

/** What was made of a remark */
export type Disposition =
  | 'ACCEPTED'
  | 'PARTLY'
  | 'REJECTED';

export type DossierAccessKind =
  | 'DOSSIER'
  | 'FILE'
  | 'SELF';

export type DossierAccessRole =
  | 'EMERGENCY_READER'
  | 'FACILITATOR'
  | 'LEAD_PEER'
  | 'PEER'
  | 'PROGRAMME_MANAGER'
  | 'TRAINEE_PEER';

export type DossierFigureInput = {
  label: Scalars['String']['input'];
  source: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type DossierStepInput = {
  dimensionKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  weeks: Scalars['Float']['input'];
};

export type DossierTextInput = {
  key: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

export type EditCasePostInput = {
  body: Scalars['String']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  postId: Scalars['ID']['input'];
};

export type EditPostInput = {
  /** Markdown */
  body: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  locale?: InputMaybe<Scalars['String']['input']>;
  postId: Scalars['ID']['input'];
};

export type EditPracticeCommentInput = {
  body: Scalars['String']['input'];
  commentId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

/** What it takes to begin */
export type Effort =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type EmergencyPart =
  | 'CASE'
  | 'DOSSIER'
  | 'REPORT'
  | 'RESULTS'
  | 'REVIEWS'
  | 'SELF'
  | 'TALK'
  | 'VISIT';

export type EmergencyStanding =
  | 'ENDED'
  | 'EXPIRED'
  | 'LAPSED'
  | 'OPEN'
  | 'REFUSED'
  | 'REQUESTED'
  | 'VOID'
  | 'WITHDRAWN';

export type EndCaseInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type EndEmergencyAccessInput = {
  accessId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type EndStoryConsentInput = {
  consentId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type EndorsePracticeInput = {
  clientMutationId: Scalars['ID']['input'];
  /** The edition that was read */
  editionNo: Scalars['Int']['input'];
  organisationId: Scalars['ID']['input'];
  practiceId: Scalars['ID']['input'];
  words: Scalars['String']['input'];
};

export type EvidenceAudience =
  | 'TEAM'
  | 'TEAM_AND_HOST';

/** How well a figure is known */
export type EvidenceGrade =
  | 'CLAIMED'
  | 'EVALUATED'
  | 'MEASURED';

export type EvidenceStrength =
  | 'FAIR'
  | 'STRONG'
  | 'WEAK';

export type EvidenceType =
  | 'DATA'
  | 'DOCUMENT'
  | 'INTERVIEW'
  | 'LINK'
  | 'OBSERVATION'
  | 'TESTIMONY';

/** VERIFIED: seen at its source in screening. ILLUSTRATIVE: invented */
export type FactMark =
  | 'ILLUSTRATIVE'
  | 'UNCHECKED'
  | 'VERIFIED';

export type FeedbackFlag =
  | 'ACTIONABLE'
  | 'EVIDENCED'
  | 'OFF_SCOPE'
  | 'RESPECTFUL'
  | 'SPECIFIC'
  | 'TOO_SHORT'
  | 'VAGUE';

export type FeedbackRole =
  | 'FACILITATOR'
  | 'HOST';

/** Who may see one field of a profile, from the narrowest to the widest */
export type FieldLevel =
  | 'MEMBERS'
  | 'NETWORK'
  | 'NOBODY'
  | 'ORGANISERS'
  | 'PUBLIC'
  | 'SHARED';

export type FieldLevels = {
  bio: FieldLevel;
  city: FieldLevel;
  country: FieldLevel;
  email: FieldLevel;
  expertise: FieldLevel;
  headline: FieldLevel;
  languages: FieldLevel;
  links: FieldLevel;
  name: FieldLevel;
  organisation: FieldLevel;
};

export type FileConflictInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  personId: Scalars['ID']['input'];
  type: ConflictType;
};

export type FinalMark =
  | 'NO_COMMENT';

export type FollowDiscussionInput = {
  discussionId: Scalars['ID']['input'];
  on: Scalars['Boolean']['input'];
};

export type ForkSchemeInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Of the version that is taken as a start */
  number: Scalars['Int']['input'];
  /** One that the person answers for */
  organisationId: Scalars['ID']['input'];
  schemeId: Scalars['ID']['input'];
};

export type FormerReviewDecision =
  | 'KEEP'
  | 'VOID';

export type FormerReviewInput = {
  clientMutationId: Scalars['ID']['input'];
  decision: FormerReviewDecision;
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  reviewId: Scalars['ID']['input'];
};

export type FreezeToolBookInput = {
  bookId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type FundedProjectsFilterInput = {
  country?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type GiveFeedbackInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  /** 0 for a new one */
  expectedVersion: Scalars['Int']['input'];
  flags: Array<FeedbackFlag>;
  /** Nothing for the report, of which the host speaks */
  reviewId?: InputMaybe<Scalars['ID']['input']>;
  stars?: InputMaybe<Scalars['Int']['input']>;
};

export type GrantExtensionInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  newDueAt: Scalars['DateTime']['input'];
  personId: Scalars['ID']['input'];
  reason?: Scalars['String']['input'];
};

export type GrantRoleInput = {
  clientMutationId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  role: Role;
  scopeId: Scalars['ID']['input'];
  scopeType: ScopeType;
};

export type HideConsultationCommentInput = {
  commentId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type HidePracticeCommentInput = {
  commentId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type HoldKind =
  | 'ADMINISTRATOR'
  | 'CASE_FACILITATOR'
  | 'CASE_HOST'
  | 'CASE_LEAD'
  | 'COMMUNITY'
  | 'NETWORK'
  | 'ORGANISATION'
  | 'PROGRAMME';

export type HostCommentKind =
  | 'CONTEXT'
  | 'DISAGREEMENT'
  | 'FACTUAL_CORRECTION';

export type HostCommentResolution =
  | 'ACCEPTED'
  | 'PARTLY'
  | 'REJECTED';

export type ImportAnswerInput = {
  dimensionKey: Scalars['String']['input'];
  /** 0 where nothing was stored yet */
  expectedVersion: Scalars['Int']['input'];
  patch: AnswerPatchInput;
};

export type ImportColumnUse =
  | 'FIELD'
  | 'FORBIDDEN'
  | 'IGNORED'
  | 'SECOND'
  | 'UNKNOWN';

export type ImportFileInput = {
  /** Base64 */
  content: Scalars['String']['input'];
  /** DMY or MDY, for dates with slashes */
  dateOrder?: InputMaybe<Scalars['String']['input']>;
  /** utf-8, windows-1252, utf-16le, utf-16be; by default as the file shows */
  encoding?: InputMaybe<Scalars['String']['input']>;
  mapping?: InputMaybe<Array<ImportMappingInput>>;
  /** Undo a double encoding */
  repair?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ImportInput = {
  file: ImportFileInput;
  /** Of the preview; without it nothing is stored */
  fingerprint?: InputMaybe<Scalars['String']['input']>;
  /** The refused rows of the preview may stay out; without it they stop everything */
  leaveOutRefused?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ImportKind =
  | 'CALENDAR'
  | 'FEED'
  | 'MEMBERS'
  | 'ORGANISATIONS'
  | 'PROJECTS'
  | 'REFERENCES'
  | 'WRITE_UP';

export type ImportMappingInput = {
  column: Scalars['Int']['input'];
  /** A field of the list of the preview; empty: leave the column out */
  field: Scalars['String']['input'];
};

export type ImportMembersInput = {
  communityId: Scalars['ID']['input'];
  file: ImportFileInput;
  /** Of the preview; without it nothing is stored */
  fingerprint?: InputMaybe<Scalars['String']['input']>;
  /** The refused rows of the preview may stay out; without it they stop everything */
  leaveOutRefused?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ImportRemarkSeverity =
  | 'ERROR'
  | 'NOTE'
  | 'WARNING';

export type ImportReviewInput = {
  answers: Array<ImportAnswerInput>;
  clientMutationId: Scalars['ID']['input'];
  reviewId: Scalars['ID']['input'];
};

export type ImportRowOutcome =
  | 'HELD'
  | 'MERGED'
  | 'NEW'
  | 'REJECTED'
  | 'UNCHANGED';

export type InviteInput = {
  clientMutationId: Scalars['ID']['input'];
  email: Scalars['String']['input'];
  /** Language of the mail */
  locale: Scalars['String']['input'];
  networkId: Scalars['ID']['input'];
};

export type InvitePeerInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  respondBy: Scalars['DateTime']['input'];
  role: PanelRole;
};

export type InviteShortlistedInput = {
  assignmentId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  respondBy: Scalars['DateTime']['input'];
  role: PanelRole;
};

/** A person or an address, not both */
export type InviteToCommunityInput = {
  clientMutationId: Scalars['ID']['input'];
  communityId: Scalars['ID']['input'];
  email?: InputMaybe<Scalars['String']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type JoinCommunityInput = {
  clientMutationId: Scalars['ID']['input'];
  communityId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};

export type JoinPolicy =
  | 'APPLICATION'
  | 'INVITATION'
  | 'OPEN';

export type LeaseSectionInput = {
  key: Scalars['String']['input'];
  reportId: Scalars['ID']['input'];
};

export type LeavingWish =
  | 'KEEP'
  | 'WITHDRAW';

export type LinkBlockLessonInput = {
  blockId: Scalars['ID']['input'];
  lessonId: Scalars['ID']['input'];
  /** Whether it hangs there afterwards */
  on: Scalars['Boolean']['input'];
  practiceId: Scalars['ID']['input'];
};

/** Why the machine did not translate all that it was asked for */
export type MachineFault =
  | 'REFUSED'
  | 'SLOW'
  | 'TOO_LONG'
  | 'UNREACHABLE';

/** Some, or all where none is named */
export type MarkNoticesReadInput = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type MarkReadInput = {
  discussionId: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
};

export type MarkThreadReadInput = {
  audience: ThreadAudience;
  caseId: Scalars['ID']['input'];
  dimensionKey?: InputMaybe<Scalars['String']['input']>;
  /** Of the newest post that was seen */
  number: Scalars['Int']['input'];
};

export type MemberReasonInput = {
  clientMutationId: Scalars['ID']['input'];
  membershipId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type MembershipInput = {
  clientMutationId: Scalars['ID']['input'];
  membershipId: Scalars['ID']['input'];
};

export type MembershipState =
  | 'ACTIVE'
  | 'ALUMNI'
  | 'APPLIED'
  | 'INVITED'
  | 'LEFT'
  | 'REMOVED'
  | 'SUSPENDED';

export type ModerateDiscussionInput = {
  act: DiscussionAct;
  discussionId: Scalars['ID']['input'];
};

export type ModeratePostInput = {
  act: PostAct;
  postId: Scalars['ID']['input'];
};

export type MoveActionInput = {
  action: ActionStep;
  actionId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason?: Scalars['String']['input'];
};

export type MoveCaseInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason?: Scalars['String']['input'];
};

export type MoveCommunityInput = {
  action: CommunityAction;
  communityId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type MoveDeadlineInput = {
  /** What the wall clock of the case shows then: YYYY-MM-DDTHH:MM */
  at: Scalars['String']['input'];
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  kind: DeadlineKind;
  /** For everybody who takes part */
  reason?: Scalars['String']['input'];
};

export type MoveReportInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reportId: Scalars['ID']['input'];
};

export type MoveReviewInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reviewId: Scalars['ID']['input'];
};

export type MoveRubricInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  versionId: Scalars['ID']['input'];
};

export type MoveVisitEvidenceInput = {
  action: VisitEvidenceMove;
  clientMutationId: Scalars['ID']['input'];
  evidenceId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type MoveVisitSessionInput = {
  action: VisitSessionMove;
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  sessionId: Scalars['ID']['input'];
};

export type NameDeputyManagerInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};

export type NextStepKey =
  | 'agreePlan'
  | 'answerInvitation'
  | 'answerRecommendations'
  | 'awaitDecision'
  | 'awaitRuling'
  | 'awaitVisit'
  | 'cancelled'
  | 'carryOut'
  | 'closeDesk'
  | 'commentReport'
  | 'confirmAgenda'
  | 'decideApplication'
  | 'decideConflict'
  | 'declareConflicts'
  | 'finaliseReport'
  | 'followUp'
  | 'holdFeedback'
  | 'hostAnswers'
  | 'hostApplies'
  | 'hostPlans'
  | 'hostReads'
  | 'hostWaits'
  | 'nameFacilitator'
  | 'nothing'
  | 'openReport'
  | 'panelBuilt'
  | 'peersJudge'
  | 'planActions'
  | 'planVisit'
  | 'prepare'
  | 'readDossier'
  | 'readOthers'
  | 'readResults'
  | 'refused'
  | 'releaseReport'
  | 'reviewsMissing'
  | 'reviseReview'
  | 'signReport'
  | 'teamVisits'
  | 'teamWrites'
  | 'waitForDossier'
  | 'waitForOthers'
  | 'waitForSignatures'
  | 'writeApplication'
  | 'writeReport'
  | 'writeReview'
  | 'writeSelf';

export type NoticeKind =
  | 'ANNOUNCEMENT'
  | 'ANSWER_ACCEPTED'
  | 'APPLICATION_ACCEPTED'
  | 'APPLICATION_DECLINED'
  | 'APPLICATION_RECEIVED'
  | 'CONSULTATION_CLOSING'
  | 'CONSULTATION_OPENED'
  | 'INVITED'
  | 'PRACTICE_COMMENTED'
  | 'PRACTICE_COMMENT_ANSWERED'
  | 'PRACTICE_COMMENT_HIDDEN'
  | 'PRACTICE_COMMENT_REPORTED'
  | 'REINSTATED'
  | 'REMOVED'
  | 'REPLY'
  | 'ROLE_CHANGED'
  | 'SAVED_SEARCH'
  | 'SUSPENDED';

export type OpenConsultationInput = {
  audience: ConsultationAudience;
  clientMutationId: Scalars['ID']['input'];
  /** ISO 8601, in UTC */
  closesAt: Scalars['String']['input'];
  communityId?: InputMaybe<Scalars['ID']['input']>;
  practiceId: Scalars['ID']['input'];
  question: Scalars['String']['input'];
  source: ConsultationSource;
};

export type OpenNextRoundInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  /** Day on which reviews are due, YYYY-MM-DD */
  dueOn: Scalars['String']['input'];
  /** For everybody who takes part */
  reason: Scalars['String']['input'];
  /** The newest dossier, which the round shall stand on */
  seq: Scalars['Int']['input'];
};

/** Whether it still runs */
export type OperationState =
  | 'ACTIVE'
  | 'CLOSED'
  | 'COMPLETED'
  | 'PAUSED'
  | 'PILOT'
  | 'TRANSFERRED'
  | 'UNKNOWN';

export type OrderShortlistInput = {
  /** Everybody who waits, first to be asked first */
  assignmentIds: Array<Scalars['ID']['input']>;
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
};

/** Where what is said about it comes from */
export type OrganisationEvidence =
  | 'GENERAL_UNVERIFIED'
  | 'ILLUSTRATIVE'
  | 'OWN'
  | 'PAGE'
  | 'PROGRAMME_TEXT';

export type OrganisationKind =
  | 'BANK'
  | 'CHAMBER'
  | 'COMPANY'
  | 'CONSULTANCY'
  | 'EMPLOYER_ASSOC'
  | 'EU_BODY'
  | 'FOUNDATION'
  | 'INCUBATOR'
  | 'INTERGOVERNMENTAL'
  | 'MICROFINANCE'
  | 'MIGRANT_BUSINESS_ASSOC'
  | 'NETWORK'
  | 'NGO'
  | 'OTHER'
  | 'PUBLIC_AGENCY'
  | 'PUBLIC_CITY'
  | 'PUBLIC_NATIONAL'
  | 'PUBLIC_REGIONAL'
  | 'SOCIAL_ENTERPRISE'
  | 'TRADE_UNION'
  | 'TRAINING_PROVIDER'
  | 'UNIVERSITY';

export type OrganisationOperating =
  | 'ACTIVE'
  | 'CLOSED'
  | 'TRANSFERRED'
  | 'UNKNOWN';

export type OrganisationStatus =
  | 'ARCHIVED'
  | 'PENDING'
  | 'VERIFIED';

export type OrganisationsFilter = {
  countryCode?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<OrganisationKind>;
  /** Those that wait to be verified */
  pendingOnly?: InputMaybe<Scalars['Boolean']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list: at most 100 rows after an opaque cursor */
export type PageInput = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type PanelRefusal =
  | 'absent'
  | 'conflict'
  | 'fullLoad'
  | 'hostOrganisation'
  | 'notNow'
  | 'unavailable';

export type PanelRole =
  | 'LEAD_PEER'
  | 'PEER'
  | 'TRAINEE_PEER';

export type PassageInput = {
  /** Word for word */
  quote: Scalars['String']['input'];
  sectionKey: Scalars['String']['input'];
  /** Number of the dossier in which it was chosen */
  seq: Scalars['Int']['input'];
};

export type PeerIndependence =
  | 'INDEPENDENT_FIRST'
  | 'OPEN';

export type PeerNameMoment =
  | 'FROM_ACCEPTANCE'
  | 'FROM_VISIT'
  | 'NEVER';

export type PeopleFilter = {
  countryCode?: InputMaybe<Scalars['String']['input']>;
  expertise?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  sharedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type PlaceOnPanelInput = {
  caseId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};

export type PlanVisitInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  /** YYYY-MM-DD at the place */
  end?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  mode: VisitMode;
  /** YYYY-MM-DD at the place */
  start?: InputMaybe<Scalars['String']['input']>;
};

export type PollInput = {
  /** At most a year from now; without it after 90 days */
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Several may be chosen */
  multiple?: Scalars['Boolean']['input'];
  /** Two to ten */
  options: Array<Scalars['String']['input']>;
};

export type PollState =
  | 'CLOSED'
  | 'OPEN';

export type PostAct =
  | 'hide'
  | 'remove'
  | 'show';

export type PostState =
  | 'HIDDEN'
  | 'PENDING'
  | 'REMOVED'
  | 'VISIBLE'
  | 'WITHDRAWN';

/** As whom the host reads somebody of the team */
export type PostVoice =
  | 'NAME'
  | 'TEAM';

export type PracticeAttachmentInput = {
  /** What it shows: the sentence of the text that it stands behind */
  claim?: Scalars['String']['input'];
  /** Of a file of this practice */
  id: Scalars['ID']['input'];
  kind?: InputMaybe<PracticeEvidenceKind>;
  title?: Scalars['String']['input'];
};

export type PracticeBuildingBlockInput = {
  enablingFactors?: Array<Scalars['String']['input']>;
  /** Made by the editor */
  id: Scalars['ID']['input'];
  purpose?: Scalars['String']['input'];
  title?: Scalars['String']['input'];
};

export type PracticeContactInput = {
  practiceId: Scalars['ID']['input'];
};

export type PracticeCostsInput = {
  amount?: Scalars['String']['input'];
  currency?: Scalars['String']['input'];
  note?: Scalars['String']['input'];
};

/** The life of the working copy */
export type PracticeDraftState =
  | 'DRAFT'
  | 'IN_VALIDATION'
  | 'PUBLISHED'
  | 'REVISION_ASKED'
  | 'SCREENED'
  | 'SUBMITTED'
  | 'VALIDATED';

/** What an attached paper is, as evidence */
export type PracticeEvidenceKind =
  | 'EVALUATION'
  | 'LEGAL'
  | 'OTHER'
  | 'REPORT'
  | 'STATISTICS'
  | 'TESTIMONY';

export type PracticeFactInput = {
  asOf?: Scalars['String']['input'];
  grade?: InputMaybe<EvidenceGrade>;
  id: Scalars['ID']['input'];
  label?: Scalars['String']['input'];
  mark?: FactMark;
  note?: Scalars['String']['input'];
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  sourceTitle?: Scalars['String']['input'];
  sourceUrl?: Scalars['String']['input'];
  unit?: Scalars['String']['input'];
  value?: Scalars['String']['input'];
};

/** What narrows a list of practices */
export type PracticeFilterGroup =
  | 'checks'
  | 'countries'
  | 'dimensions'
  | 'kinds'
  | 'levels'
  | 'locales'
  | 'targetGroups'
  | 'words'
  | 'years';

/** Within a group one value or another, between groups all */
export type PracticeFilterInput = {
  /** VALIDATED or SCREENED */
  checks?: InputMaybe<Array<Scalars['String']['input']>>;
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  dimensions?: InputMaybe<Array<Scalars['String']['input']>>;
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** LOCAL, REGIONAL, NATIONAL or EU */
  levels?: InputMaybe<Array<Scalars['String']['input']>>;
  locales?: InputMaybe<Array<Scalars['String']['input']>>;
  targetGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  years?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** A snapshot is screened; a full write-up is validated by peers as well */
export type PracticeForm =
  | 'FULL'
  | 'SNAPSHOT';

/** What is described */
export type PracticeKind =
  | 'LESSON_FROM_FAILURE'
  | 'POLICY'
  | 'PRACTICE'
  | 'SCHEME'
  | 'TOOL';

/** How far it reaches; EU: several countries of Europe */
export type PracticeLevel =
  | 'EU'
  | 'LOCAL'
  | 'NATIONAL'
  | 'REGIONAL';

/** The fields that changed, whole */
export type PracticePatchInput = {
  attachments?: InputMaybe<Array<PracticeAttachmentInput>>;
  buildingBlocks?: InputMaybe<Array<PracticeBuildingBlockInput>>;
  costs?: InputMaybe<PracticeCostsInput>;
  country?: InputMaybe<Scalars['String']['input']>;
  dimensions?: InputMaybe<Array<Scalars['String']['input']>>;
  effort?: InputMaybe<Effort>;
  facts?: InputMaybe<Array<PracticeFactInput>>;
  firstStep?: InputMaybe<Scalars['String']['input']>;
  howItIsOrganised?: InputMaybe<Scalars['String']['input']>;
  instruments?: InputMaybe<Array<Scalars['String']['input']>>;
  kind?: InputMaybe<PracticeKind>;
  level?: InputMaybe<PracticeLevel>;
  limits?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  mustHave?: InputMaybe<Scalars['String']['input']>;
  need?: InputMaybe<Scalars['String']['input']>;
  niceToHave?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<OperationState>;
  ownerOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  periodEnd?: InputMaybe<Scalars['String']['input']>;
  periodStart?: InputMaybe<Scalars['String']['input']>;
  pictures?: InputMaybe<Array<PracticePictureInput>>;
  place?: InputMaybe<Scalars['String']['input']>;
  questions?: InputMaybe<Scalars['String']['input']>;
  staffing?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  targetGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  title?: InputMaybe<Scalars['String']['input']>;
  whatIsDone?: InputMaybe<Scalars['String']['input']>;
  whyItMayWork?: InputMaybe<Scalars['String']['input']>;
};

export type PracticePictureInput = {
  alt?: Scalars['String']['input'];
  caption?: Scalars['String']['input'];
  credit?: Scalars['String']['input'];
  decorative?: Scalars['Boolean']['input'];
  /** Of a file of this practice */
  id: Scalars['ID']['input'];
  /** SPDX name, or PERMISSION where the owner agreed to this use alone: CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0, PERMISSION */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** NOBODY: nobody can be recognised on it; AGREED: whoever can be has agreed; null: not said */
  people?: InputMaybe<Scalars['String']['input']>;
};

/** Order of practices */
export type PracticeSort =
  | 'NEWEST'
  | 'RELEVANCE'
  | 'TITLE';

/** The life of a practice */
export type PracticeState =
  | 'DRAFT'
  | 'DUE_FOR_REVIEW'
  | 'IN_VALIDATION'
  | 'OUTDATED'
  | 'PUBLISHED'
  | 'RECONFIRMED'
  | 'REVISION_ASKED'
  | 'SCREENED'
  | 'SUBMITTED'
  | 'VALIDATED'
  | 'WITHDRAWN';

export type PracticeStepInput = {
  expectedVersion: Scalars['Int']['input'];
  practiceId: Scalars['ID']['input'];
};

/** The long texts of a practice */
export type PracticeText =
  | 'howItIsOrganised'
  | 'limits'
  | 'mustHave'
  | 'need'
  | 'niceToHave'
  | 'note'
  | 'questions'
  | 'staffing'
  | 'whatIsDone'
  | 'whyItMayWork';

export type ProfileField =
  | 'bio'
  | 'city'
  | 'country'
  | 'email'
  | 'expertise'
  | 'headline'
  | 'languages'
  | 'links'
  | 'name'
  | 'organisation';

export type ProfileInput = {
  bio: Scalars['String']['input'];
  countryCode?: InputMaybe<Scalars['String']['input']>;
  displayName: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  expertise: Array<Scalars['String']['input']>;
  headline: Scalars['String']['input'];
  languages: Array<Scalars['String']['input']>;
  legalName?: InputMaybe<Scalars['String']['input']>;
  links: Array<Scalars['String']['input']>;
  nativeName?: InputMaybe<Scalars['String']['input']>;
  placeId?: InputMaybe<Scalars['ID']['input']>;
  pseudonymous: Scalars['Boolean']['input'];
};

export type ProgrammePolicyInput = {
  followUpMonths: Array<Scalars['Int']['input']>;
  graceMinutes: Scalars['Int']['input'];
  hostSeesPeerNames: PeerNameMoment;
  maxPeers: Scalars['Int']['input'];
  minForeignCountries: Scalars['Int']['input'];
  minPeers: Scalars['Int']['input'];
  peerIndependence: PeerIndependence;
  publishDefault: ReportVisibility;
};

export type ProjectClaimProperty =
  | 'BUDGET_TOTAL'
  | 'CONTRIBUTION'
  | 'PERIOD_FROM'
  | 'PERIOD_TO'
  | 'PLANNED';

export type ProposeOrganisationInput = {
  clientMutationId: Scalars['ID']['input'];
  countryCode: Scalars['String']['input'];
  /** What the asker does there */
  function: Scalars['String']['input'];
  kind: OrganisationKind;
  name: Scalars['String']['input'];
  website?: InputMaybe<Scalars['String']['input']>;
};

export type PublicationCircle =
  | 'NETWORK'
  | 'PUBLIC';

export type PublishPracticeInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Name and function of who agreed */
  consentGivenBy: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** SPDX name: CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0 */
  licence: Scalars['String']['input'];
  /** The organisation that the text speaks for has agreed */
  ownerConsent: Scalars['Boolean']['input'];
  practiceId: Scalars['ID']['input'];
};

export type PublishReportInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reportId: Scalars['ID']['input'];
  visibility: PublicationCircle;
};

export type PublishResourceInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** What is new in this edition, for its readers; empty with the first */
  note: Scalars['String']['input'];
  resourceId: Scalars['ID']['input'];
};

export type PublishSchemeInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** What is new, for whoever reads the list of versions */
  note: Scalars['String']['input'];
  schemeId: Scalars['ID']['input'];
};

export type PublishStoryInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  storyId: Scalars['ID']['input'];
};

export type ReactInput = {
  kind: ReactionKind;
  on: Scalars['Boolean']['input'];
  postId: Scalars['ID']['input'];
};

export type ReactionKind =
  | 'AGREE'
  | 'SAME_HERE'
  | 'THANKS'
  | 'USEFUL';

/** How near a reader stands to a person */
export type Reader =
  | 'MEMBER'
  | 'NETWORK'
  | 'ORGANISER'
  | 'SELF'
  | 'SHARED'
  | 'VISITOR';

export type RebaseRoundInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  /** The newest dossier, which the round shall stand on */
  seq: Scalars['Int']['input'];
};

export type RecognisedPart =
  | 'PANEL'
  | 'REPORT'
  | 'REVIEW'
  | 'VISIT';

export type RecognisedRole =
  | 'FACILITATOR'
  | 'LEAD_PEER'
  | 'PEER'
  | 'TRAINEE_PEER';

export type RecommendationHorizon =
  | 'QUICK'
  | 'SIX_MONTHS'
  | 'YEAR_OR_MORE';

export type RecommendationPriority =
  | 'COULD'
  | 'MUST'
  | 'SHOULD';

export type RecommendationStance =
  | 'ACCEPT'
  | 'ALREADY_DONE'
  | 'PARTLY'
  | 'REJECT';

export type RecordStoryConsentInput = {
  clientMutationId: Scalars['ID']['input'];
  contact: Scalars['String']['input'];
  givenOn: Scalars['String']['input'];
  locales: Array<Scalars['String']['input']>;
  method: StoryConsentMethod;
  note: Scalars['String']['input'];
  personName: Scalars['String']['input'];
  storyId: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['String']['input']>;
  uses: Array<StoryConsentUse>;
};

export type RecordTransferInput = {
  adaptations: Scalars['String']['input'];
  clientMutationId: Scalars['ID']['input'];
  country: Scalars['String']['input'];
  lessonIds: Array<Scalars['ID']['input']>;
  organisationId: Scalars['ID']['input'];
  place: Scalars['String']['input'];
  practiceId: Scalars['ID']['input'];
  result: Scalars['String']['input'];
  state: TransferState;
  visibility: TransferVisibility;
};

export type RegisterInput = {
  clientMutationId: Scalars['ID']['input'];
  displayName: Scalars['String']['input'];
  email: Scalars['String']['input'];
  locale: Scalars['String']['input'];
  /** 12 to 200 characters, not among the commonest */
  password: Scalars['String']['input'];
  timeZone: Scalars['String']['input'];
};

export type RegisterKind =
  | 'DATA'
  | 'DOCUMENT'
  | 'INTERVIEW'
  | 'OBSERVATION';

export type ReleaseValidatorInput = {
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  validationId: Scalars['ID']['input'];
};

export type RemoveDossierRemarkInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  remarkId: Scalars['ID']['input'];
};

export type RemoveRecommendationInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  recommendationId: Scalars['ID']['input'];
};

export type RemoveResourceFileInput = {
  expectedVersion: Scalars['Int']['input'];
  /** Absent: its own file */
  locale?: InputMaybe<Scalars['String']['input']>;
  resourceId: Scalars['ID']['input'];
};

export type RemoveStoryPortraitInput = {
  storyId: Scalars['ID']['input'];
};

export type RemoveTransferInput = {
  expectedVersion: Scalars['Int']['input'];
  transferId: Scalars['ID']['input'];
};

export type RenameRubricInput = {
  clientMutationId: Scalars['ID']['input'];
  /** The `titleVersion` */
  expectedVersion: Scalars['Int']['input'];
  title: Scalars['String']['input'];
  /** Of any of its versions */
  versionId: Scalars['ID']['input'];
};

export type ReopenSelfAssessmentInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  selfAssessmentId: Scalars['ID']['input'];
};

export type ReplyInput = {
  /** Markdown */
  body: Scalars['String']['input'];
  clientMutationId: Scalars['ID']['input'];
  discussionId: Scalars['ID']['input'];
  follow?: Scalars['Boolean']['input'];
  locale: Scalars['String']['input'];
  replyToId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReportCheckpointInput = {
  checkpointId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  summary: Scalars['String']['input'];
};

export type ReportPracticeCommentInput = {
  commentId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReportState =
  | 'CORRIGENDUM'
  | 'DRAFTING'
  | 'FINAL'
  | 'PUBLISHED'
  | 'SIGNING'
  | 'WITH_HOST';

export type ReportVisibility =
  | 'NETWORK'
  | 'PRIVATE'
  | 'PUBLIC';

export type RequestAffiliationInput = {
  clientMutationId: Scalars['ID']['input'];
  function: Scalars['String']['input'];
  organisationId: Scalars['ID']['input'];
};

export type RequestEmergencyAccessInput = {
  clientMutationId: Scalars['ID']['input'];
  hours: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  /** Address of a page of the case, or its reference */
  reference: Scalars['String']['input'];
};

export type RequestExtensionInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  reason?: Scalars['String']['input'];
};

export type ResetPasswordInput = {
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

export type ResolveHostCommentInput = {
  clientMutationId: Scalars['ID']['input'];
  commentId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  note: Scalars['String']['input'];
  resolution: HostCommentResolution;
};

/** Only the fields that changed */
export type ResourcePatchInput = {
  authors?: InputMaybe<Array<Scalars['String']['input']>>;
  dimensions?: InputMaybe<Array<Scalars['String']['input']>>;
  doi?: InputMaybe<Scalars['String']['input']>;
  isbn?: InputMaybe<Scalars['String']['input']>;
  /** SPDX name: CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0 */
  licence?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<ResourceType>;
  url?: InputMaybe<Scalars['String']['input']>;
};

/** DRAFT: for those who keep the shelf; WITHDRAWN: the page says that it was, and why */
export type ResourceState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type ResourceStepInput = {
  expectedVersion: Scalars['Int']['input'];
  resourceId: Scalars['ID']['input'];
};

export type ResourceType =
  | 'CURRICULUM'
  | 'GUIDE'
  | 'HANDBOOK'
  | 'LEGAL_PATHWAY'
  | 'MAPPING_REPORT'
  | 'MODEL_FRAMEWORK'
  | 'POLICY_BRIEF'
  | 'PUBLICATION'
  | 'RECORDING'
  | 'ROADMAP'
  | 'SECTOR_ANALYSIS'
  | 'TEMPLATE';

export type RespondInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason?: Scalars['String']['input'];
  recommendationId: Scalars['ID']['input'];
  stance: RecommendationStance;
};

export type RestoreAnswerInput = {
  clientMutationId: Scalars['ID']['input'];
  dimensionKey: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  reviewId: Scalars['ID']['input'];
  /** Of the state to go back to */
  version: Scalars['Int']['input'];
};

export type ReturnReviewInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  reviewId: Scalars['ID']['input'];
};

export type ReturnTranslationInput = {
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  translationId: Scalars['ID']['input'];
};

export type ReviewState =
  | 'DRAFT'
  | 'LOCKED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VOIDED';

export type ReviewSubjectType =
  | 'PRACTICE'
  | 'SCHEME';

export type ReviewerSettingsInput = {
  absences: Array<AbsenceInput>;
  available: Scalars['Boolean']['input'];
  digest: Scalars['Boolean']['input'];
  /** 0 where nothing was saved yet */
  expectedVersion: Scalars['Int']['input'];
  maxLoad: Scalars['Int']['input'];
  quietFrom: Scalars['Int']['input'];
  quietUntil: Scalars['Int']['input'];
};

export type RevisionCause =
  | 'AMEND'
  | 'AUTOSAVE'
  | 'CARRIED'
  | 'IMPORT'
  | 'RESTORE'
  | 'RETRACT'
  | 'RETURN'
  | 'SUBMIT';

export type RevokeReason =
  | 'CONDUCT'
  | 'NO_SHOW'
  | 'OTHER';

export type RevokeRecognitionInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  recognitionId: Scalars['ID']['input'];
};

export type RevokeSeatInput = {
  assignmentId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  note: Scalars['String']['input'];
  reason: RevokeReason;
};

/** A role that holds within a scope */
export type Role =
  | 'CONFLICTED'
  | 'COORDINATOR'
  | 'DISCLOSED_PEER'
  | 'FACILITATOR'
  | 'HOST_LEAD'
  | 'HOST_MEMBER'
  | 'INVITED_PEER'
  | 'LEAD_PEER'
  | 'MEMBER'
  | 'MENTOR'
  | 'MODERATOR'
  | 'OBSERVER'
  | 'ORG_MANAGER'
  | 'PEER'
  | 'PEER_REVIEWER'
  | 'PROGRAMME_MANAGER'
  | 'SUSPENDED'
  | 'TRAINEE_PEER'
  | 'TRANSLATOR';

export type SaveActionInput = {
  actionId?: InputMaybe<Scalars['ID']['input']>;
  baseline?: Scalars['String']['input'];
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  /** YYYY-MM-DD */
  dueOn?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  indicator?: Scalars['String']['input'];
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  recommendationId?: InputMaybe<Scalars['ID']['input']>;
  target?: Scalars['String']['input'];
  title: Scalars['String']['input'];
};

export type SaveAnswerInput = {
  clientMutationId: Scalars['ID']['input'];
  dimensionKey: Scalars['String']['input'];
  /** 0 where nothing was stored yet */
  expectedVersion: Scalars['Int']['input'];
  patch: AnswerPatchInput;
  reviewId: Scalars['ID']['input'];
};

export type SaveApplicationInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  draft: ApplicationDraftInput;
  expectedVersion: Scalars['Int']['input'];
};

export type SaveDossierRemarkInput = {
  body: Scalars['String']['input'];
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  /** 0 for a new one */
  expectedVersion: Scalars['Int']['input'];
  passage: PassageInput;
  remarkId?: InputMaybe<Scalars['ID']['input']>;
};

export type SaveOpinionInput = {
  clientMutationId: Scalars['ID']['input'];
  decision?: InputMaybe<ValidationDecision>;
  expectedVersion: Scalars['Int']['input'];
  /** Public once the text is */
  opinion: Scalars['String']['input'];
  /** For the coordinators alone */
  privateNote: Scalars['String']['input'];
  scores: ValidationScoresInput;
  shownAs?: InputMaybe<ValidatorShownAs>;
  validationId: Scalars['ID']['input'];
};

export type SavePracticeDraftInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  patch: PracticePatchInput;
  practiceId: Scalars['ID']['input'];
};

export type SaveProgrammeInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  policy: ProgrammePolicyInput;
  programmeId: Scalars['ID']['input'];
};

export type SaveRecommendationInput = {
  addressee: Scalars['String']['input'];
  clientMutationId: Scalars['ID']['input'];
  dimensionKeys: Array<Scalars['String']['input']>;
  evidenceIds: Array<Scalars['ID']['input']>;
  expectedVersion: Scalars['Int']['input'];
  horizon: RecommendationHorizon;
  priority: RecommendationPriority;
  recommendationId?: InputMaybe<Scalars['ID']['input']>;
  reportId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type SaveResourceInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  patch: ResourcePatchInput;
  resourceId: Scalars['ID']['input'];
};

export type SaveRubricDraftInput = {
  clientMutationId: Scalars['ID']['input'];
  /** JSON; texts may be missing, the shape may not */
  definition: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  versionId: Scalars['ID']['input'];
};

export type SaveSchemeDraftInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** Of the version that is being written */
  number: Scalars['Int']['input'];
  patch: SchemePatchInput;
  schemeId: Scalars['ID']['input'];
};

/** Keeps the search of an address under a name */
export type SaveSearchInput = {
  /** Path of its results, with words and filters */
  address: Scalars['String']['input'];
  alert: SearchAlert;
  clientMutationId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};

export type SaveSectionInput = {
  agreed?: InputMaybe<Scalars['String']['input']>;
  body: Scalars['String']['input'];
  /** Evidence that the section rests on; left as it is where it is missing */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What would have to be shown for a score; left as it is where it is missing */
  evidenceNeeded?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  key: Scalars['String']['input'];
  rationale?: Scalars['String']['input'];
  reportId: Scalars['ID']['input'];
};

export type SaveSelfAnswerInput = {
  clientMutationId: Scalars['ID']['input'];
  dimensionKey: Scalars['String']['input'];
  /** 0 where nothing was stored yet */
  expectedVersion: Scalars['Int']['input'];
  patch: AnswerPatchInput;
  selfAssessmentId: Scalars['ID']['input'];
};

export type SaveStoryInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  patch: StoryPatchInput;
  storyId: Scalars['ID']['input'];
};

export type SaveToolBookInput = {
  bookId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  patch: ToolBookPatchInput;
};

export type SaveTransferInput = {
  adaptations: Scalars['String']['input'];
  country: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  lessonIds: Array<Scalars['ID']['input']>;
  place: Scalars['String']['input'];
  result: Scalars['String']['input'];
  state: TransferState;
  transferId: Scalars['ID']['input'];
  visibility: TransferVisibility;
};

export type SaveTranslationInput = {
  clientMutationId: Scalars['ID']['input'];
  /** The edition of the source that the texts were written beside */
  edition: Scalars['Int']['input'];
  expectedVersion: Scalars['Int']['input'];
  texts: Array<TranslatedTextInput>;
  translationId: Scalars['ID']['input'];
};

export type SaveVisitEvidenceInput = {
  audience: EvidenceAudience;
  /** What was seen or heard */
  body?: Scalars['String']['input'];
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  /** Whoever spoke agrees that it is written down */
  consent?: Scalars['Boolean']['input'];
  dimensionKey: Scalars['String']['input'];
  /** Missing for a new one */
  evidenceId?: InputMaybe<Scalars['ID']['input']>;
  expectedVersion: Scalars['Int']['input'];
  kind: RegisterKind;
  /** Item of the agenda */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  source: Scalars['String']['input'];
  strength: EvidenceStrength;
  /** In a sentence: how it is cited */
  title: Scalars['String']['input'];
};

export type SaveVisitSessionInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  /** YYYY-MM-DD at the place */
  day: Scalars['String']['input'];
  dimensionKeys: Array<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  /** HH:MM on the clock of the place */
  from: Scalars['String']['input'];
  kind: VisitSessionKind;
  /** Of the panel, or the facilitator; left as it is where the host writes */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  mode: VisitSessionMode;
  place?: Scalars['String']['input'];
  /** Missing for a new one */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  /** HH:MM on the clock of the place */
  until: Scalars['String']['input'];
  /** Role or name of those whom the team meets */
  withWhom?: Scalars['String']['input'];
};

export type SchemeDimensionInput = {
  how: Scalars['String']['input'];
  intensity: SchemeIntensity;
  key: Scalars['String']['input'];
};

export type SchemeFundingInput = {
  share: Scalars['String']['input'];
  source: Scalars['String']['input'];
};

export type SchemeIntensity =
  | 'CORE'
  | 'LIGHT'
  | 'NOT_OFFERED'
  | 'REFERRAL'
  | 'REGULAR';

export type SchemePartnerInput = {
  name: Scalars['String']['input'];
  part: Scalars['String']['input'];
};

/** The fields that changed, whole */
export type SchemePatchInput = {
  capacityPerYear?: InputMaybe<Scalars['String']['input']>;
  costPerParticipantEur?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  dimensions?: InputMaybe<Array<SchemeDimensionInput>>;
  funding?: InputMaybe<Array<SchemeFundingInput>>;
  instruments?: InputMaybe<Array<Scalars['String']['input']>>;
  journey?: InputMaybe<Array<SchemeStepInput>>;
  locale?: InputMaybe<Scalars['String']['input']>;
  partners?: InputMaybe<Array<SchemePartnerInput>>;
  place?: InputMaybe<Scalars['String']['input']>;
  results?: InputMaybe<Array<SchemeResultInput>>;
  staffing?: InputMaybe<Array<SchemePostInput>>;
  stages?: InputMaybe<Array<Scalars['String']['input']>>;
  summary?: InputMaybe<Scalars['String']['input']>;
  targetGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type SchemePostInput = {
  posts: Scalars['String']['input'];
  role: Scalars['String']['input'];
};

export type SchemeResultInput = {
  asOf: Scalars['String']['input'];
  label: Scalars['String']['input'];
  source: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type SchemeState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type SchemeStepInput = {
  dimensionKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  weeks: Scalars['String']['input'];
};

export type ScopeInput = {
  /** Only this role; without it all but plain members */
  role?: InputMaybe<Role>;
  scopeId: Scalars['ID']['input'];
  scopeType: ScopeType;
};

export type ScopeType =
  | 'CASE'
  | 'CHAPTER'
  | 'COALITION'
  | 'COMMUNITY'
  | 'NETWORK'
  | 'ORGANISATION'
  | 'PROGRAMME'
  | 'TERRITORY';

export type ScoreGap =
  | 'BLIND_SPOT'
  | 'HIDDEN_STRENGTH';

export type ScreenPracticeInput = {
  clientMutationId: Scalars['ID']['input'];
  decision: ScreeningDecision;
  expectedVersion: Scalars['Int']['input'];
  practiceId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  /** Figures that one has seen at their sources */
  verifiedFactIds?: Array<Scalars['ID']['input']>;
};

/** Why one may not screen this text */
export type ScreeningBar =
  | 'NOT_COORDINATOR'
  | 'OWN_WORK'
  | 'SAME_ORGANISATION';

/** Accept, or ask the authors to revise */
export type ScreeningDecision =
  | 'ACCEPT'
  | 'REVISE';

/** How often one hears what is new */
export type SearchAlert =
  | 'DAILY'
  | 'OFF'
  | 'WEEKLY';

export type SearchDiscussionsInput = {
  communityId?: InputMaybe<Scalars['ID']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};

/** What can be found */
export type SearchKind =
  | 'CASE'
  | 'COMMUNITY'
  | 'DISCUSSION'
  | 'ORGANISATION'
  | 'PERSON'
  | 'PRACTICE'
  | 'PROJECT'
  | 'RESOURCE'
  | 'SCHEME'
  | 'STORY'
  | 'TOOLBOOK';

/** Where a search looks */
export type SearchPlace =
  | 'EVERYTHING'
  | 'PRACTICES';

export type SelfAssessmentState =
  | 'DRAFT'
  | 'REOPENED'
  | 'SUBMITTED';

export type SetFacilitatorInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  personId: Scalars['ID']['input'];
};

export type SetHostMemberInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  takesPart: Scalars['Boolean']['input'];
};

export type SetMinimumInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** The number of the programme takes a lowered one back */
  minPeers: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type SetMirrorInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** Nothing to part a pair */
  mirrorCaseId?: InputMaybe<Scalars['ID']['input']>;
};

export type SetObserverInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  observes: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
};

export type SetOrganisationParentInput = {
  expectedVersion: Scalars['Int']['input'];
  organisationId: Scalars['ID']['input'];
  /** Null: part of none */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

export type SetProgrammeManagerInput = {
  clientMutationId: Scalars['ID']['input'];
  manages: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
  programmeId: Scalars['ID']['input'];
};

export type SetRoundInput = {
  acceptsApplications: Scalars['Boolean']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  programmeId: Scalars['ID']['input'];
  rubricVersionId: Scalars['ID']['input'];
};

export type SetStoryPortraitInput = {
  /** What it shows, for whoever does not see it */
  alt: Scalars['String']['input'];
  /** JPEG, PNG, WebP, GIF or AVIF; it is drawn anew. Null: other words for the picture that is there */
  file?: InputMaybe<UploadInput>;
  storyId: Scalars['ID']['input'];
};

export type SettleCommentReportsInput = {
  commentId: Scalars['ID']['input'];
};

export type SettleStoryUseInput = {
  /** What was done */
  note: Scalars['String']['input'];
  useId: Scalars['ID']['input'];
  /** From now on the files of that edition are not handed out */
  withhold: Scalars['Boolean']['input'];
};

export type ShortlistPeersInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  personIds: Array<Scalars['ID']['input']>;
};

export type ShowPracticeCommentInput = {
  commentId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

/** As whom the viewer reads the writer of a post */
export type ShownAs =
  | 'FORMER'
  | 'NAME'
  | 'TEAM';

export type SignDecision =
  | 'AGREE'
  | 'AGREE_WITH_DISSENT';

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type SignReportInput = {
  clientMutationId: Scalars['ID']['input'];
  decision: SignDecision;
  dissentNamed?: Scalars['Boolean']['input'];
  dissentText?: Scalars['String']['input'];
  /** Hash of the words that were read */
  reportHash: Scalars['String']['input'];
  reportId: Scalars['ID']['input'];
};

export type StartApplicationInput = {
  clientMutationId: Scalars['ID']['input'];
  practiceId?: InputMaybe<Scalars['ID']['input']>;
  programmeId: Scalars['ID']['input'];
  /** This or a practice, not both */
  schemeId?: InputMaybe<Scalars['ID']['input']>;
};

export type StartDiscussionInput = {
  /** Markdown */
  body: Scalars['String']['input'];
  clientMutationId: Scalars['ID']['input'];
  communityId: Scalars['ID']['input'];
  follow?: Scalars['Boolean']['input'];
  kind: DiscussionKind;
  locale: Scalars['String']['input'];
  /** What a POLL asks; nothing else has it */
  poll?: InputMaybe<PollInput>;
  tags?: Array<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};

export type StartPracticeInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Language of the text */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** Of one of the networks; by default the first that one belongs to */
  networkId?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type StartResourceInput = {
  clientMutationId: Scalars['ID']['input'];
  locale: Scalars['String']['input'];
  networkId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  type: ResourceType;
};

export type StartSchemeInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Language of the texts */
  locale: Scalars['String']['input'];
  /** One that the person answers for */
  organisationId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};

export type StartToolBookInput = {
  clientMutationId: Scalars['ID']['input'];
  locale: ToolBookLocale;
  networkId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};

export type StartTranslationInput = {
  clientMutationId: Scalars['ID']['input'];
  kind: TranslatedKind;
  /** Language of the translation */
  locale: Scalars['String']['input'];
  /** Of the practice, scheme, story or resource */
  ownerId: Scalars['ID']['input'];
};

/** Why a consent no longer counts */
export type StoryConsentEnd =
  | 'EXPIRED'
  | 'REPLACED'
  | 'WITHDRAWN';

/** HERE: by the person themselves, signed in */
export type StoryConsentMethod =
  | 'HERE'
  | 'MAIL'
  | 'SPOKEN'
  | 'WRITTEN';

/** Pages with lists and search, feeds, tool-books, a portrait on its page */
export type StoryConsentUse =
  | 'BOOKS'
  | 'ELSEWHERE'
  | 'FEEDS'
  | 'PAGES'
  | 'PICTURES';

/** A story or quote of an entrepreneur, or a lesson of an organisation */
export type StoryKind =
  | 'LESSON'
  | 'QUOTE'
  | 'STORY';

/** Only the fields that changed */
export type StoryPatchInput = {
  about?: InputMaybe<Scalars['String']['input']>;
  advice?: InputMaybe<Scalars['String']['input']>;
  body?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  expected?: InputMaybe<Scalars['String']['input']>;
  grade?: InputMaybe<Scalars['String']['input']>;
  happened?: InputMaybe<Scalars['String']['input']>;
  licence?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  pseudonym?: InputMaybe<Scalars['Boolean']['input']>;
  quotes?: InputMaybe<Array<Scalars['String']['input']>>;
  title?: InputMaybe<Scalars['String']['input']>;
  why?: InputMaybe<Scalars['String']['input']>;
};

/** ENDED: nobody but those who work on it knows of it any more */
export type StoryState =
  | 'DRAFT'
  | 'ENDED'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type SubmitSelfAssessmentInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  selfAssessmentId: Scalars['ID']['input'];
};

export type SubmitTranslationInput = {
  expectedVersion: Scalars['Int']['input'];
  /** Why other words than those of the glossary stand in it; empty where they do not */
  termNote: Scalars['String']['input'];
  translationId: Scalars['ID']['input'];
};

export type TakePictureAwayInput = {
  pictureId: Scalars['ID']['input'];
  practiceId: Scalars['ID']['input'];
};

/** To whom something is said in a case */
export type ThreadAudience =
  | 'FACILITATION'
  | 'HOST_INTERNAL'
  | 'TEAM'
  | 'TEAM_AND_HOST';

/** What stands behind # in the link of a mail */
export type TokenInput = {
  token: Scalars['String']['input'];
};

/** What an edition changed */
export type ToolBookChangeKind =
  | 'ADDED'
  | 'FRONT'
  | 'MOVED'
  | 'NEW_EDITION'
  | 'REMOVED'
  | 'RETITLED'
  | 'REWRITTEN';

export type ToolBookChapterInput = {
  /** Made by the editor; it stays with the chapter */
  id: Scalars['ID']['input'];
  kind: ToolBookChapterKind;
  refEdition?: InputMaybe<Scalars['Int']['input']>;
  refId?: InputMaybe<Scalars['ID']['input']>;
  text: ToolBookTextInput;
  title: ToolBookTextInput;
};

/** A text of the book, a practice, a scheme, or a story, quote or lesson */
export type ToolBookChapterKind =
  | 'PRACTICE'
  | 'SCHEME'
  | 'STORY'
  | 'TEXT';

/** Emblem of the funder that the book draws itself */
export type ToolBookEmblem =
  | 'EU'
  | 'NONE';

/** Files of an edition */
export type ToolBookFormat =
  | 'docx'
  | 'epub'
  | 'html'
  | 'pdf';

/** Languages that a book can be in */
export type ToolBookLocale =
  | 'ar'
  | 'de'
  | 'en';

/** Only the fields that changed */
export type ToolBookPatchInput = {
  chapters?: InputMaybe<Array<ToolBookChapterInput>>;
  contributors?: InputMaybe<Array<Scalars['String']['input']>>;
  disclaimer?: InputMaybe<ToolBookTextInput>;
  funderEmblem?: InputMaybe<ToolBookEmblem>;
  funderName?: InputMaybe<ToolBookTextInput>;
  /** SPDX name: CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0 */
  licence?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<ToolBookLocale>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  purpose?: InputMaybe<ToolBookTextInput>;
  subtitle?: InputMaybe<ToolBookTextInput>;
  title?: InputMaybe<ToolBookTextInput>;
};

/** DRAFT: the next edition is being worked on */
export type ToolBookState =
  | 'DRAFT'
  | 'FROZEN';

export type ToolBookTextInput = {
  ar?: Scalars['String']['input'];
  de: Scalars['String']['input'];
  en: Scalars['String']['input'];
};

/** How far an organisation has come with a practice of another one */
export type TransferState =
  | 'DONE'
  | 'PLANNED'
  | 'RUNNING'
  | 'STOPPED';

/** PUBLIC: everybody; REGISTERED: whoever is signed in */
export type TransferVisibility =
  | 'PUBLIC'
  | 'REGISTERED';

/** What is translated; STORY: also quotes and lessons */
export type TranslatedKind =
  | 'PRACTICE'
  | 'RESOURCE'
  | 'SCHEME'
  | 'STORY';

export type TranslatedTextInput = {
  key: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

/** DONE says what the source says now; OLDER was written for a source that said something else */
export type TranslatedTextState =
  | 'DONE'
  | 'MISSING'
  | 'OLDER';

/** Why somebody may not judge a translation */
export type TranslationBar =
  | 'NOT_A_REVIEWER'
  | 'OWN_TRANSLATION';

/** The life of the working copy of a translation */
export type TranslationState =
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type TranslationStepInput = {
  expectedVersion: Scalars['Int']['input'];
  translationId: Scalars['ID']['input'];
};

export type UpdateCommunityInput = {
  about: Scalars['String']['input'];
  communityId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  joinPolicy: JoinPolicy;
  locale: Scalars['String']['input'];
  name: Scalars['String']['input'];
  purpose: Scalars['String']['input'];
  visibility: CommunityVisibility;
};

export type UploadInput = {
  /** Base64 */
  content: Scalars['String']['input'];
  /** As it is called where it comes from; it decides nothing */
  name?: Scalars['String']['input'];
};

/** What a validator is asked about each text */
export type ValidationCriterion =
  | 'clarity'
  | 'effect'
  | 'evidence'
  | 'inclusion'
  | 'transferability';

/** ACCEPT counts for the quorum; REVISE and DECLINE count against it */
export type ValidationDecision =
  | 'ACCEPT'
  | 'DECLINE'
  | 'REVISE';

/** How far a text meets a criterion */
export type ValidationLevel =
  | 'CANNOT_SAY'
  | 'FULLY'
  | 'MOSTLY'
  | 'NO'
  | 'PARTLY';

export type ValidationScoresInput = {
  clarity?: InputMaybe<ValidationLevel>;
  effect?: InputMaybe<ValidationLevel>;
  evidence?: InputMaybe<ValidationLevel>;
  inclusion?: InputMaybe<ValidationLevel>;
  transferability?: InputMaybe<ValidationLevel>;
};

/** The task of one validator */
export type ValidationState =
  | 'ASKED'
  | 'CONFLICTED'
  | 'DECLINED'
  | 'GIVEN'
  | 'LAPSED'
  | 'RELEASED'
  | 'WORKING';

export type ValidationStepInput = {
  expectedVersion: Scalars['Int']['input'];
  validationId: Scalars['ID']['input'];
};

/** The first word of a validator */
export type ValidatorAnswer =
  | 'CONFLICT'
  | 'DECLINE'
  | 'NO_CONFLICT';

/** Why somebody may not be asked for their opinion */
export type ValidatorBar =
  | 'ALREADY_ASKED'
  | 'CONFLICT'
  | 'IS_AUTHOR'
  | 'NOT_REVIEWER'
  | 'NO_ORGANISATION'
  | 'OWNER_ORGANISATION'
  | 'OWN_CHAPTER'
  | 'SAME_ORGANISATION'
  | 'SCREENED_IT';

/** What stands between a validator and a fair opinion */
export type ValidatorConflict =
  | 'COMPETITION'
  | 'FUNDING'
  | 'OTHER'
  | 'PERSONAL'
  | 'WORKED_ON_IT';

/** How a validator stands on the public page */
export type ValidatorShownAs =
  | 'NAME'
  | 'NAME_AND_ORGANISATION'
  | 'ORGANISATION';

export type VerifyOrganisationInput = {
  expectedVersion: Scalars['Int']['input'];
  organisationId: Scalars['ID']['input'];
};

export type VisibilityInput = {
  expectedVersion: Scalars['Int']['input'];
  fields: FieldLevels;
};

export type VisitEvidenceMove =
  | 'remove'
  | 'withdrawConsent';

export type VisitMode =
  | 'HYBRID'
  | 'ONLINE'
  | 'ONSITE';

export type VisitSessionKind =
  | 'FEEDBACK'
  | 'FOCUS_GROUP'
  | 'INTERVIEW'
  | 'OBSERVATION'
  | 'TEAM'
  | 'TOUR';

export type VisitSessionMode =
  | 'ONLINE'
  | 'ONSITE';

export type VisitSessionMove =
  | 'cancel'
  | 'confirm'
  | 'hold';

export type VisitSessionState =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'HELD'
  | 'PROPOSED';

export type VoteInput = {
  discussionId: Scalars['ID']['input'];
  optionIds: Array<Scalars['ID']['input']>;
};

export type WaiveCheckpointInput = {
  checkpointId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type WaivedBy =
  | 'FACILITATOR'
  | 'PROGRAMME_MANAGER';

export type WithdrawConsultationCommentInput = {
  commentId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type WithdrawEndorsementInput = {
  endorsementId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type WithdrawFromPanelInput = {
  assignmentId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  note?: Scalars['String']['input'];
};

export type WithdrawPostInput = {
  expectedVersion: Scalars['Int']['input'];
  postId: Scalars['ID']['input'];
};

export type WithdrawPracticeCommentInput = {
  commentId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type WithdrawPracticeInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  practiceId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type WithdrawResourceInput = {
  expectedVersion: Scalars['Int']['input'];
  /** For its readers */
  reason: Scalars['String']['input'];
  resourceId: Scalars['ID']['input'];
};

export type WithdrawSchemeInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Of the current version */
  number: Scalars['Int']['input'];
  /** Everybody reads it at the address of the scheme */
  reason: Scalars['String']['input'];
  schemeId: Scalars['ID']['input'];
};

export type WithdrawStoryInput = {
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  storyId: Scalars['ID']['input'];
};

export type WritePracticeCommentInput = {
  /** The comment that it answers; of an answer there are none */
  answerToId?: InputMaybe<Scalars['ID']['input']>;
  /** Markdown */
  body: Scalars['String']['input'];
  clientMutationId: Scalars['ID']['input'];
  practiceId: Scalars['ID']['input'];
};
