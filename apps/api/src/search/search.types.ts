import { practiceSorts, searchKinds, type SearchKind } from '@guildhall/domain/search/kinds';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';

const enumOf = <const V extends string>(values: readonly V[], name: string, description: string): { [K in V]: K } => {
  const made = Object.fromEntries(values.map((v) => [v, v])) as { [K in V]: K };
  registerEnumType(made, { name, description });
  return made;
};
export const SearchKindEnum = enumOf(searchKinds, 'SearchKind', 'What can be found');
export const PracticeSortEnum = enumOf(practiceSorts, 'PracticeSort', 'Order of practices');
export const FilterGroupEnum = enumOf(
  ['words', 'dimensions', 'countries', 'targetGroups', 'locales', 'kinds', 'levels', 'years', 'checks'],
  'PracticeFilterGroup',
  'What narrows a list of practices',
);

@ObjectType('Passage', { description: 'A piece of text; `hit` where it is one of the words asked for' })
export class PassageNode {
  @Field(() => String) text: string;
  @Field(() => Boolean) hit: boolean;
}
@ObjectType('SearchHit')
export class SearchHitNode {
  @Field(() => SearchKindEnum) kind: SearchKind;
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Of the title, and of the page behind it' }) locale: string;
  @Field(() => String, { description: 'Of the text that has the words' }) passageLocale: string;
  @Field(() => String, { description: 'Path of its page' }) address: string;
  @Field(() => [PassageNode]) title: PassageNode[];
  @Field(() => [PassageNode]) passage: PassageNode[];
  @Field(() => DateTime) at: string;
}
@ObjectType('SearchKindCount')
export class KindCountNode {
  @Field(() => SearchKindEnum) kind: SearchKind;
  @Field(() => Int) count: number;
}
@ObjectType('SearchResult', { description: 'What was found among all that one may see' })
export class SearchResultNode {
  @Field(() => Int) total: number;
  @Field(() => [KindCountNode]) counts: KindCountNode[];
  @Field(() => [SearchHitNode]) nodes: SearchHitNode[];
  @Field(() => String, { nullable: true, description: 'Words that are near, where nothing was found' }) suggestion: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}

@InputType('PracticeFilterInput', { description: 'Within a group one value or another, between groups all' })
export class PracticeFilterArgs {
  @Field(() => [String], { nullable: true }) dimensions?: string[] | null;
  @Field(() => [String], { nullable: true }) countries?: string[] | null;
  @Field(() => [String], { nullable: true }) targetGroups?: string[] | null;
  @Field(() => [String], { nullable: true }) locales?: string[] | null;
  @Field(() => [String], { nullable: true }) kinds?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'LOCAL, REGIONAL, NATIONAL or EU' }) levels?: string[] | null;
  @Field(() => [Int], { nullable: true }) years?: number[] | null;
  @Field(() => [String], { nullable: true, description: 'VALIDATED or SCREENED' }) checks?: string[] | null;
}
@ObjectType('PracticeHitFact', { description: 'One figure of a practice for a line of a list' })
export class LineFactNode {
  @Field(() => String) value: string;
  @Field(() => String) unit: string;
  @Field(() => String, { description: 'What the figure counts' }) label: string;
  @Field(() => String, { description: 'Of unit and label' }) locale: string;
}
@ObjectType('PracticeHit', { description: 'A practice as a row of a list' })
export class PracticeHitNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => [PassageNode]) title: PassageNode[];
  @Field(() => String) summary: string;
  @Field(() => [PassageNode], { description: 'Where the words stand; empty without words' }) passage: PassageNode[];
  @Field(() => String) country: string;
  @Field(() => String) place: string;
  @Field(() => String) periodStart: string;
  @Field(() => String) periodEnd: string;
  @Field(() => Int) editionNo: number;
  @Field(() => String, { description: 'Of title and summary' }) locale: string;
  @Field(() => String, { nullable: true, description: 'Of the text that has the words' }) passageLocale: string | null;
  @Field(() => String) state: string;
  @Field(() => String, { nullable: true }) ownerName: string | null;
  @Field(() => Boolean, { description: 'By validators outside the organisation; false: screened only' }) validated: boolean;
  @Field(() => DateTime) publishedAt: string;
  @Field(() => LineFactNode, { nullable: true, description: 'The first of its figures that counts something, rather than a sum of money' })
  fact: LineFactNode | null;
}
@ObjectType('PracticeFacet')
export class FacetNode {
  @Field(() => FilterGroupEnum) group: string;
  @Field(() => String) code: string;
  @Field(() => Int, { description: 'Results with this value, under all filters of the other groups' }) count: number;
}
@ObjectType('PracticeWithout', { description: 'How many there would be without one group of filters' })
export class WithoutNode {
  @Field(() => FilterGroupEnum) group: string;
  @Field(() => Int) count: number;
}
@ObjectType('PracticeBrowse')
export class PracticeBrowseNode {
  @Field(() => Int) total: number;
  @Field(() => [PracticeHitNode]) nodes: PracticeHitNode[];
  @Field(() => [FacetNode]) facets: FacetNode[];
  @Field(() => [WithoutNode], { description: 'Only where nothing was found: what to drop, most promising first' }) without: WithoutNode[];
  @Field(() => String, { nullable: true }) suggestion: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}
