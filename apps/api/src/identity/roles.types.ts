import { roles, scopeTypes } from '@guildhall/domain/kernel/scope';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { enumOf } from '../kernel/enums.js';

export const RoleEnum = enumOf(roles);
registerEnumType(RoleEnum, { name: 'Role', description: 'A role that holds within a scope' });
export const ScopeTypeEnum = enumOf(scopeTypes);
registerEnumType(ScopeTypeEnum, { name: 'ScopeType' });

@ObjectType('Network')
export class NetworkNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String) description: string;
}
@ObjectType('OrganisedScope', { description: 'Where the asker gives and takes roles' })
export class OrganisedScopeNode {
  @Field(() => ScopeTypeEnum) scopeType: string;
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => [RoleEnum], { description: 'Roles that are given by hand there' }) roles: string[];
}
@ObjectType('RoleGrant')
export class RoleGrantNode {
  @Field(() => ID) id: string;
  @Field(() => ID) personId: string;
  @Field(() => String) personName: string;
  @Field(() => RoleEnum) role: string;
  @Field(() => String, { nullable: true, description: 'Null where the system did it' }) grantedByName: string | null;
  @Field(() => DateTime) at: string;
  @Field(() => DateTime, { nullable: true }) expiresAt: string | null;
  @Field(() => Boolean) viewerCanRevoke: boolean;
}
@ObjectType('RoleGrantConnection')
export class RoleGrantConnection {
  @Field(() => [RoleGrantNode]) nodes: RoleGrantNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}
@InputType('GrantRoleInput')
export class GrantRoleArgs {
  @Field(() => ID) personId: string;
  @Field(() => RoleEnum) role: string;
  @Field(() => ScopeTypeEnum) scopeType: string;
  @Field(() => ID) scopeId: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType('InviteInput')
export class InviteArgs {
  @Field(() => String) email: string;
  @Field(() => ID) networkId: string;
  @Field(() => String, { description: 'Language of the mail' }) locale: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType('ScopeInput')
export class ScopeArgs {
  @Field(() => ScopeTypeEnum) scopeType: string;
  @Field(() => ID) scopeId: string;
  @Field(() => RoleEnum, { nullable: true, description: 'Only this role; without it all but plain members' }) role?: string | null;
}
