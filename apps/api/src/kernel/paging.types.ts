import { Field, InputType, Int } from '@nestjs/graphql';
import type { PageInput } from '@guildhall/domain/kernel/page';

@InputType('PageInput', { description: 'A page of a list: at most 100 rows after an opaque cursor' })
export class PageArgs implements PageInput {
  @Field(() => Int, { defaultValue: 20 }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}
