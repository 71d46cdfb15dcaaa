import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Concept', { description: 'A word of one of the vocabularies: dimensions, target groups, countries and others' })
export class ConceptNode {
  @Field(() => String) scheme: string;
  @Field(() => String) code: string;
  @Field(() => String, {
    nullable: true,
    description: 'In the language asked for, else English; null for countries and languages, whose names are known to every device',
  })
  label: string | null;
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
