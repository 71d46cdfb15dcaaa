import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import type { AnswerPatch, ImportReviewInput, SaveAnswerInput } from '@guildhall/domain/peer-review/answer.inputs';
import type * as i from '@guildhall/domain/peer-review/inputs';
import type { EvidenceType } from '@guildhall/domain/peer-review/evidence-types';
import {
  signDecisions,
  type ConflictType,
  type DeadlineKind,
  type DeclineReason,
  type Horizon,
  type PanelRole,
  type Priority,
  type SignDecision,
} from '@guildhall/domain/peer-review/words';
import { DateTime } from '../kernel/datetime.js';
import { DeadlineKindEnum, DeclineReasonEnum, enumOf, PanelRoleEnum } from './case.types.js';
import { ConflictTypeEnum } from './conflict.types.js';
import { EvidenceTypeEnum } from './dossier.types.js';
import { HorizonEnum, PriorityEnum } from './report.types.js';

const RulingEnum = enumOf('ConflictRuling', ['CONFIRMED', 'DISMISSED', 'WAIVED'] as const);
const DecisionEnum = enumOf('SignDecision', signDecisions);

@InputType()
export class ConflictDeclaration {
  @Field(() => ConflictTypeEnum) type: ConflictType;
  @Field(() => String) note: string;
}
@InputType()
export class DeclareConflictsInput implements i.DeclareConflictsInput {
  @Field(() => ID) assignmentId: string;
  @Field(() => [ConflictDeclaration], { description: 'Empty: none that I know of' }) conflicts: ConflictDeclaration[];
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType('AcceptReviewInvitationInput')
export class AcceptReviewInvitationInput implements i.AcceptReviewInvitationInput {
  @Field(() => ID) assignmentId: string;
  @Field(() => String) termsVersion: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType('DeclineReviewInvitationInput')
export class DeclineInvitationInput implements i.DeclineInvitationInput {
  @Field(() => ID) assignmentId: string;
  @Field(() => DeclineReasonEnum) reason: DeclineReason;
  @Field(() => String, { defaultValue: '' }) note: string;
  @Field(() => DateTime, { nullable: true }) askAgainAfter?: Date | null;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class DecideConflictInput implements i.DecideConflictInput {
  @Field(() => ID) conflictId: string;
  @Field(() => RulingEnum) ruling: 'CONFIRMED' | 'DISMISSED' | 'WAIVED';
  @Field(() => String) note: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class FileConflictInput implements i.FileConflictInput {
  @Field(() => ID) caseId: string;
  @Field(() => ID) personId: string;
  @Field(() => ConflictTypeEnum) type: ConflictType;
  @Field(() => String) note: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class InvitePeerInput implements i.InvitePeerInput {
  @Field(() => ID) caseId: string;
  @Field(() => ID) personId: string;
  @Field(() => PanelRoleEnum) role: PanelRole;
  @Field(() => DateTime) respondBy: Date;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class AnswerPatchInput implements AnswerPatch {
  @Field(() => String, { nullable: true, description: '1 to 5, NS or IE' }) value?: AnswerValue | null;
  @Field(() => Int, { nullable: true }) confidence?: number | null;
  @Field(() => String, { nullable: true }) reason?: string;
  @Field(() => String, { nullable: true }) strengths?: string;
  @Field(() => String, { nullable: true }) improvements?: string;
  @Field(() => String, { nullable: true }) noteToTeam?: string;
  @Field(() => [ID], { nullable: true }) evidenceIds?: string[];
}
@InputType('SaveAnswerInput')
export class SaveAnswerArgs implements SaveAnswerInput {
  @Field(() => ID) reviewId: string;
  @Field(() => String) dimensionKey: string;
  @Field(() => AnswerPatchInput) patch: AnswerPatchInput;
  @Field(() => Int, { description: '0 where nothing was stored yet' }) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class ImportAnswerInput {
  @Field(() => String) dimensionKey: string;
  @Field(() => AnswerPatchInput) patch: AnswerPatchInput;
  @Field(() => Int, { description: '0 where nothing was stored yet' }) expectedVersion: number;
}
@InputType('ImportReviewInput')
export class ImportReviewArgs implements ImportReviewInput {
  @Field(() => ID) reviewId: string;
  @Field(() => [ImportAnswerInput]) answers: ImportAnswerInput[];
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class AddEvidenceInput implements i.AddEvidenceInput {
  @Field(() => ID) caseId: string;
  @Field(() => EvidenceTypeEnum) type: EvidenceType;
  @Field(() => String) title: string;
  @Field(() => String, { defaultValue: '' }) body: string;
  @Field(() => String, { defaultValue: '' }) source: string;
  @Field(() => String, { nullable: true }) link?: string | null;
  @Field(() => String, { nullable: true }) sectionKey?: string | null;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class MoveReviewInput implements i.SubmitReviewInput {
  @Field(() => ID) reviewId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class ReturnReviewInput implements i.ReturnReviewInput {
  @Field(() => ID) reviewId: string;
  @Field(() => String) reason: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class RequestExtensionInput implements i.RequestExtensionInput {
  @Field(() => ID) caseId: string;
  @Field(() => String, { defaultValue: '' }) reason: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class MoveDeadlineInput implements i.MoveDeadlineInput {
  @Field(() => ID) caseId: string;
  @Field(() => DeadlineKindEnum) kind: DeadlineKind;
  @Field(() => String, { description: 'What the wall clock of the case shows then: YYYY-MM-DDTHH:MM' }) at: string;
  @Field(() => String, { defaultValue: '', description: 'For everybody who takes part' }) reason: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class GrantExtensionInput implements i.GrantExtensionInput {
  @Field(() => ID) caseId: string;
  @Field(() => ID) personId: string;
  @Field(() => DateTime) newDueAt: Date;
  @Field(() => String, { defaultValue: '' }) reason: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class MoveCaseInput implements i.MoveCaseInput {
  @Field(() => ID) caseId: string;
  @Field(() => String, { defaultValue: '' }) reason: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class SaveSectionInput implements i.SaveSectionInput {
  @Field(() => ID) reportId: string;
  @Field(() => String) key: string;
  @Field(() => String) body: string;
  @Field(() => String, { nullable: true }) agreed?: AnswerValue | null;
  @Field(() => String, { defaultValue: '' }) rationale: string;
  @Field(() => String, { nullable: true, description: 'What would have to be shown for a score; left as it is where it is missing' })
  evidenceNeeded?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Evidence that the section rests on; left as it is where it is missing' })
  evidenceIds?: string[] | null;
  @Field(() => Int) expectedVersion: number;
}
@InputType()
export class SaveRecommendationInput implements i.SaveRecommendationInput {
  @Field(() => ID) reportId: string;
  @Field(() => ID, { nullable: true }) recommendationId?: string | null;
  @Field(() => String) text: string;
  @Field(() => [String]) dimensionKeys: string[];
  @Field(() => [ID]) evidenceIds: string[];
  @Field(() => PriorityEnum) priority: Priority;
  @Field(() => String) addressee: string;
  @Field(() => HorizonEnum) horizon: Horizon;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class RemoveRecommendationInput implements i.RemoveRecommendationInput {
  @Field(() => ID) recommendationId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class SignReportInput implements i.SignReportInput {
  @Field(() => ID) reportId: string;
  @Field(() => String, { description: 'Hash of the words that were read' }) reportHash: string;
  @Field(() => DecisionEnum) decision: SignDecision;
  @Field(() => String, { defaultValue: '' }) dissentText: string;
  @Field(() => Boolean, { defaultValue: false }) dissentNamed: boolean;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class MoveReportInput implements i.MoveReportInput {
  @Field(() => ID) reportId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
