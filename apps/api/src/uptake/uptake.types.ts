import { transferStates, transferVisibilities, type TransferState, type TransferVisibility } from '@guildhall/domain/uptake/transfer';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ConsultationRowNode } from './consultation.types.js';
import { DateTime } from '../kernel/datetime.js';
import { enumOf } from '../kernel/enums.js';

export const TransferStateEnum = enumOf(transferStates);
export const TransferVisibilityEnum = enumOf(transferVisibilities);
registerEnumType(TransferStateEnum, {
  name: 'TransferState',
  description: 'How far an organisation has come with a practice of another one',
});
registerEnumType(TransferVisibilityEnum, {
  name: 'TransferVisibility',
  description: 'PUBLIC: everybody; REGISTERED: whoever is signed in',
});

@ObjectType('LinkedLesson', { description: 'A lesson that everybody may read' })
export class LinkedLessonNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) title: string;
  @Field(() => String) locale: string;
}
@ObjectType('LinkedReview', { description: 'A peer review of the practice that the reader may know of' })
export class LinkedReviewNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
}
@ObjectType('PracticeTransfer', { description: 'An organisation uses the practice of another one' })
export class TransferNode {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String, { description: 'As it was called when it was recorded' }) organisationName: string;
  @Field(() => String, { nullable: true, description: 'Of its page, where the reader may see that' }) organisationSlug: string | null;
  @Field(() => String) country: string;
  @Field(() => String) place: string;
  @Field(() => TransferVisibilityEnum) visibility: TransferVisibility;
  @Field(() => TransferStateEnum) state: TransferState;
  @Field(() => String, { description: 'Harmless HTML' }) adaptationsHtml: string;
  @Field(() => String, { description: 'Harmless HTML' }) resultHtml: string;
  @Field(() => Int, { description: 'The edition that could be read then' }) editionNo: number;
  @Field(() => DateTime) updatedAt: string;
  @Field(() => [LinkedLessonNode]) lessons: LinkedLessonNode[];
  @Field(() => Boolean) viewerCanEdit: boolean;
}
@ObjectType('PracticeEndorsement', { description: 'An organisation stands behind an edition; its last word' })
export class EndorsementNode {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String, { description: 'As it was called then' }) organisationName: string;
  @Field(() => String, { nullable: true, description: 'Of its page, where the reader may see that' }) organisationSlug: string | null;
  @Field(() => Int, { description: 'The edition that was read; of a later one nothing is said' }) editionNo: number;
  @Field(() => String, { description: 'Plain text; may be empty' }) words: string;
  @Field(() => DateTime) at: string;
  @Field(() => Boolean) viewerCanWithdraw: boolean;
}
@ObjectType('OrganisationToEndorse', { description: 'One that the person who asks manages and that has not endorsed the current edition' })
export class OrganisationToEndorseNode {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Int, { nullable: true, description: 'The edition that it endorsed before' }) before: number | null;
}
@ObjectType('UptakeViewerCan', { description: 'What the person who asks may do' })
export class UptakeViewerCan {
  @Field(() => Boolean, { description: 'Say that an organisation uses the practice' }) record: boolean;
  @Field(() => Boolean, { description: 'Ask people about the text' }) consult: boolean;
  @Field(() => [OrganisationToEndorseNode]) endorse: OrganisationToEndorseNode[];
}
@ObjectType('PracticeUptake', { description: 'What has become of a practice, as far as the reader may know of it' })
export class PracticeUptakeNode {
  @Field(() => ID, { description: 'Of the practice' }) id: string;
  @Field(() => Int, { description: 'The current edition' }) editionNo: number;
  @Field(() => [EndorsementNode]) endorsements: EndorsementNode[];
  @Field(() => [TransferNode], { description: 'Newest first' }) transfers: TransferNode[];
  @Field(() => [ConsultationRowNode], { description: 'Rounds about it that the reader may know of' }) consultations: ConsultationRowNode[];
  @Field(() => [LinkedLessonNode]) lessons: LinkedLessonNode[];
  @Field(() => [LinkedReviewNode]) reviews: LinkedReviewNode[];
  @Field(() => UptakeViewerCan) viewerCan: UptakeViewerCan;
}

@ObjectType('OrganisationToSpeakFor')
export class OrganisationToSpeakForNode {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) countryCode: string;
}
@ObjectType('TransferToEdit', { description: 'As it is stored, for whoever may write for the organisation' })
export class TransferToEditNode {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) organisationName: string;
  @Field(() => String) country: string;
  @Field(() => String) place: string;
  @Field(() => TransferVisibilityEnum) visibility: TransferVisibility;
  @Field(() => TransferStateEnum) state: TransferState;
  @Field(() => String) adaptations: string;
  @Field(() => String) result: string;
  @Field(() => [ID]) lessonIds: string[];
}
@ObjectType('TransferForm', { description: 'What one needs to say that an organisation uses a practice' })
export class TransferFormNode {
  @Field(() => ID) practiceId: string;
  @Field(() => String) slug: string;
  @Field(() => String) title: string;
  @Field(() => String) locale: string;
  @Field(() => Boolean, { description: 'May write for organisations that are not their own' }) anyOrganisation: boolean;
  @Field(() => [OrganisationToSpeakForNode], { description: 'Verified organisations of the person who asks' })
  organisations: OrganisationToSpeakForNode[];
  @Field(() => [LinkedLessonNode], { description: 'Lessons that can be linked' }) lessons: LinkedLessonNode[];
  @Field(() => TransferToEditNode, { nullable: true }) transfer: TransferToEditNode | null;
}

@InputType({ isAbstract: true })
class TransferSaid {
  @Field(() => String) country: string;
  @Field(() => String) place: string;
  @Field(() => TransferVisibilityEnum) visibility: TransferVisibility;
  @Field(() => TransferStateEnum) state: TransferState;
  @Field(() => String) adaptations: string;
  @Field(() => String) result: string;
  @Field(() => [ID]) lessonIds: string[];
}
@InputType()
export class RecordTransferInput extends TransferSaid {
  @Field(() => ID) practiceId: string;
  @Field(() => ID) clientMutationId: string;
  @Field(() => ID) organisationId: string;
}
@InputType()
export class SaveTransferInput extends TransferSaid {
  @Field(() => ID) transferId: string;
  @Field(() => Int) expectedVersion: number;
}
@InputType()
export class BeginTransferLessonInput {
  @Field(() => ID) transferId: string;
  @Field(() => ID) clientMutationId: string;
  @Field(() => String) title: string;
  @Field(() => String) locale: string;
}
@InputType()
export class RemoveTransferInput {
  @Field(() => ID) transferId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class EndorsePracticeInput {
  @Field(() => ID) practiceId: string;
  @Field(() => ID) clientMutationId: string;
  @Field(() => ID) organisationId: string;
  @Field(() => Int, { description: 'The edition that was read' }) editionNo: number;
  @Field(() => String) words: string;
}
@InputType()
export class WithdrawEndorsementInput {
  @Field(() => ID) endorsementId: string;
  @Field(() => Int) expectedVersion: number;
}
