import { ReviewCases1795600000031 } from '../db/migrations/0031-review-cases.js';
import { ReviewPanel1795600000032 } from '../db/migrations/0032-review-panel.js';
import { ReviewPanels1795600000035 } from '../db/migrations/0035-review-panels.js';
import { ReviewMessages1795600000036 } from '../db/migrations/0036-review-messages.js';
import { policies, type Feature } from '../kernel/feature.js';
import { CaseEntry, Deadline, DeadlineExtension, PeerReviewCase, PracticeSnapshot, ReviewRound } from './case.entity.js';
import { CaseResolver } from './case.resolver.js';
import { Assignment, ConflictRecord } from './panel.entity.js';
import { peerReviewInvariants } from './peer-review.invariants.js';
import { assignmentPolicy, conflictPolicy } from './panel.policy.js';
import { casePolicy, dossierPolicy, entryPolicy, overviewPolicy, scoresPolicy } from './case.policy.js';
import { evidencePolicy, reviewPolicy } from './review.policy.js';
import { programmePolicy, rubricPolicy } from './rubric.policy.js';
import { reportPolicy } from './report.policy.js';
import { ConsensusReport, Recommendation, ReportSection, SignOff } from './report.entity.js';
import { EvidenceItem, Review, ReviewAnswer, ReviewRevision, SelfAssessment } from './review.entity.js';
import { PanelResolver } from './panel.resolver.js';
import { panelSubscribers } from './panel.subscribers.js';
import { reviewSchedules } from './review.jobs.js';
import { messageSubscribers } from './message.subscribers.js';
import { ReviewMessage } from './message.entity.js';
import { OrganisationTie, ReviewerSettings } from './reviewer.entity.js';
import { reviewerSettingsPolicy } from './reviewer.policy.js';
import { ReviewResolver } from './review.resolver.js';
import { Programme, Rubric, RubricVersion } from './rubric.entity.js';

export const peerReview: Feature = {
  name: 'peer-review',
  entities: [
    Rubric,
    RubricVersion,
    Programme,
    PeerReviewCase,
    PracticeSnapshot,
    ReviewRound,
    Deadline,
    DeadlineExtension,
    CaseEntry,
    Assignment,
    ConflictRecord,
    Review,
    SelfAssessment,
    ReviewAnswer,
    ReviewRevision,
    EvidenceItem,
    ConsensusReport,
    ReportSection,
    Recommendation,
    SignOff,
    ReviewerSettings,
    OrganisationTie,
    ReviewMessage,
  ],
  migrations: [ReviewCases1795600000031, ReviewPanel1795600000032, ReviewPanels1795600000035, ReviewMessages1795600000036],
  providers: [CaseResolver, ReviewResolver, PanelResolver],
  schedules: reviewSchedules,
  subscribers: [...panelSubscribers, ...messageSubscribers],
  policies: policies(
    casePolicy,
    overviewPolicy,
    dossierPolicy,
    scoresPolicy,
    assignmentPolicy,
    conflictPolicy,
    reviewPolicy,
    evidencePolicy,
    reportPolicy,
    entryPolicy,
    programmePolicy,
    rubricPolicy,
    reviewerSettingsPolicy,
  ),
  invariants: peerReviewInvariants,
};
