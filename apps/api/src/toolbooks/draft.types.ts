import { licences, type Licence } from '@guildhall/domain/practices/content';
import type { BookLocale, ChapterKind, Emblem, InEach } from '@guildhall/domain/toolbooks/content';
import type { BookState } from '@guildhall/domain/toolbooks/machine';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { BookLocaleEnum, BookStateEnum, BookTextNode, ChapterKindEnum, EmblemEnum } from './book.types.js';

@ObjectType('ToolBookChapter', { description: 'A chapter as its editors write it; texts are Markdown' })
export class ChapterNode {
  @Field(() => ID) id: string;
  @Field(() => ChapterKindEnum) kind: ChapterKind;
  @Field(() => BookTextNode) title: BookTextNode;
  @Field(() => BookTextNode) text: BookTextNode;
  @Field(() => ID, { nullable: true, description: 'Of the practice or scheme' }) refId: string | null;
  @Field(() => Int, { nullable: true, description: 'Edition of the practice; of a scheme the version that was frozen' }) refEdition:
    | number
    | null;
}
@ObjectType('ToolBookContent', { description: 'The working copy' })
export class BookContentNode {
  @Field(() => BookLocaleEnum) locale: BookLocale;
  @Field(() => BookTextNode) title: BookTextNode;
  @Field(() => BookTextNode) subtitle: BookTextNode;
  @Field(() => BookTextNode) purpose: BookTextNode;
  @Field(() => [String]) contributors: string[];
  @Field(() => String) publisher: string;
  @Field(() => EmblemEnum) funderEmblem: Emblem;
  @Field(() => BookTextNode) funderName: BookTextNode;
  @Field(() => BookTextNode) disclaimer: BookTextNode;
  @Field(() => String) licence: Licence;
  @Field(() => [ChapterNode]) chapters: ChapterNode[];
}
@ObjectType('ToolBookProblem', { description: 'What stands against freezing, with its place' })
export class BookProblemNode {
  @Field(() => String) path: string;
  @Field(() => String) rule: string;
}
@ObjectType('ToolBookPart', { description: 'What a chapter refers to, as it is now' })
export class BookPartNode {
  @Field(() => ID) chapterId: string;
  @Field(() => String) title: string;
  @Field(() => String) slug: string;
  @Field(() => Int, { nullable: true, description: 'Newest edition of the practice; null: a scheme' }) newest: number | null;
}
@ObjectType('ToolBookDraft', { description: 'The working copy, for the editors of the book' })
export class BookDraftNode {
  @Field(() => ID, { description: 'Of the book' }) id: string;
  @Field(() => String) slug: string;
  @Field(() => Int) version: number;
  @Field(() => BookStateEnum) state: BookState;
  @Field(() => Int, { description: 'Number of the current edition; 0 before the first' }) editionNo: number;
  @Field(() => DateTime) updatedAt: string;
  @Field(() => String) networkName: string;
  @Field(() => BookContentNode) content: BookContentNode;
  @Field(() => [BookProblemNode]) problems: BookProblemNode[];
  @Field(() => [BookPartNode]) parts: BookPartNode[];
}

@InputType('ToolBookTextInput')
export class BookTextInput implements InEach {
  @Field(() => String) en: string;
  @Field(() => String) de: string;
  @Field(() => String, { defaultValue: '' }) ar: string;
}
@InputType('ToolBookChapterInput')
export class ChapterInput {
  @Field(() => ID, { description: 'Made by the editor; it stays with the chapter' }) id: string;
  @Field(() => ChapterKindEnum) kind: ChapterKind;
  @Field(() => BookTextInput) title: BookTextInput;
  @Field(() => BookTextInput) text: BookTextInput;
  @Field(() => ID, { nullable: true }) refId: string | null;
  @Field(() => Int, { nullable: true }) refEdition: number | null;
}
@InputType('ToolBookPatchInput', { description: 'Only the fields that changed' })
export class BookPatchInput {
  @Field(() => BookLocaleEnum, { nullable: true }) locale?: BookLocale;
  @Field(() => BookTextInput, { nullable: true }) title?: BookTextInput;
  @Field(() => BookTextInput, { nullable: true }) subtitle?: BookTextInput;
  @Field(() => BookTextInput, { nullable: true }) purpose?: BookTextInput;
  @Field(() => [String], { nullable: true }) contributors?: string[];
  @Field(() => String, { nullable: true }) publisher?: string;
  @Field(() => EmblemEnum, { nullable: true }) funderEmblem?: Emblem;
  @Field(() => BookTextInput, { nullable: true }) funderName?: BookTextInput;
  @Field(() => BookTextInput, { nullable: true }) disclaimer?: BookTextInput;
  @Field(() => String, { nullable: true, description: `SPDX name: ${licences.join(', ')}` }) licence?: Licence;
  @Field(() => [ChapterInput], { nullable: true }) chapters?: ChapterInput[];
}
@InputType('StartToolBookInput')
export class StartBookInput {
  @Field(() => ID) clientMutationId: string;
  @Field(() => ID) networkId: string;
  @Field(() => String) title: string;
  @Field(() => BookLocaleEnum) locale: BookLocale;
}
@InputType('SaveToolBookInput')
export class SaveBookInput {
  @Field(() => ID) bookId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
  @Field(() => BookPatchInput) patch: BookPatchInput;
}
@InputType('FreezeToolBookInput')
export class FreezeBookInput {
  @Field(() => ID) bookId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType('BeginToolBookEditionInput')
export class BeginBookInput {
  @Field(() => ID) bookId: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType('DiscardToolBookInput')
export class DiscardBookInput {
  @Field(() => ID) bookId: string;
  @Field(() => Int) expectedVersion: number;
}
