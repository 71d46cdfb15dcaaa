import { licences, type Licence } from '@guildhall/domain/practices/content';
import { bookChangeKinds, type BookChangeKind } from '@guildhall/domain/toolbooks/changes';
import {
  bookLocales,
  chapterKinds,
  emblems,
  type BookLocale,
  type ChapterKind,
  type Emblem,
  type InEach,
} from '@guildhall/domain/toolbooks/content';
import { bookFormats, bookMachine, type BookFormat, type BookState } from '@guildhall/domain/toolbooks/machine';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';

const enumOf = <const V extends string>(values: readonly V[], name: string, description: string): { [K in V]: K } => {
  const made = Object.fromEntries(values.map((v) => [v, v])) as { [K in V]: K };
  registerEnumType(made, { name, description });
  return made;
};
export const BookStateEnum = enumOf(bookMachine.states, 'ToolBookState', 'DRAFT: the next edition is being worked on');
export const BookLocaleEnum = enumOf(bookLocales, 'ToolBookLocale', 'Languages that a book can be in');
export const ChapterKindEnum = enumOf(
  chapterKinds,
  'ToolBookChapterKind',
  'A text of the book, a practice, a scheme, or a story, quote or lesson',
);
export const EmblemEnum = enumOf(emblems, 'ToolBookEmblem', 'Emblem of the funder that the book draws itself');
export const FormatEnum = enumOf(bookFormats, 'ToolBookFormat', 'Files of an edition');
export const ChangeKindEnum = enumOf(bookChangeKinds, 'ToolBookChangeKind', 'What an edition changed');

@ObjectType('ToolBookText', { description: 'A text of the book in each of its languages; empty where it is not written yet' })
export class BookTextNode implements InEach {
  @Field(() => String) en: string;
  @Field(() => String) de: string;
  @Field(() => String) ar: string;
}
@ObjectType('ToolBookRow', { description: 'A book as a row of the list' })
export class BookRowNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => BookStateEnum, { description: 'Of the working copy, for its editors; FROZEN for everybody else' }) state: BookState;
  @Field(() => Int, { description: '0 before the first edition' }) editionNo: number;
  @Field(() => BookLocaleEnum, { description: 'Language that its editors write in first' }) locale: BookLocale;
  @Field(() => BookTextNode) title: BookTextNode;
  @Field(() => BookTextNode) subtitle: BookTextNode;
  @Field(() => Int) chapters: number;
  @Field(() => String) networkName: string;
  @Field(() => DateTime, { nullable: true }) frozenAt: string | null;
  @Field(() => Boolean, { description: 'The person who asks is one of its editors' }) mine: boolean;
}
@ObjectType('ToolBookConnection')
export class BookConnection {
  @Field(() => [BookRowNode]) nodes: BookRowNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}

@ObjectType('ToolBookFile', { description: 'A file of an edition, at /files/toolbooks/<slug>/<edition>/book.<format>?lang=<locale>' })
export class BookFileNode {
  @Field(() => BookLocaleEnum) locale: BookLocale;
  @Field(() => FormatEnum) format: BookFormat;
  @Field(() => Int, { description: 'Bytes' }) size: number;
  @Field(() => String, { description: 'Of the file, hexadecimal' }) sha256: string;
}
@ObjectType('ToolBookChange', { description: 'What an edition changed against the one before' })
export class BookChangeNode {
  @Field(() => ChangeKindEnum) kind: BookChangeKind;
  @Field(() => ID, { nullable: true }) chapterId: string | null;
  @Field(() => BookTextNode, { description: 'Of the chapter' }) title: BookTextNode;
  @Field(() => Int, { nullable: true }) from: number | null;
  @Field(() => Int, { nullable: true }) to: number | null;
}
@ObjectType('ToolBookContentsLine', { description: 'A chapter of a frozen edition' })
export class ContentsLineNode {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => ChapterKindEnum) kind: ChapterKind;
  @Field(() => BookTextNode, { description: 'Empty: a story to which nobody agrees any more' }) title: BookTextNode;
}
@ObjectType('ToolBookWithdrawnPart', { description: 'A practice or scheme of the edition that was withdrawn since' })
export class WithdrawnPartNode {
  @Field(() => Int, { description: 'Number of the chapter' }) number: number;
  @Field(() => String) title: string;
  @Field(() => DateTime) withdrawnAt: string;
}
@ObjectType('ToolBookEarlierIssue', {
  description: 'What the address of an edition gave before: not handed out any more, its fingerprint stays known',
})
export class EarlierIssueNode {
  @Field(() => String) contentHash: string;
  @Field(() => DateTime) until: string;
  @Field(() => [Int], { description: 'Numbers of the chapters that the issue after it has not' }) chapters: number[];
  @Field(() => Int, { description: 'How many pictures the issue after it has not' }) pictures: number;
}
@ObjectType('ToolBookEdition', { description: 'A frozen book: it never changes' })
export class BookEditionNode {
  @Field(() => Int) number: number;
  @Field(() => DateTime) frozenAt: string;
  @Field(() => String, {
    description: 'SHA-256 of the compiled book in all its languages; of the newest issue where it was issued once more',
  })
  contentHash: string;
  @Field(() => [EarlierIssueNode], { description: 'Newest first; empty where it was issued once' }) earlier: EarlierIssueNode[];
  @Field(() => BookLocaleEnum) locale: BookLocale;
  @Field(() => [BookLocaleEnum], { description: 'Languages in which this edition was made' }) languages: BookLocale[];
  @Field(() => BookTextNode) title: BookTextNode;
  @Field(() => BookTextNode) subtitle: BookTextNode;
  @Field(() => BookTextNode, { description: 'Harmless HTML' }) purposeHtml: BookTextNode;
  @Field(() => [String]) contributors: string[];
  @Field(() => String) publisher: string;
  @Field(() => EmblemEnum) funderEmblem: Emblem;
  @Field(() => BookTextNode) funderName: BookTextNode;
  @Field(() => BookTextNode) disclaimer: BookTextNode;
  @Field(() => String, { description: `SPDX name: ${licences.join(', ')}` }) licence: Licence;
  @Field(() => [ContentsLineNode]) contents: ContentsLineNode[];
  @Field(() => [BookFileNode]) files: BookFileNode[];
  @Field(() => [BookChangeNode], { description: 'Empty in the first edition' }) changes: BookChangeNode[];
  @Field(() => [WithdrawnPartNode]) withdrawn: WithdrawnPartNode[];
  @Field(() => Boolean, {
    description: 'Its files are not handed out any more: somebody whose story stands in it has taken back their word',
  })
  withheld: boolean;
}
@ObjectType('ToolBookEditionLink')
export class BookEditionLinkNode {
  @Field(() => Int) number: number;
  @Field(() => DateTime) frozenAt: string;
  @Field(() => String) contentHash: string;
}
@ObjectType('ToolBookViewerCan', { description: 'What the person who asks may do' })
export class BookViewerCan {
  @Field(() => Boolean, { description: 'Work on the next edition' }) edit: boolean;
  @Field(() => Boolean, { description: 'Begin the next edition' }) begin: boolean;
}
@ObjectType('ToolBook', { description: 'A tool-book with one of its frozen editions' })
export class BookNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) networkName: string;
  @Field(() => Int, { description: 'Number of the current edition' }) editionNo: number;
  @Field(() => BookEditionNode) edition: BookEditionNode;
  @Field(() => [BookEditionLinkNode], { description: 'All editions, newest first' }) editions: BookEditionLinkNode[];
  @Field(() => BookViewerCan) viewerCan: BookViewerCan;
}
