import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { SetMirrorInput as SetMirror } from '@guildhall/domain/peer-review/mirror';
import type * as i from '@guildhall/domain/peer-review/panel-inputs';
import type { PanelRole } from '@guildhall/domain/peer-review/words';
import { DateTime } from '../kernel/datetime.js';
import { enumOf, PanelRoleEnum } from './case.types.js';

const revokeReasons = ['NO_SHOW', 'CONDUCT', 'OTHER'] as const;
const formerDecisions = ['KEEP', 'VOID'] as const;
const RevokeReasonEnum = enumOf('RevokeReason', revokeReasons);
const FormerDecisionEnum = enumOf('FormerReviewDecision', formerDecisions);

@InputType()
export class ShortlistPeersInput implements i.ShortlistInput {
  @Field(() => ID) caseId: string;
  @Field(() => [ID]) personIds: string[];
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class SetMirrorInput implements SetMirror {
  @Field(() => ID) caseId: string;
  @Field(() => ID, { nullable: true, description: 'Nothing to part a pair' }) mirrorCaseId?: string | null;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class SetMinimumInput implements i.SetMinimumInput {
  @Field(() => ID) caseId: string;
  @Field(() => Int, { description: 'The number of the programme takes a lowered one back' }) minPeers: number;
  @Field(() => String) reason: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class SetObserverInput implements i.SetObserverInput {
  @Field(() => ID) caseId: string;
  @Field(() => ID) personId: string;
  @Field(() => Boolean) observes: boolean;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class OrderShortlistInput implements i.OrderShortlistInput {
  @Field(() => ID) caseId: string;
  @Field(() => [ID], { description: 'Everybody who waits, first to be asked first' }) assignmentIds: string[];
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class InviteShortlistedInput implements i.InviteShortlistedInput {
  @Field(() => ID) assignmentId: string;
  @Field(() => PanelRoleEnum) role: PanelRole;
  @Field(() => DateTime) respondBy: Date;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class WithdrawFromPanelInput implements i.WithdrawFromPanelInput {
  @Field(() => ID) assignmentId: string;
  @Field(() => String, { defaultValue: '' }) note: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class RevokeSeatInput implements i.RevokeSeatInput {
  @Field(() => ID) assignmentId: string;
  @Field(() => RevokeReasonEnum) reason: (typeof revokeReasons)[number];
  @Field(() => String) note: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class AppointLeadInput implements i.AppointLeadInput {
  @Field(() => ID) assignmentId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class FormerReviewInput implements i.FormerReviewInput {
  @Field(() => ID) reviewId: string;
  @Field(() => FormerDecisionEnum) decision: (typeof formerDecisions)[number];
  @Field(() => String) reason: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class AbsenceInput {
  @Field(() => String, { description: 'YYYY-MM-DD' }) from: string;
  @Field(() => String, { description: 'YYYY-MM-DD, the last day' }) until: string;
}
@InputType()
export class ReviewerSettingsInput implements i.ReviewerSettingsInput {
  @Field(() => Boolean) available: boolean;
  @Field(() => Int) maxLoad: number;
  @Field(() => [AbsenceInput]) absences: AbsenceInput[];
  @Field(() => Boolean) digest: boolean;
  @Field(() => Int) quietFrom: number;
  @Field(() => Int) quietUntil: number;
  @Field(() => Int, { description: '0 where nothing was saved yet' }) expectedVersion: number;
}
@InputType()
export class PlaceOnPanelInput {
  @Field(() => ID) caseId: string;
  @Field(() => ID) personId: string;
}
@InputType()
export class AssignmentWishInput implements i.AssignmentWishInput {
  @Field(() => ID) programmeId: string;
  @Field(() => [PlaceOnPanelInput], { defaultValue: [] }) pinned: PlaceOnPanelInput[];
  @Field(() => [PlaceOnPanelInput], { defaultValue: [] }) without: PlaceOnPanelInput[];
}
@InputType()
export class ApplyAssignmentInput implements i.ApplyAssignmentInput {
  @Field(() => ID) programmeId: string;
  @Field(() => [PlaceOnPanelInput]) places: PlaceOnPanelInput[];
  @Field(() => ID) clientMutationId: string;
}
