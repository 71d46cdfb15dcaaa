import { holdKinds, leavingWishes, type HoldKind, type LeavingWish } from '@guildhall/domain/identity/leaving';
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { enumOf } from '../kernel/enums.js';

const LeavingWishEnum = enumOf(leavingWishes);
registerEnumType(LeavingWishEnum, { name: 'LeavingWish' });
const HoldKindEnum = enumOf(holdKinds);
registerEnumType(HoldKindEnum, { name: 'HoldKind' });

@InputType('DeleteAccountInput')
export class DeleteAccountArgs {
  @Field(() => LeavingWishEnum, { description: 'Posts and comments: kept without a name, or withdrawn' }) posts: LeavingWish;
  @Field(() => LeavingWishEnum, { description: 'Certificates: kept as they are, or revoked' }) certificates: LeavingWish;
  @Field(() => String) currentPassword: string;
}
@ObjectType('AccountHold', { description: 'What the asker has to hand over before their account can be deleted' })
export class AccountHoldNode {
  @Field(() => HoldKindEnum) kind: HoldKind;
  @Field(() => String, { description: 'Empty where the kind says it all' }) title: string;
  @Field(() => String, { description: 'Path of the page where it can be handed over' }) address: string;
}
@ObjectType('AccountDeletion', { description: 'Of the asker: whether their account is about to be deleted, and what stands in the way' })
export class AccountDeletionNode {
  @Field(() => DateTime, { nullable: true, description: 'Until then it can be kept; null: nobody has asked for its end' }) until:
    | string
    | null;
  @Field(() => [AccountHoldNode]) holds: AccountHoldNode[];
}
