import type * as i from '@guildhall/domain/peer-review/results-inputs';
import type { CommentKind, CommentResolution, ReportVisibility } from '@guildhall/domain/peer-review/words';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { enumOf } from './case.types.js';
import { CommentKindEnum, CommentResolutionEnum, ReportVisibilityEnum } from './host-check.types.js';

const CircleEnum = enumOf('PublicationCircle', ['NETWORK', 'PUBLIC'] as const);

@InputType()
export class AddHostCommentInput implements i.AddHostCommentInput {
  @Field(() => ID) reportId: string;
  @Field(() => String, { description: 'A section of the report, or the code of a recommendation' }) sectionKey: string;
  @Field(() => CommentKindEnum) kind: CommentKind;
  @Field(() => String) text: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class ResolveHostCommentInput implements i.ResolveHostCommentInput {
  @Field(() => ID) commentId: string;
  @Field(() => CommentResolutionEnum) resolution: CommentResolution;
  @Field(() => String) note: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class AllowPublicationInput implements i.AllowPublicationInput {
  @Field(() => ID) reportId: string;
  @Field(() => ReportVisibilityEnum) visibility: ReportVisibility;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class PublishReportInput implements i.PublishReportInput {
  @Field(() => ID) reportId: string;
  @Field(() => CircleEnum) visibility: 'NETWORK' | 'PUBLIC';
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class BeginCorrigendumInput implements i.BeginCorrigendumInput {
  @Field(() => ID) reportId: string;
  @Field(() => String) reason: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
