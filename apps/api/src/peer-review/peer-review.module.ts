import { policies, type Feature } from '../kernel/feature.js';
import { CaseApplication } from './application.entity.js';
import { applicationPolicy, selfPolicy } from './application.policy.js';
import { AnswerHistoryResolver } from './answer-history.resolver.js';
import { ApplicationResolver } from './application.resolver.js';
import { CaseEntry, Deadline, DeadlineExtension, PeerReviewCase, PracticeSnapshot, ReviewRound } from './case.entity.js';
import { caseSearchable } from './case.searchable.js';
import { CaseResolver } from './case.resolver.js';
import { DossierResolver } from './dossier.resolver.js';
import { HostCheckResolver } from './host-check.resolver.js';
import { HostComment } from './host-comment.entity.js';
import { hostCommentPolicy } from './host-comment.policy.js';
import { CaseFollowUp, Checkpoint, ImprovementAction, RecommendationResponse } from './improvement.entity.js';
import { actionPolicy, checkpointPolicy, followUpPolicy, responsePolicy } from './improvement.policy.js';
import { ImprovementResolver } from './improvement.resolver.js';
import { Assignment, ConflictRecord } from './panel.entity.js';
import { peerReviewInvariants } from './peer-review.invariants.js';
import { peerReviewMigrations } from './peer-review.migrations.js';
import { assignmentPolicy, conflictPolicy } from './panel.policy.js';
import { DossierAccess } from './access.entity.js';
import { accessPolicy } from './access.policy.js';
import { casePolicy, dossierPolicy, entryPolicy, overviewPolicy, scoresPolicy } from './case.policy.js';
import { EmergencyAccess, EmergencyReading } from './emergency.entity.js';
import { emergencyPolicy } from './emergency.policy.js';
import { EmergencyResolver } from './emergency.resolver.js';
import { emergencySubscribers } from './emergency.subscribers.js';
import { evidencePolicy, reviewPolicy } from './review.policy.js';
import { programmePolicy, rubricPolicy } from './rubric.policy.js';
import { Recognition } from './recognition.entity.js';
import { recognitionPolicy } from './recognition.policy.js';
import { RecognitionResolver } from './recognition.resolver.js';
import { reportPolicy } from './report.policy.js';
import { restoredSubscribers } from './restored.subscribers.js';
import { ConsensusReport, Recommendation, ReportHead, ReportSection, SectionLease, SignOff } from './report.entity.js';
import { EvidenceItem, Review, ReviewAnswer, ReviewRevision, SelfAssessment } from './review.entity.js';
import { PanelResolver } from './panel.resolver.js';
import { panelSubscribers } from './panel.subscribers.js';
import { reviewSchedules } from './review.jobs.js';
import { messageSubscribers } from './message.subscribers.js';
import { newsSubscribers } from './news.subscribers.js';
import { ReviewMessage } from './message.entity.js';
import { OrganisationTie, ReviewerSettings } from './reviewer.entity.js';
import { reviewerSettingsPolicy } from './reviewer.policy.js';
import { ReviewResolver } from './review.resolver.js';
import { Programme, Rubric, RubricVersion } from './rubric.entity.js';
import { ProgrammeResolver } from './programme.resolver.js';
import { RubricResolver } from './rubric.resolver.js';
import { CasePost, CasePostEdit, CaseRead } from './thread.entity.js';
import { casePostPolicy, threadPolicies } from './thread.policy.js';
import { SchemeReviewsResolver } from './scheme-reviews.resolver.js';
import { SectionLeaseResolver } from './section-lease.resolver.js';
import { DossierRemark } from './dossier-remark.entity.js';
import { dossierRemarkPolicy, remarksPolicy } from './dossier-remark.policy.js';
import { DossierRemarkResolver } from './dossier-remark.resolver.js';
import { ReviewFeedback } from './review-feedback.entity.js';
import { caseFeedbackPolicy, reviewFeedbackPolicy } from './review-feedback.policy.js';
import { ReviewFeedbackResolver } from './review-feedback.resolver.js';
import { LeftResolver } from './left.resolver.js';
import { ThreadResolver } from './thread.resolver.js';
import { VisitSession } from './visit.entity.js';
import { sessionPolicy, visitPolicy } from './visit.policy.js';
import { VisitResolver } from './visit.resolver.js';
import { peerReviewLeaving } from './leaving.service.js';

export const peerReview: Feature = {
  name: 'peer-review',
  leaving: peerReviewLeaving,
  entities: [
    Rubric,
    RubricVersion,
    Programme,
    PeerReviewCase,
    CaseApplication,
    PracticeSnapshot,
    ReviewRound,
    Deadline,
    DeadlineExtension,
    CaseEntry,
    DossierAccess,
    EmergencyAccess,
    EmergencyReading,
    Assignment,
    ConflictRecord,
    Review,
    SelfAssessment,
    ReviewAnswer,
    ReviewRevision,
    EvidenceItem,
    ConsensusReport,
    ReportSection,
    SectionLease,
    DossierRemark,
    ReviewFeedback,
    ReportHead,
    Recommendation,
    SignOff,
    ReviewerSettings,
    OrganisationTie,
    ReviewMessage,
    HostComment,
    RecommendationResponse,
    ImprovementAction,
    Checkpoint,
    CaseFollowUp,
    Recognition,
    VisitSession,
    CasePost,
    CasePostEdit,
    CaseRead,
  ],
  migrations: peerReviewMigrations,
  providers: [
    CaseResolver,
    ApplicationResolver,
    ReviewResolver,
    AnswerHistoryResolver,
    SectionLeaseResolver,
    RubricResolver,
    ProgrammeResolver,
    PanelResolver,
    HostCheckResolver,
    ImprovementResolver,
    RecognitionResolver,
    VisitResolver,
    ThreadResolver,
    LeftResolver,
    DossierRemarkResolver,
    ReviewFeedbackResolver,
    DossierResolver,
    SchemeReviewsResolver,
    EmergencyResolver,
  ],
  schedules: reviewSchedules,
  subscribers: [...panelSubscribers, ...messageSubscribers, ...newsSubscribers, ...emergencySubscribers, ...restoredSubscribers],
  searchables: [caseSearchable],
  policies: policies(
    casePolicy,
    applicationPolicy,
    selfPolicy,
    overviewPolicy,
    dossierPolicy,
    scoresPolicy,
    assignmentPolicy,
    conflictPolicy,
    reviewPolicy,
    evidencePolicy,
    reportPolicy,
    entryPolicy,
    accessPolicy,
    emergencyPolicy,
    programmePolicy,
    rubricPolicy,
    reviewerSettingsPolicy,
    hostCommentPolicy,
    responsePolicy,
    actionPolicy,
    checkpointPolicy,
    followUpPolicy,
    recognitionPolicy,
    visitPolicy,
    sessionPolicy,
    ...Object.values(threadPolicies),
    casePostPolicy,
    remarksPolicy,
    dossierRemarkPolicy,
    caseFeedbackPolicy,
    reviewFeedbackPolicy,
  ),
  invariants: peerReviewInvariants,
};
