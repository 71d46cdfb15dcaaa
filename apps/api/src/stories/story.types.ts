import { licences, evidenceGrades } from '@guildhall/domain/practices/content';
import { storyKinds, type StoryKind } from '@guildhall/domain/stories/content';
import { storyMachine, type StoryState } from '@guildhall/domain/stories/machine';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { TextLanguageNode, TranslationNoteNode } from '../translations/translation.types.js';
import { enumOf } from '../kernel/enums.js';

export const StoryKindEnum = enumOf(storyKinds);
export const StoryStateEnum = enumOf(storyMachine.states);
registerEnumType(StoryKindEnum, { name: 'StoryKind', description: 'A story or quote of an entrepreneur, or a lesson of an organisation' });
registerEnumType(StoryStateEnum, { name: 'StoryState', description: 'ENDED: nobody but those who work on it knows of it any more' });

@ObjectType('StoryRow', { description: 'A story, quote or lesson as a row of a list' })
export class StoryRowNode {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'Of its address; null where the world cannot read it' }) slug: string | null;
  @Field(() => StoryKindEnum) kind: StoryKind;
  @Field(() => StoryStateEnum) state: StoryState;
  @Field(() => String) locale: string;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'As it is printed; empty in a lesson' }) name: string;
  @Field(() => String) about: string;
  @Field(() => String) place: string;
  @Field(() => String) country: string;
  @Field(() => String, { description: 'The first words, without markup' }) opening: string;
  @Field(() => String) networkName: string;
  @Field(() => DateTime, { nullable: true }) publishedAt: string | null;
  @Field(() => Int, { description: 'Frozen editions that somebody has to see to, for coordinators; 0 for everybody else' })
  openUses: number;
}
@ObjectType('StoryConnection')
export class StoryConnection {
  @Field(() => [StoryRowNode]) nodes: StoryRowNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}
@ObjectType('StorySource', { description: 'What a lesson was learned from, where the reader may see it' })
export class StorySourceNode {
  @Field(() => String) title: string;
  @Field(() => String, { description: 'Path of its page' }) address: string;
}
@ObjectType('StoryPortrait', {
  description: 'Whoever tells it, as long as they agree to be seen; its bytes are at its address for whoever may read the story',
})
export class StoryPortraitNode {
  @Field(() => String) url: string;
  @Field(() => String, { description: 'What it shows, for whoever does not see it' }) alt: string;
  @Field(() => Int) width: number;
  @Field(() => Int) height: number;
}
@ObjectType('StoryViewerCan', { description: 'What the person who asks may do' })
export class StoryViewerCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean, { description: 'Bring it into another language' }) translate: boolean;
}
@ObjectType('Story', {
  description: 'A story, quote or lesson as the world reads it; of a lesson that was taken back, only that it was and why',
})
export class StoryNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => StoryKindEnum) kind: StoryKind;
  @Field(() => StoryStateEnum) state: StoryState;
  @Field(() => String) networkName: string;
  @Field(() => String) locale: string;
  @Field(() => TranslationNoteNode, { nullable: true, description: 'Null where the text is shown as it was written' })
  translation: TranslationNoteNode | null;
  @Field(() => [TextLanguageNode], { description: 'The language of the source first' }) languages: TextLanguageNode[];
  @Field(() => String) title: string;
  @Field(() => String) name: string;
  @Field(() => Boolean, { description: 'The name is one that the person chose' }) pseudonym: boolean;
  @Field(() => String) about: string;
  @Field(() => String) place: string;
  @Field(() => String) country: string;
  @Field(() => String, { description: 'Harmless HTML' }) bodyHtml: string;
  @Field(() => [String]) quotes: string[];
  @Field(() => String, { description: 'Harmless HTML: what was expected' }) expectedHtml: string;
  @Field(() => String, { description: 'Harmless HTML: what happened' }) happenedHtml: string;
  @Field(() => String, { description: 'Harmless HTML: why' }) whyHtml: string;
  @Field(() => String, { description: 'Harmless HTML: what one would do differently' }) adviceHtml: string;
  @Field(() => String, { nullable: true, description: evidenceGrades.join(', ') }) grade: string | null;
  @Field(() => String, { description: `SPDX name: ${licences.join(', ')}` }) licence: string;
  @Field(() => String, { description: 'The first words, without markup' }) opening: string;
  @Field(() => DateTime) publishedAt: string;
  @Field(() => Int, { description: 'How often it has been published' }) editionNo: number;
  @Field(() => DateTime, { nullable: true }) withdrawnAt: string | null;
  @Field(() => String, { description: 'Why it was taken back' }) reason: string;
  @Field(() => StorySourceNode, { nullable: true }) source: StorySourceNode | null;
  @Field(() => StoryPortraitNode, { nullable: true }) portrait: StoryPortraitNode | null;
  @Field(() => Boolean, { description: 'Somebody agrees to cards elsewhere, or nobody has to' }) elsewhere: boolean;
  @Field(() => StoryViewerCan) viewerCan: StoryViewerCan;
}
