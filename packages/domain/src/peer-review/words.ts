import type { EvidenceType } from './evidence-types.js';

/** Closed lists of the room: database, API and web use the same words. */
export const caseRoles = ['HOST_LEAD', 'HOST_MEMBER', 'LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR', 'OBSERVER'] as const;
export type CaseRole = (typeof caseRoles)[number];
/** Roles that a place on the panel can have; a trainee reads what peers read and has no vote. */
export const panelRoles = ['LEAD_PEER', 'PEER', 'TRAINEE_PEER'] as const;
export type PanelRole = (typeof panelRoles)[number];
export const conflictTypes = ['EMPLOYMENT', 'FUNDING', 'COLLABORATION', 'FAMILY_OR_CLOSE', 'COMPETITOR', 'RECIPROCAL', 'OTHER'] as const;
export type ConflictType = (typeof conflictTypes)[number];
export const conflictSources = ['SELF', 'HOST', 'DETECTED', 'STAFF'] as const;
/** What those are of whom a conflict of interest can be named. */
export const conflictParts = [...panelRoles, 'FACILITATOR', 'PROGRAMME_MANAGER', 'EMERGENCY_READER'] as const;
export type ConflictPart = (typeof conflictParts)[number];
/** Kinds of what a team records on a visit. */
export const registerKinds = ['INTERVIEW', 'DOCUMENT', 'OBSERVATION', 'DATA'] as const satisfies readonly EvidenceType[];
export type RegisterKind = (typeof registerKinds)[number];
/** How far an entry of the register carries: one voice, several voices or a paper, seen and checked. */
export const strengths = ['WEAK', 'FAIR', 'STRONG'] as const;
export type Strength = (typeof strengths)[number];
export const consents = ['NONE_NEEDED', 'RECORDED', 'WITHDRAWN'] as const;
export const evidenceAudiences = ['TEAM', 'TEAM_AND_HOST'] as const;
/** What a case examines. */
export const subjectTypes = ['SCHEME', 'PRACTICE'] as const;
export type SubjectType = (typeof subjectTypes)[number];
export const visitModes = ['ONSITE', 'ONLINE', 'HYBRID'] as const;
export type VisitMode = (typeof visitModes)[number];
export const sessionKinds = ['TOUR', 'INTERVIEW', 'FOCUS_GROUP', 'OBSERVATION', 'TEAM', 'FEEDBACK'] as const;
export type SessionKind = (typeof sessionKinds)[number];
/** Where an item of the agenda takes place. */
export const sessionModes = ['ONSITE', 'ONLINE'] as const;
export type SessionMode = (typeof sessionModes)[number];
/** Who has put an item forward; the other side confirms it. */
export const agendaSides = ['TEAM', 'HOST'] as const;
export type AgendaSide = (typeof agendaSides)[number];
export const snapshotReasons = ['INITIAL', 'HOST_EDIT', 'ROUND_START', 'FINAL'] as const;
export const revisionCauses = ['AUTOSAVE', 'SUBMIT', 'RETURN', 'RETRACT', 'RESTORE', 'IMPORT', 'AMEND', 'CARRIED'] as const;
export type RevisionCause = (typeof revisionCauses)[number];
export const declineReasons = ['NO_TIME', 'NOT_MY_FIELD', 'CONFLICT', 'LANGUAGE', 'OTHER'] as const;
export type DeclineReason = (typeof declineReasons)[number];
export const endReasons = ['CONFLICT', 'NO_SHOW', 'CONDUCT', 'OTHER'] as const;
export const deadlineKinds = ['INVITATION', 'REVIEW', 'HOST_COMMENT', 'REPORT'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
export const priorities = ['MUST', 'SHOULD', 'COULD'] as const;
export type Priority = (typeof priorities)[number];
export const horizons = ['QUICK', 'SIX_MONTHS', 'YEAR_OR_MORE'] as const;
export type Horizon = (typeof horizons)[number];
export const signDecisions = ['AGREE', 'AGREE_WITH_DISSENT'] as const;
export type SignDecision = (typeof signDecisions)[number];
export const reportVisibilities = ['PRIVATE', 'NETWORK', 'PUBLIC'] as const;
export type ReportVisibility = (typeof reportVisibilities)[number];
export const commentKinds = ['FACTUAL_CORRECTION', 'CONTEXT', 'DISAGREEMENT'] as const;
export type CommentKind = (typeof commentKinds)[number];
export const commentResolutions = ['ACCEPTED', 'PARTLY', 'REJECTED'] as const;
export type CommentResolution = (typeof commentResolutions)[number];
/** What a final report says of itself beside its words. */
export const finalMarks = ['NO_COMMENT'] as const;
export type FinalMark = (typeof finalMarks)[number];
export const stances = ['ACCEPT', 'PARTLY', 'REJECT', 'ALREADY_DONE'] as const;
export type Stance = (typeof stances)[number];
/** Who may read an entry of a case's timeline. */
/** For whom a line of the timeline is: host and team; the team; the host; with each of them those who run the case, and FACILITATION these alone. */
export const entryAudiences = ['ALL', 'TEAM', 'HOST', 'FACILITATION'] as const;
export const entryKinds = [
  'APPLIED',
  'FACILITATOR_SET',
  'TAKEN',
  'REFUSED',
  'CANCELLED',
  'SELF_SENT',
  'SELF_REOPENED',
  'DOSSIER_CHANGED',
  'DOSSIER_REBASED',
  'ROUND_OPENED',
  'DATE_MOVED',
  'DESK_OPENED',
  'INVITED',
  'ACCEPTED',
  'DECLINED',
  'CONFLICT_DECLARED',
  'CONFLICT_DECIDED',
  'PEER_LEFT',
  'REVIEW_SENT',
  'REVIEW_TAKEN_BACK',
  'REVIEW_RETURNED',
  'MORE_TIME',
  'DESK_CLOSED',
  'VISIT_PLANNED',
  'FEEDBACK_HELD',
  'REPORT_OPENED',
  'REPORT_TO_SIGN',
  'REPORT_SIGNED',
  'REPORT_RELEASED',
  'REPORT_REOPENED',
  'REPORT_FINAL',
  'SHORTLISTED',
  'RESERVE_INVITED',
  'INVITATION_EXPIRED',
  'LEFT_SHORTLIST',
  'LEAD_APPOINTED',
  'OBSERVER_NAMED',
  'HOST_JOINED',
  'HOST_LEFT',
  'PAIRED',
  'PARTED',
  'MINIMUM_SET',
  'REVIEW_KEPT',
  'REVIEW_VOIDED',
  'PAUSED',
  'RESUMED',
  'COMMENT_MADE',
  'COMMENT_RESOLVED',
  'COMMENTS_DONE',
  'HOST_REMINDED',
  'PUBLICATION_ALLOWED',
  'REPORT_PUBLISHED',
  'CORRIGENDUM_BEGUN',
  'CORRIGENDUM_ISSUED',
  'RESPONSES_GIVEN',
  'PLAN_AGREED_BY_HOST',
  'PLAN_AGREED_BY_PEER',
  'FOLLOW_UP_BEGUN',
  'ACTION_CLAIMED',
  'ACTION_VERIFIED',
  'CHECKPOINT_REPORTED',
  'CHECKPOINT_DONE',
  'CHECKPOINT_WAIVED',
  'CASE_CLOSED',
  'BRIEF_BEGUN',
  'RE_REVIEW_BEGUN',
  'DEPUTY_NAMED',
  'EMERGENCY_ASKED',
  'EMERGENCY_OPENED',
  'EMERGENCY_ENDED',
] as const;
export type EntryKind = (typeof entryKinds)[number];
/** As what somebody who is not of the host reads what the host wrote of itself, and what it was. */
export const accessRoles = ['FACILITATOR', 'PROGRAMME_MANAGER', 'LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'EMERGENCY_READER'] as const;
export type AccessRole = (typeof accessRoles)[number];
export const accessKinds = ['DOSSIER', 'SELF', 'FILE'] as const;
export type AccessKind = (typeof accessKinds)[number];
/** The text on confidentiality that a peer accepts; its wording lives with the interface. */
export const confidentialityVersion = '2026-09';
