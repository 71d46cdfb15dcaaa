import { consultedFields, type ConsultedField } from '@guildhall/domain/uptake/anchor';
import {
  audiences,
  consultationSources,
  consultationStates,
  dispositions,
  type Audience,
  type ConsultationSource,
  type ConsultationState,
  type Disposition,
} from '@guildhall/domain/uptake/consultation';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { enumOf } from '../kernel/enums.js';

export const AudienceEnum = enumOf(audiences);
export const ConsultationSourceEnum = enumOf(consultationSources);
export const ConsultationStateEnum = enumOf(consultationStates);
export const DispositionEnum = enumOf(dispositions);
export const ConsultedFieldEnum = enumOf(consultedFields);
registerEnumType(AudienceEnum, { name: 'ConsultationAudience', description: 'Who reads text and remarks' });
registerEnumType(ConsultationSourceEnum, { name: 'ConsultationSource', description: 'What everybody reads, or what is being written' });
registerEnumType(ConsultationStateEnum, { name: 'ConsultationState', description: 'OPEN until every remark has its answer' });
registerEnumType(DispositionEnum, { name: 'Disposition', description: 'What was made of a remark' });
registerEnumType(ConsultedFieldEnum, { name: 'ConsultedField' });

@ObjectType('ConsultationRow', { description: 'A round as a row of a list' })
export class ConsultationRowNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) locale: string;
  @Field(() => AudienceEnum) audience: Audience;
  @Field(() => String, { nullable: true }) communityName: string | null;
  @Field(() => ConsultationSourceEnum) source: ConsultationSource;
  @Field(() => Int, { description: 'The edition that it is, or will be' }) editionNo: number;
  @Field(() => DateTime) opensAt: string;
  @Field(() => DateTime) closesAt: string;
  @Field(() => DateTime, { nullable: true }) answeredAt: string | null;
  @Field(() => ConsultationStateEnum) state: ConsultationState;
  @Field(() => Boolean, { description: 'One can still write' }) isOpen: boolean;
}
@ObjectType('ConsultedParagraph')
export class ConsultedParagraphNode {
  @Field(() => Int) at: number;
  @Field(() => String, { description: 'Harmless HTML' }) html: string;
  @Field(() => String, { description: 'As it is sent with a remark on it' }) quote: string;
}
@ObjectType('ConsultedSection')
export class ConsultedSectionNode {
  @Field(() => ConsultedFieldEnum) field: ConsultedField;
  @Field(() => [ConsultedParagraphNode]) paragraphs: ConsultedParagraphNode[];
}
@ObjectType('ConsultationCommentCan', { description: 'What the person who asks may do' })
export class ConsultationCommentCan {
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean) dispose: boolean;
  @Field(() => Boolean) hide: boolean;
}
@ObjectType('ConsultationComment', { description: 'A remark on a paragraph, or on the whole' })
export class ConsultationCommentNode {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => ConsultedFieldEnum, { nullable: true, description: 'Null: about the whole' }) field: ConsultedField | null;
  @Field(() => Int, { nullable: true, description: 'The paragraph of today; null: it is not there any more' }) at: number | null;
  @Field(() => Boolean, { description: 'The text has changed since' }) changed: boolean;
  @Field(() => String, { description: 'The words that it was about' }) quote: string;
  @Field(() => String, { description: 'Harmless HTML' }) bodyHtml: string;
  @Field(() => DateTime) madeAt: string;
  @Field(() => String, { nullable: true, description: 'For signed-in people' }) authorName: string | null;
  @Field(() => Boolean) isOwn: boolean;
  @Field(() => DispositionEnum, { nullable: true, description: 'For those who answer; for all once everything is answered' })
  disposition: Disposition | null;
  @Field(() => String) answer: string;
  @Field(() => Boolean) hidden: boolean;
  @Field(() => String, { description: 'Why a coordinator has hidden it' }) hiddenReason: string;
  @Field(() => ConsultationCommentCan) viewerCan: ConsultationCommentCan;
}
@ObjectType('ConsultationCan', { description: 'What the person who asks may do' })
export class ConsultationCan {
  @Field(() => Boolean) comment: boolean;
  @Field(() => Boolean) renew: boolean;
  @Field(() => Boolean) close: boolean;
  @Field(() => Boolean) answer: boolean;
}
@ObjectType('Consultation', { description: 'People are asked about a text for some time' })
export class ConsultationNode extends ConsultationRowNode {
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true, description: 'Of the practice, where it is published' }) practiceSlug: string | null;
  @Field(() => String, { description: 'Plain text' }) question: string;
  @Field(() => DateTime, { description: 'Since when this text is shown' }) textAt: string;
  @Field(() => Boolean, { description: 'More was written since; for those who answer' }) newerText: boolean;
  @Field(() => [ConsultedSectionNode]) sections: ConsultedSectionNode[];
  @Field(() => [ConsultationCommentNode], { description: 'In the order in which they were made' }) comments: ConsultationCommentNode[];
  @Field(() => ConsultationCan) viewerCan: ConsultationCan;
}
@ObjectType('ConsultationCommunity')
export class ConsultationCommunityNode {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}
@ObjectType('ConsultationForm', { description: 'What one needs to ask about a practice' })
export class ConsultationFormNode {
  @Field(() => ID) practiceId: string;
  @Field(() => String) title: string;
  @Field(() => String) locale: string;
  @Field(() => Boolean) hasEdition: boolean;
  @Field(() => Boolean) hasDraft: boolean;
  @Field(() => Boolean, { description: 'The draft may be shown to everybody' }) screened: boolean;
  @Field(() => ID, { nullable: true, description: 'A round that has to be answered first' }) busyWith: string | null;
  @Field(() => [ConsultationCommunityNode]) communities: ConsultationCommunityNode[];
}

@InputType()
export class OpenConsultationInput {
  @Field(() => ID) practiceId: string;
  @Field(() => ID) clientMutationId: string;
  @Field(() => ConsultationSourceEnum) source: ConsultationSource;
  @Field(() => AudienceEnum) audience: Audience;
  @Field(() => ID, { nullable: true }) communityId: string | null;
  @Field(() => String) question: string;
  @Field(() => String, { description: 'ISO 8601, in UTC' }) closesAt: string;
}
@InputType()
export class ConsultationStepInput {
  @Field(() => ID) roundId: string;
  @Field(() => Int) expectedVersion: number;
}
@InputType()
export class CommentOnConsultationInput {
  @Field(() => ID) roundId: string;
  @Field(() => ID) clientMutationId: string;
  @Field(() => String, { description: 'A field of the text; empty: about the whole' }) field: ConsultedField | '';
  @Field(() => Int) at: number;
  @Field(() => String, { description: 'The paragraph as it was read' }) quote: string;
  @Field(() => String) body: string;
}
@InputType()
export class WithdrawConsultationCommentInput {
  @Field(() => ID) commentId: string;
  @Field(() => Int) expectedVersion: number;
}
@InputType()
export class DisposeConsultationCommentInput extends WithdrawConsultationCommentInput {
  @Field(() => DispositionEnum) disposition: Disposition;
  @Field(() => String) answer: string;
}
@InputType()
export class HideConsultationCommentInput extends WithdrawConsultationCommentInput {
  @Field(() => String) reason: string;
}
