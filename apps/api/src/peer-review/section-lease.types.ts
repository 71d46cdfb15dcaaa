import type { LeaseSectionInput as Lease } from '@guildhall/domain/peer-review/inputs';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('SectionWriter', { description: 'Somebody else who writes at a section of a report just now' })
export class SectionWriterNode {
  @Field(() => String) key: string;
  @Field(() => String) name: string;
}
@InputType()
export class LeaseSectionInput implements Lease {
  @Field(() => ID) reportId: string;
  @Field(() => String) key: string;
}
