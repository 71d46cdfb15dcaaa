import { DossierAccessNode } from './access.types.js';
import { ConflictNode } from './conflict.types.js';
import { EmergencyAccessNode } from './emergency.types.js';
import { HostColleagueNode } from './host-people.types.js';
import { MirrorCaseNode } from './mirror.types.js';
import { CaseSchemeNode } from './scheme-reviews.types.js';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  assignmentMachine,
  caseMachine,
  phases,
  reportMachine,
  reviewMachine,
  type AssignmentState,
  type CaseState,
  type Phase,
  type ReportState,
  type ReviewState,
} from '@guildhall/domain/peer-review/machines';
import { nextSteps, type NextStepKey } from '@guildhall/domain/peer-review/next-step';
import {
  deadlineKinds,
  declineReasons,
  entryKinds,
  panelRoles,
  type DeadlineKind,
  type DeclineReason,
  type EntryKind,
  type PanelRole,
} from '@guildhall/domain/peer-review/words';
import { fileAudiences, type FileAudience } from '@guildhall/domain/peer-review/case-file';
import { DateTime } from '../kernel/datetime.js';

/** An enum of GraphQL from a closed list of the domain. */
export function enumOf<T extends string>(name: string, values: readonly T[]): Record<T, T> {
  const object = Object.fromEntries(values.map((v) => [v, v])) as Record<T, T>;
  registerEnumType(object, { name });
  return object;
}
export const CaseStateEnum = enumOf('CaseState', caseMachine.states);
export const PhaseEnum = enumOf('CasePhase', phases);
export const AssignmentStateEnum = enumOf('AssignmentState', assignmentMachine.states);
export const ReviewStateEnum = enumOf('ReviewState', reviewMachine.states);
export const ReportStateEnum = enumOf('ReportState', reportMachine.states);
export const PanelRoleEnum = enumOf('PanelRole', panelRoles);
export const DeadlineKindEnum = enumOf('DeadlineKind', deadlineKinds);
export const EntryKindEnum = enumOf('CaseEntryKind', entryKinds);
export const NextStepEnum = enumOf('NextStepKey', nextSteps);
export const FileAudienceEnum = enumOf('CaseFileAudience', fileAudiences);
export const DeclineReasonEnum = enumOf('DeclineReason', declineReasons);

