import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { SchemeContent } from '@guildhall/domain/schemes/content';
import { schemeMachine, type SchemeState } from '@guildhall/domain/schemes/machine';
import { DateTime } from '../kernel/datetime.js';
import { TextLanguageNode, TranslationNoteNode } from '../translations/translation.types.js';
import { SchemeContentNode, SchemeOrganisationNode, SchemeSourceNode } from './draft.types.js';

const SchemeStateEnum = Object.fromEntries(schemeMachine.states.map((s) => [s, s])) as Record<SchemeState, SchemeState>;
registerEnumType(SchemeStateEnum, { name: 'SchemeState' });

@ObjectType('SchemeVersion', { description: 'A scheme as it was published once' })
export class SchemeVersionNode {
  @Field(() => Int) number: number;
  @Field(() => String, { description: 'What was new in it; may be empty' }) note: string;
  @Field(() => DateTime) publishedAt: string;
  @Field(() => String, { nullable: true, description: 'Who published it; null where that was not kept' }) authorName: string | null;
}
@ObjectType('SchemeFork', { description: 'A scheme that began from a version of this one' })
export class SchemeForkNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) title: string;
  @Field(() => String) operatorName: string;
  @Field(() => Int, { description: 'Of the version that it began from' }) number: number;
  @Field(() => Boolean, { description: 'False while it is only being written' }) published: boolean;
}
@ObjectType('SchemeViewerCan')
export class SchemeViewerCan {
  @Field(() => Boolean, { description: 'Write the next version and publish it' }) edit: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean, { description: 'Bring it into another language' }) translate: boolean;
}
@ObjectType('SchemePage', { description: 'A published support scheme with the version that was asked for' })
export class SchemePageNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => SchemeStateEnum) state: SchemeState;
  @Field(() => String, { description: 'Of the current version' }) title: string;
  @Field(() => String, { description: 'Language of the title' }) locale: string;
  @Field(() => DateTime, { nullable: true }) withdrawnAt: string | null;
  @Field(() => String, { nullable: true }) withdrawalReason: string | null;
  @Field(() => String) operatorName: string;
  @Field(() => String) networkName: string;
  @Field(() => Boolean, { description: 'Invented for demonstration' }) fictional: boolean;
  @Field(() => Int, { description: 'Number of the current version' }) versionNo: number;
  @Field(() => SchemeVersionNode, { nullable: true, description: 'The one that is shown; null for a withdrawn scheme' })
  version: SchemeVersionNode | null;
  @Field(() => SchemeContentNode, { nullable: true, description: 'Null for a withdrawn scheme' }) content: SchemeContent | null;
  @Field(() => TranslationNoteNode, { nullable: true, description: 'Null where the text is shown as it was written' })
  translation: TranslationNoteNode | null;
  @Field(() => [TextLanguageNode], { description: 'The language of the source first' }) languages: TextLanguageNode[];
  @Field(() => [SchemeVersionNode], { description: 'All versions, newest first; none of a withdrawn scheme' })
  versions: SchemeVersionNode[];
  @Field(() => SchemeSourceNode, { nullable: true }) source: SchemeSourceNode | null;
  @Field(() => [SchemeForkNode], { description: 'Those that the reader may see' }) forks: SchemeForkNode[];
  @Field(() => Int, { nullable: true, description: 'Number of the version that is being written; null for whoever may not know of it' })
  draftNumber: number | null;
  @Field(() => [SchemeOrganisationNode], { description: 'Those for which the reader could take it as a start' })
  organisations: SchemeOrganisationNode[];
  @Field(() => SchemeViewerCan) viewerCan: SchemeViewerCan;
}
@ObjectType('SchemeDiffPart')
export class SchemeDiffPartNode {
  @Field(() => String, { description: 'SAME, ADDED or REMOVED' }) kind: string;
  @Field(() => String) text: string;
}
@ObjectType('SchemeChange', { description: 'What a version changed in one field, or in one dimension' })
export class SchemeChangeNode {
  @Field(() => String) field: string;
  @Field(() => String, { nullable: true }) dimension: string | null;
  @Field(() => String, { nullable: true, description: 'Intensity before, where it changed' }) from: string | null;
  @Field(() => String, { nullable: true, description: 'Intensity now, where it changed' }) to: string | null;
  @Field(() => [SchemeDiffPartNode]) parts: SchemeDiffPartNode[];
}
