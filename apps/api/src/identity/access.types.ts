import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';

@InputType('RegisterInput')
export class RegisterArgs {
  @Field(() => String) email: string;
  @Field(() => String) displayName: string;
  @Field(() => String, { description: '12 to 200 characters, not among the commonest' }) password: string;
  @Field(() => String) locale: string;
  @Field(() => String) timeZone: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType('SignInInput')
export class SignInArgs {
  @Field(() => String) email: string;
  @Field(() => String) password: string;
}
@InputType('AddressInput')
export class AddressArgs {
  @Field(() => String) email: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType('TokenInput', { description: 'What stands behind # in the link of a mail' })
export class TokenArgs {
  @Field(() => String) token: string;
}
@InputType('ResetPasswordInput')
export class ResetPasswordArgs extends TokenArgs {
  @Field(() => String) password: string;
}
@InputType('ChangePasswordInput')
export class ChangePasswordArgs {
  @Field(() => String) currentPassword: string;
  @Field(() => String) password: string;
}
@InputType('ChangeEmailInput')
export class ChangeEmailArgs {
  @Field(() => String) email: string;
  @Field(() => String) currentPassword: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType('AcceptInvitationInput')
export class AcceptInvitationArgs {
  @Field(() => String) token: string;
  @Field(() => String, { nullable: true, description: 'Only where the address has no account yet' }) displayName?: string | null;
  @Field(() => String, { nullable: true }) password?: string | null;
  @Field(() => String) locale: string;
  @Field(() => String) timeZone: string;
}
@InputType('AccountInput')
export class AccountArgs {
  @Field(() => String) locale: string;
  @Field(() => String) timeZone: string;
  @Field(() => Int) expectedVersion: number;
}
@ObjectType('Session', { description: 'A device where the asker is signed in' })
export class SessionNode {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'Plain name, e.g. Firefox; null if it is none that we know' }) browser: string | null;
  @Field(() => String, { nullable: true }) system: string | null;
  @Field(() => String, { description: 'Network of the address, its last part taken off' }) network: string;
  @Field(() => DateTime) createdAt: string;
  @Field(() => DateTime, { description: 'To within ten minutes' }) lastSeenAt: string;
  @Field(() => Boolean) current: boolean;
}
@ObjectType('Invitation')
export class InvitationNode {
  @Field(() => String) email: string;
  @Field(() => String) networkName: string;
  @Field(() => String) inviterName: string;
  @Field(() => Boolean, { description: 'The address has an account, so one only accepts' }) hasAccount: boolean;
}
