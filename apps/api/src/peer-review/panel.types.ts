import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { refusals, type Refusal } from '@guildhall/domain/peer-review/assignment/cost';
import type { AssignmentState, CaseState, ReviewState } from '@guildhall/domain/peer-review/machines';
import type { DeclineReason, PanelRole } from '@guildhall/domain/peer-review/words';
import { DateTime } from '../kernel/datetime.js';
import { AssignmentStateEnum, CaseStateEnum, DeclineReasonEnum, enumOf, PanelRoleEnum, ReviewStateEnum } from './case.types.js';
import { MirrorCaseNode } from './mirror.types.js';

const partKeys = ['language', 'expertise', 'country', 'load', 'reciprocity'] as const;
export const RefusalEnum = enumOf('PanelRefusal', refusals);
export const PartKeyEnum = enumOf('AssignmentPartKey', partKeys);

@ObjectType('AssignmentPart', { description: 'One reason for or against a person on a panel; the costs add up' })
export class AssignmentPartNode {
  @Field(() => PartKeyEnum) key: (typeof partKeys)[number];
  @Field(() => Int, { description: '0 is best' }) cost: number;
  @Field(() => [String], { description: 'Languages of the case that the person speaks' }) languages: string[];
  @Field(() => [String], { description: 'Dimensions in scope that the person knows' }) dimensions: string[];
  @Field(() => String, { nullable: true }) country: string | null;
  @Field(() => Boolean, { description: 'Of another country than the host' }) foreign: boolean;
  @Field(() => Int, { description: 'Others of this country on the panel' }) others: number;
  @Field(() => Int, { description: 'Cases that the person has already' }) cases: number;
}
@ObjectType('PanelSeat', { description: 'A place on a panel, for those who run the case' })
export class PanelSeatNode {
  @Field(() => ID) assignmentId: string;
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
  @Field(() => String) organisation: string;
  @Field(() => String, { nullable: true }) country: string | null;
  @Field(() => PanelRoleEnum) role: PanelRole;
  @Field(() => AssignmentStateEnum) state: AssignmentState;
  @Field(() => Int, { nullable: true, description: 'Order of asking, for those who wait' }) rank: number | null;
  @Field(() => DateTime, { nullable: true }) respondBy: string | null;
  @Field(() => DeclineReasonEnum, { nullable: true }) declineReason: DeclineReason | null;
  @Field(() => DateTime, { nullable: true }) askAgainAfter: string | null;
  @Field(() => String, { nullable: true }) endReason: string | null;
  @Field(() => String, { nullable: true }) endNote: string | null;
  @Field(() => Int, { description: 'Conflicts of interest that wait for a ruling' }) openConflicts: number;
  @Field(() => Int) load: number;
  @Field(() => Int) maxLoad: number;
  @Field(() => [AssignmentPartNode]) parts: AssignmentPartNode[];
  @Field(() => RefusalEnum, { nullable: true, description: 'Why an invitation is not advised now' }) refusal: Refusal | null;
  @Field(() => ID, { nullable: true, description: 'A review that was sent before the person left' }) formerReviewId: string | null;
  @Field(() => ReviewStateEnum, { nullable: true }) formerReviewState: ReviewState | null;
  @Field(() => Int, { nullable: true }) formerReviewVersion: number | null;
  @Field(() => Int) version: number;
}
@ObjectType('PanelCandidate', { description: 'Somebody who reviews for the network and has no place on this panel' })
export class PanelCandidateNode {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
  @Field(() => String) organisation: string;
  @Field(() => String, { nullable: true }) country: string | null;
  @Field(() => Int) load: number;
  @Field(() => Int) maxLoad: number;
  @Field(() => Int) cost: number;
  @Field(() => [AssignmentPartNode]) parts: AssignmentPartNode[];
  @Field(() => RefusalEnum, { nullable: true }) refusal: Refusal | null;
}
@ObjectType('PanelProblem', { description: 'What is lacking before the dossier can be opened' })
export class PanelProblemNode {
  @Field(() => String) rule: string;
  @Field(() => Int, { nullable: true }) number: number | null;
}
@ObjectType('CaseObserver', { description: 'Somebody who reads the final report and how far the case is' })
export class CaseObserverNode {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
}
@ObjectType('CasePanel')
export class CasePanelNode {
  @Field(() => ID) caseId: string;
  @Field(() => String) title: string;
  @Field(() => CaseStateEnum) state: CaseState;
  @Field(() => String) hostName: string;
  @Field(() => String, { nullable: true }) country: string | null;
  @Field(() => [String]) languages: string[];
  @Field(() => String) programmeName: string;
  @Field(() => String) programmeSlug: string;
  @Field(() => Boolean) paused: boolean;
  @Field(() => Int) version: number;
  @Field(() => Int, { description: 'With how few peers this case may go on' }) minPeers: number;
  @Field(() => Int, { description: 'What the programme asks for' }) usualMinPeers: number;
  @Field(() => String, { nullable: true, description: 'Why fewer are enough here' }) minPeersReason: string | null;
  @Field(() => Int) minForeignCountries: number;
  @Field(() => [PanelProblemNode]) problems: PanelProblemNode[];
  @Field(() => [PanelSeatNode]) seats: PanelSeatNode[];
  @Field(() => [CaseObserverNode]) observers: CaseObserverNode[];
  @Field(() => MirrorCaseNode, { nullable: true }) mirror: MirrorCaseNode | null;
  @Field(() => [MirrorCaseNode], { description: 'Cases that this one could be a pair with; for those who manage the programme' })
  mirrorChoices: MirrorCaseNode[];
  @Field(() => [PanelCandidateNode], { description: 'Best first; those who may not be asked last' }) candidates: PanelCandidateNode[];
  @Field(() => Boolean) viewerCanChange: boolean;
  @Field(() => Boolean) viewerCanPair: boolean;
  @Field(() => Boolean) viewerCanSetMinimum: boolean;
}
@ObjectType('ReviewerAbsence')
export class AbsenceNode {
  @Field(() => String) from: string;
  @Field(() => String) until: string;
}
@ObjectType('ReviewerSettings', { description: 'What the asker says of their time as a reviewer' })
export class ReviewerSettingsNode {
  @Field(() => Boolean) available: boolean;
  @Field(() => Int) maxLoad: number;
  @Field(() => [AbsenceNode]) absences: AbsenceNode[];
  @Field(() => Boolean, { description: 'All reminders of a day in one mail' }) digest: boolean;
  @Field(() => Int) quietFrom: number;
  @Field(() => Int) quietUntil: number;
  @Field(() => Int, { description: 'Cases now' }) load: number;
  @Field(() => Int) version: number;
}
@ObjectType('AssignmentProposal')
export class ProposalNode {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
  @Field(() => String) organisation: string;
  @Field(() => String, { nullable: true }) country: string | null;
  @Field(() => Int) load: number;
  @Field(() => Int) maxLoad: number;
  @Field(() => Boolean, { description: 'Set by hand in this question' }) pinned: boolean;
  @Field(() => Boolean, { description: 'On the shortlist already' }) listed: boolean;
  @Field(() => [AssignmentPartNode]) parts: AssignmentPartNode[];
}
@ObjectType('CaseAssignment')
export class CaseAssignmentNode {
  @Field(() => ID) caseId: string;
  @Field(() => String) title: string;
  @Field(() => String) hostName: string;
  @Field(() => String, { nullable: true }) country: string | null;
  @Field(() => [String], { description: 'Names of those who are invited or have accepted' }) kept: string[];
  @Field(() => [ProposalNode]) proposals: ProposalNode[];
  @Field(() => Int, { description: 'Seats that nobody is left for' }) missing: number;
  @Field(() => Int) foreignCountries: number;
  @Field(() => Int) minForeignCountries: number;
}
@ObjectType('AssignmentPerson', { description: 'A reviewer who can be set by hand' })
export class AssignmentPersonNode {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}
@ObjectType('ProgrammeAssignment', { description: 'A dry run over all cases of a programme that are being prepared' })
export class ProgrammeAssignmentNode {
  @Field(() => ID) programmeId: string;
  @Field(() => String) programmeName: string;
  @Field(() => [CaseAssignmentNode]) cases: CaseAssignmentNode[];
  @Field(() => [AssignmentPersonNode]) reviewers: AssignmentPersonNode[];
}
@ObjectType('ManagedProgramme', { description: 'A programme that the asker manages' })
export class ManagedProgrammeNode {
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
}
