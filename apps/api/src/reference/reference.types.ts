import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('ConceptLabels', { description: 'Names in the languages of the interface' })
export class ConceptLabels {
  @Field(() => String, { nullable: true }) en: string | null;
  @Field(() => String, { nullable: true }) de: string | null;
  @Field(() => String, { nullable: true }) ar: string | null;
}
@ObjectType('Concept', { description: 'A word of one of the vocabularies: dimensions, target groups, countries and others' })
export class ConceptNode {
  @Field(() => String) scheme: string;
  @Field(() => String) code: string;
  @Field(() => ConceptLabels, { description: 'Empty for countries and languages, whose names every device knows' }) labels: ConceptLabels;
  @Field(() => String) definition: string;
}

@ObjectType('Source', { description: 'A document or page that a figure can refer to' })
export class SourceNode {
  @Field(() => ID) id: string;
  @Field(() => String) kind: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) url: string | null;
  @Field(() => String) supports: string;
}

@ObjectType('GlossaryWord', { description: 'The word that was agreed for a term in one language' })
export class GlossaryWordNode {
  @Field(() => String) locale: string;
  @Field(() => String) word: string;
}
@ObjectType('GlossaryTerm', { description: 'A word that the network uses in one sense only' })
export class GlossaryTermNode {
  @Field(() => String) code: string;
  @Field(() => String, { description: 'Language of the term and its definition' }) locale: string;
  @Field(() => String) term: string;
  @Field(() => String) definition: string;
  @Field(() => [GlossaryWordNode], { description: 'In other languages, by language; empty where none was agreed yet' })
  words: GlossaryWordNode[];
}
