import type { ReportState } from '@guildhall/domain/peer-review/machines';
import {
  commentKinds,
  commentResolutions,
  finalMarks,
  reportVisibilities,
  type CommentKind,
  type CommentResolution,
  type FinalMark,
  type ReportVisibility,
} from '@guildhall/domain/peer-review/words';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { WaiverNode } from './report.types.js';
import { ReportStateEnum, enumOf } from './case.types.js';

export const CommentKindEnum = enumOf('HostCommentKind', commentKinds);
export const CommentResolutionEnum = enumOf('HostCommentResolution', commentResolutions);
export const FinalMarkEnum = enumOf('FinalMark', finalMarks);
export const ReportVisibilityEnum = enumOf('ReportVisibility', reportVisibilities);

@ObjectType('HostComment', { description: 'What the host says to the report, and the answer' })
export class HostCommentNode {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'A section of the report, or the code of a recommendation' }) sectionKey: string;
  @Field(() => CommentKindEnum) kind: CommentKind;
  @Field(() => String) text: string;
  @Field(() => String) authorName: string;
  @Field(() => DateTime) at: string;
  @Field(() => CommentResolutionEnum, { nullable: true }) resolution: CommentResolution | null;
  @Field(() => String) resolutionNote: string;
  @Field(() => DateTime, { nullable: true }) resolvedAt: string | null;
  @Field(() => Boolean, { description: 'A correction was promised and is not in the words yet' }) toBeMade: boolean;
  @Field(() => Int) version: number;
  @Field(() => Boolean) viewerCanResolve: boolean;
}
@ObjectType('ReportEdition')
export class ReportEditionNode {
  @Field(() => Int) edition: number;
  @Field(() => ReportStateEnum) state: ReportState;
  @Field(() => DateTime, { nullable: true }) finalisedAt: string | null;
  @Field(() => String) headHash: string;
  @Field(() => String, { nullable: true }) correctionReason: string | null;
}
@ObjectType('HostCheckRights')
export class HostCheckRightsNode {
  @Field(() => Boolean) comment: boolean;
  @Field(() => Boolean) finish: boolean;
  @Field(() => Boolean) remind: boolean;
  @Field(() => Boolean) reopen: boolean;
  @Field(() => Boolean) finalise: boolean;
  @Field(() => Boolean, { description: 'Without a word from the host' }) finaliseSilent: boolean;
  @Field(() => Boolean) allowPublication: boolean;
  @Field(() => Boolean) publish: boolean;
  @Field(() => Boolean) correct: boolean;
  @Field(() => Boolean, { description: 'Issue the open corrigendum' }) issue: boolean;
}
@ObjectType('HostCheck', { description: 'The life of a report from the host’s comments to its editions' })
export class HostCheckNode {
  @Field(() => ID) caseId: string;
  @Field(() => ID, { nullable: true }) reportId: string | null;
  @Field(() => ReportStateEnum, { nullable: true }) state: ReportState | null;
  @Field(() => Int) version: number;
  @Field(() => ID, { nullable: true, description: 'The edition that holds' }) finalId: string | null;
  @Field(() => Int) finalVersion: number;
  @Field(() => [HostCommentNode]) comments: HostCommentNode[];
  @Field(() => DateTime, { nullable: true, description: 'End of the time to comment' }) dueAt: string | null;
  @Field(() => DateTime, { nullable: true }) doneAt: string | null;
  @Field(() => DateTime, { nullable: true }) remindedAt: string | null;
  @Field(() => FinalMarkEnum, { nullable: true }) finalMark: FinalMark | null;
  @Field(() => Boolean, { description: 'A review that the final words stand on was voided later' }) underReexamination: boolean;
  @Field(() => ReportVisibilityEnum, { nullable: true, description: 'For the host and the facilitator' })
  consentVisibility: ReportVisibility | null;
  @Field(() => ReportVisibilityEnum, { nullable: true, description: 'Set once it is published' }) publishedTo: ReportVisibility | null;
  @Field(() => [ReportEditionNode]) editions: ReportEditionNode[];
  @Field(() => HostCheckRightsNode) viewerCan: HostCheckRightsNode;
}

@ObjectType('VerifiedReport', { description: 'What anybody may know of a final report whose fingerprint they hold' })
export class VerifiedReportNode {
  @Field(() => Int) edition: number;
  @Field(() => DateTime) finalisedAt: string;
  @Field(() => Boolean, { description: 'The stored words still give this fingerprint' }) valid: boolean;
  @Field(() => Int, { nullable: true, description: 'The edition that took its place' }) replacedBy: number | null;
  @Field(() => Boolean) underReexamination: boolean;
  @Field(() => [WaiverNode], { description: 'Conflicts of interest that were declared and waived' }) waivers: WaiverNode[];
  @Field(() => ID, { nullable: true, description: 'For those who may read the report' }) caseId: string | null;
  @Field(() => String, { nullable: true, description: 'For those who may read the report' }) title: string | null;
  @Field(() => String, { nullable: true, description: 'For those who may read the report' }) hostName: string | null;
}
