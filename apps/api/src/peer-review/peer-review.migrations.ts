import { ReviewCases1795600000031 } from '../db/migrations/0031-review-cases.js';
import { ReviewPanel1795600000032 } from '../db/migrations/0032-review-panel.js';
import { ReviewApplications1795600000033 } from '../db/migrations/0033-review-applications.js';
import { ReviewPanels1795600000035 } from '../db/migrations/0035-review-panels.js';
import { ReviewMessages1795600000036 } from '../db/migrations/0036-review-messages.js';
import { HostCheck1795600000037 } from '../db/migrations/0037-host-check.js';
import { ReviewResults1795600000038 } from '../db/migrations/0038-review-results.js';
import { Recognition1795600000039 } from '../db/migrations/0039-recognition.js';
import { Rubrics1795600000041 } from '../db/migrations/0041-rubrics.js';
import { Visit1795600000044 } from '../db/migrations/0044-visit.js';
import { TeamThreads1795600000045 } from '../db/migrations/0045-team-threads.js';
import { DossierNote1795600000046 } from '../db/migrations/0046-dossier-note.js';
import { RoundSettings1795600000047 } from '../db/migrations/0047-round-settings.js';
import { ReviewNews1795600000048 } from '../db/migrations/0048-review-news.js';
import { Vault1795600000070 } from '../db/migrations/0070-vault.js';
import { ApplicationsOfReReviews1795600000100 } from '../db/migrations/0100-applications-of-re-reviews.js';
import { EntriesForTheHost1795600000101 } from '../db/migrations/0101-entries-for-the-host.js';
import { SectionLeases1795600000150 } from '../db/migrations/0150-section-leases.js';
import { ChainOfEntries1795600000151 } from '../db/migrations/0151-chain-of-entries.js';
import { OrganisationLine1795600000170 } from '../db/migrations/0170-organisation-line.js';
import { ThreadAudiences1795600000171 } from '../db/migrations/0171-thread-audiences.js';
import { ReportHeads1795600000172 } from '../db/migrations/0172-report-heads.js';
import { WaivedConflicts1795600000173 } from '../db/migrations/0173-waived-conflicts.js';
import { DossierRemarks1795600000174 } from '../db/migrations/0174-dossier-remarks.js';
import { ReviewFeedback1795600000190 } from '../db/migrations/0190-review-feedback.js';
import { MirrorCases1795600000191 } from '../db/migrations/0191-mirror-cases.js';
import { FacilitatorLine1795600000192 } from '../db/migrations/0192-facilitator-line.js';
import { TalkAnchors1795600000193 } from '../db/migrations/0193-talk-anchors.js';
import { StoppedCases1795600000230 } from '../db/migrations/0230-stopped-cases.js';
import { AmendedReviews1795600000231 } from '../db/migrations/0231-amended-reviews.js';
import { RecognisedParts1795600000260 } from '../db/migrations/0260-recognised-parts.js';
import { LoweredMinimum1795600000261 } from '../db/migrations/0261-lowered-minimum.js';
import { DossierAccesses1795600000262 } from '../db/migrations/0262-dossier-accesses.js';
import { BadgeKeys1795600000263 } from '../db/migrations/0263-badge-keys.js';
import { EmergencyAccesses1795600000290 } from '../db/migrations/0290-emergency-access.js';
import { NextRounds1795600000310 } from '../db/migrations/0310-next-rounds.js';
import { KeptPolicies1795600000312 } from '../db/migrations/0312-kept-policies.js';
import { EvidenceNeeded1795600000340 } from '../db/migrations/0340-evidence-needed.js';
import { CalledFacilitators1795600000341 } from '../db/migrations/0341-called-facilitators.js';
import { EvidenceWithoutATerm1795600000342 } from '../db/migrations/0342-evidence-without-a-term.js';
import { AdministratorsManageNothing1795600000343 } from '../db/migrations/0343-administrators-manage-nothing.js';

export const peerReviewMigrations = [
  ReviewCases1795600000031,
  ReviewPanel1795600000032,
  ReviewApplications1795600000033,
  ReviewPanels1795600000035,
  ReviewMessages1795600000036,
  HostCheck1795600000037,
  ReviewResults1795600000038,
  Recognition1795600000039,
  Rubrics1795600000041,
  Visit1795600000044,
  TeamThreads1795600000045,
  DossierNote1795600000046,
  RoundSettings1795600000047,
  ReviewNews1795600000048,
  Vault1795600000070,
  ApplicationsOfReReviews1795600000100,
  EntriesForTheHost1795600000101,
  SectionLeases1795600000150,
  ChainOfEntries1795600000151,
  OrganisationLine1795600000170,
  ThreadAudiences1795600000171,
  ReportHeads1795600000172,
  WaivedConflicts1795600000173,
  DossierRemarks1795600000174,
  ReviewFeedback1795600000190,
  MirrorCases1795600000191,
  FacilitatorLine1795600000192,
  TalkAnchors1795600000193,
  StoppedCases1795600000230,
  AmendedReviews1795600000231,
  RecognisedParts1795600000260,
  LoweredMinimum1795600000261,
  DossierAccesses1795600000262,
  BadgeKeys1795600000263,
  EmergencyAccesses1795600000290,
  NextRounds1795600000310,
  KeptPolicies1795600000312,
  EvidenceNeeded1795600000340,
  CalledFacilitators1795600000341,
  EvidenceWithoutATerm1795600000342,
  AdministratorsManageNothing1795600000343,
];