@ObjectType('NextStep', { description: 'What is needed next, as the person who looks may know it' })
export class NextStepNode {
  @Field(() => NextStepEnum) key: NextStepKey;
  @Field(() => Boolean, { description: 'Whether the person who looks has to act' }) mine: boolean;
  @Field(() => Int) count: number;
}
@ObjectType('CasePerson', { description: 'Somebody on the panel, as far as the viewer may know of them' })
export class CasePersonNode {
  @Field(() => ID) assignmentId: string;
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
  @Field(() => PanelRoleEnum) role: PanelRole;
  @Field(() => AssignmentStateEnum) state: AssignmentState;
  @Field(() => String) organisation: string;
  @Field(() => String, { nullable: true }) country: string | null;
  @Field(() => ReviewStateEnum, { nullable: true, description: 'For those who run the case' }) reviewState: ReviewState | null;
  @Field(() => DateTime, { nullable: true, description: 'For those who run the case' }) sentAt: string | null;
  @Field(() => DateTime, { nullable: true }) respondBy: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Own later deadline, for those who run the case' }) extendedTo: string | null;
  @Field(() => Boolean, { description: 'Asks for more time; for those who run the case' }) asksForTime: boolean;
  @Field(() => DeclineReasonEnum, { nullable: true, description: 'For those who run the case' }) declineReason: DeclineReason | null;
}
@ObjectType('CaseDeadline')
export class DeadlineNode {
  @Field(() => DeadlineKindEnum) kind: DeadlineKind;
  @Field(() => DateTime) dueAt: string;
  @Field(() => String, { description: 'IANA zone of the case' }) timeZone: string;
  @Field(() => Int) graceMinutes: number;
  @Field(() => Int) version: number;
}
@ObjectType('CaseEntry', { description: 'A line of the timeline' })
export class CaseEntryNode {
  @Field(() => DateTime) at: string;
  @Field(() => EntryKindEnum) kind: EntryKind;
  @Field(() => String, { nullable: true }) personName: string | null;
  @Field(() => String) note: string;
}
@ObjectType('OwnAssignment', { description: 'The viewer’s own place on the panel' })
export class OwnAssignmentNode {
  @Field(() => ID) id: string;
  @Field(() => PanelRoleEnum) role: PanelRole;
  @Field(() => AssignmentStateEnum) state: AssignmentState;
  @Field(() => DateTime, { nullable: true }) respondBy: string | null;
  @Field(() => DateTime, { nullable: true }) declaredAt: string | null;
  @Field(() => DateTime, { nullable: true }) extendedTo: string | null;
  @Field(() => Boolean) askedForTime: boolean;
  @Field(() => Int) version: number;
}
@ObjectType('OwnReviewMark', { description: 'State of the viewer’s own review' })
export class OwnReviewNode {
  @Field(() => ID) id: string;
  @Field(() => ReviewStateEnum) state: ReviewState;
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true }) returnReason: string | null;
  @Field(() => DateTime, { nullable: true }) submittedAt: string | null;
  @Field(() => Int, { description: 'Dimensions with a level or a reason' }) begun: number;
}
@ObjectType('ReportMark')
export class ReportMarkNode {
  @Field(() => ID) id: string;
  @Field(() => ReportStateEnum) state: ReportState;
  @Field(() => DateTime, { nullable: true }) releasedAt: string | null;
}
@ObjectType('DossierMark')
export class DossierMarkNode {
  @Field(() => Int) seq: number;
  @Field(() => DateTime) at: string;
  @Field(() => Boolean) selfAssessed: boolean;
}
@ObjectType('CaseRights')
export class CaseRightsNode {
  @Field(() => Boolean) closeDesk: boolean;
  @Field(() => Boolean) openDesk: boolean;
  @Field(() => Boolean) buildPanel: boolean;
  @Field(() => Boolean) openReport: boolean;
  @Field(() => Boolean) giveTime: boolean;
  @Field(() => Boolean) moveDates: boolean;
  @Field(() => Boolean) nameHostMembers: boolean;
  @Field(() => Boolean) invite: boolean;
  @Field(() => Boolean) readDossier: boolean;
  @Field(() => Boolean, { description: 'On passages of the dossier' }) remark: boolean;
  @Field(() => Boolean, { description: 'On the work of those who reviewed' }) readFeedback: boolean;
  @Field(() => Boolean, { description: 'Agenda of the visit' }) readVisit: boolean;
  @Field(() => Boolean, { description: 'What is said in the case, to some audience' }) readThreads: boolean;
  @Field(() => Boolean) readScores: boolean;
  @Field(() => Boolean) readReviews: boolean;
  @Field(() => Boolean, { description: 'Reviews that count no more' }) readVoided: boolean;
  @Field(() => Boolean) write: boolean;
  @Field(() => Boolean, { description: 'Names a conflict of interest, of oneself or of others' }) fileConflict: boolean;
}
@ObjectType('PeerReviewCase', { description: 'A practice or scheme of a host under review' })
export class CaseNode {
  @Field(() => ID) id: string;
  @Field(() => CaseStateEnum) state: CaseState;
  @Field(() => PhaseEnum, { nullable: true }) phase: Phase | null;
  @Field(() => String) title: string;
  @Field(() => String) summary: string;
  @Field(() => String) hostName: string;
  @Field(() => String) place: string;
  @Field(() => String, { nullable: true }) country: string | null;
  @Field(() => String) programmeName: string;
  @Field(() => String) programmeSlug: string;
  @Field(() => String) timeZone: string;
  @Field(() => [String]) languages: string[];
  @Field(() => String) visitMode: string;
  @Field(() => String, { nullable: true }) visitStart: string | null;
  @Field(() => String, { nullable: true }) visitEnd: string | null;
  @Field(() => [String]) guidingQuestions: string[];
  @Field(() => Int, { description: 'Number of dimensions in scope' }) dimensionCount: number;
  @Field(() => String) rubricVersion: string;
  @Field(() => String) confidentialityTextVersion: string;
  @Field(() => [String], { description: 'Parts that the viewer has in this case' }) roles: string[];
  @Field(() => NextStepNode) next: NextStepNode;
  @Field(() => String, { nullable: true }) facilitatorName: string | null;
  @Field(() => String) hostLeadName: string;
  @Field(() => [HostColleagueNode], { nullable: true, description: 'Beside the lead; for the host and those who run the case' })
  hostMembers: HostColleagueNode[] | null;
  @Field(() => String, { nullable: true, description: 'Manages the programme for this one case' }) deputyName: string | null;
  @Field(() => [CasePersonNode]) people: CasePersonNode[];
  @Field(() => [DeadlineNode]) deadlines: DeadlineNode[];
  @Field(() => [CaseEntryNode]) entries: CaseEntryNode[];
  @Field(() => [DossierAccessNode], { nullable: true }) accesses: DossierAccessNode[] | null;
  @Field(() => [EmergencyAccessNode]) emergencyAccesses: EmergencyAccessNode[];
  @Field(() => [ConflictNode]) conflicts: ConflictNode[];
  @Field(() => OwnAssignmentNode, { nullable: true }) myAssignment: OwnAssignmentNode | null;
  @Field(() => OwnReviewNode, { nullable: true }) myReview: OwnReviewNode | null;
  @Field(() => DossierMarkNode, { nullable: true }) dossier: DossierMarkNode | null;
  @Field(() => CaseSchemeNode, {
    nullable: true,
    description: 'Null where the reader may not see the scheme, or before the first snapshot',
  })
  scheme: CaseSchemeNode | null;
  @Field(() => MirrorCaseNode, { nullable: true, description: 'Not for whoever only observes' }) mirror: MirrorCaseNode | null;
  @Field(() => ReportMarkNode, { nullable: true }) report: ReportMarkNode | null;
  @Field(() => Boolean) paused: boolean;
  @Field(() => FileAudienceEnum, { description: 'For whom a file of the case is that the viewer makes now' }) fileAudience: FileAudience;
  @Field(() => Int) version: number;
  @Field(() => Int, { description: 'Posts of others, to audiences of the viewer, that the viewer has not read' }) unreadPosts: number;
  @Field(() => CaseRightsNode) viewerCan: CaseRightsNode;
}
@ObjectType('CaseCard', { description: 'A case in the list of one’s own' })
export class CaseCardNode {
  @Field(() => ID) id: string;
  @Field(() => CaseStateEnum) state: CaseState;
  @Field(() => PhaseEnum, { nullable: true }) phase: Phase | null;
  @Field(() => String) title: string;
  @Field(() => String) hostName: string;
  @Field(() => String) place: string;
  @Field(() => String) programmeName: string;
  @Field(() => String) programmeSlug: string;
  @Field(() => [String]) roles: string[];
  @Field(() => NextStepNode) next: NextStepNode;
  @Field(() => DateTime, { nullable: true }) dueAt: string | null;
  @Field(() => String) timeZone: string;
  @Field(() => Int) begun: number;
  @Field(() => Int) dimensionCount: number;
}
@ObjectType('RoundSeat')
export class RoundSeatNode {
  @Field(() => String) name: string;
  @Field(() => AssignmentStateEnum) state: AssignmentState;
  @Field(() => ReviewStateEnum, { nullable: true }) reviewState: ReviewState | null;
  @Field(() => Boolean) late: boolean;
}
@ObjectType('RoundCase', { description: 'A line of the overview for those who run cases' })
export class RoundCaseNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) place: string;
  @Field(() => CaseStateEnum) state: CaseState;
  @Field(() => [RoundSeatNode]) seats: RoundSeatNode[];
  @Field(() => [Int], { nullable: true, description: 'Peers’ scores of all dimensions by level 1 to 5; from the visit on' }) counts:
    | number[]
    | null;
  @Field(() => Int, { description: 'Dimensions on which peers differ by two levels or more' }) differing: number;
  @Field(() => DateTime, { nullable: true }) dueAt: string | null;
  @Field(() => Boolean) late: boolean;
  @Field(() => Boolean) belowQuorum: boolean;
  @Field(() => NextStepNode) next: NextStepNode;
}
@ObjectType('Programme', { description: 'A row of cases under one set of rules' })
export class ProgrammeNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String) rubricTitle: string;
  @Field(() => String) rubricVersion: string;
  @Field(() => [RoundCaseNode]) cases: RoundCaseNode[];
  @Field(() => Boolean) viewerCanAssign: boolean;
}
