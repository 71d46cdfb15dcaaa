import { comingDays, comingKinds, type ComingKind } from '@guildhall/domain/desk/coming-up';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { describedEnum } from '../kernel/described-enum.js';

export const ComingKindEnum = describedEnum(comingKinds, 'ComingKind', 'What has its date');

@ObjectType('ComingUp', { description: `Something with a date in the next ${comingDays} days that concerns the reader` })
export class ComingUpNode {
  @Field(() => ComingKindEnum) kind: ComingKind;
  @Field(() => ID, { description: 'Of the consultation, the case or the practice; a checkpoint or an action has that of its case' })
  subjectId: string;
  @Field(() => String, { nullable: true, description: 'Last part of the address of a practice' }) slug: string | null;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: 'Language of the title, where it is known' }) locale: string | null;
  @Field(() => String, { nullable: true, description: 'Community, network or programme in which it is' }) within: string | null;
  @Field(() => DateTime, { nullable: true, description: 'An instant; or else there is a day' }) at: string | null;
  @Field(() => String, { nullable: true, description: 'A day of the calendar where it happens, YYYY-MM-DD' }) day: string | null;
  @Field(() => String, { nullable: true, description: 'Last day of what takes several' }) lastDay: string | null;
  @Field(() => Boolean, { description: 'Its day is past and it is still to be done' }) late: boolean;
}
