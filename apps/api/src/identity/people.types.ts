import { fieldLevels, nearness, profileFields } from '@guildhall/domain/identity/visibility';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../kernel/enums.js';

export const FieldLevelEnum = enumOf(fieldLevels);
registerEnumType(FieldLevelEnum, {
  name: 'FieldLevel',
  description: 'Who may see one field of a profile, from the narrowest to the widest',
});
export const ProfileFieldEnum = enumOf(profileFields);
registerEnumType(ProfileFieldEnum, { name: 'ProfileField' });
export const ReaderEnum = enumOf(Object.keys(nearness) as (keyof typeof nearness)[]);
registerEnumType(ReaderEnum, { name: 'Reader', description: 'How near a reader stands to a person' });

@ObjectType('OrganisationLink')
export class OrganisationLinkNode {
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String) function: string;
  @Field(() => Boolean) fictional: boolean;
}
@ObjectType('PersonRights')
export class PersonRightsNode {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) block: boolean;
  @Field(() => Boolean) suspend: boolean;
}
@ObjectType('Person', {
  description: 'A person as far as they let the reader see them: a field that is not open is null or empty, as if it had never been filled',
})
export class PersonNode {
  @Field(() => ID) id: string;
  @Field(() => String) displayName: string;
  @Field(() => String, { nullable: true, description: 'In its own script' }) nativeName: string | null;
  @Field(() => Boolean, { description: 'The display name is not the legal one' }) pseudonymous: boolean;
  @Field(() => String, { nullable: true, description: 'For organisers only' }) legalName: string | null;
  @Field(() => String, { nullable: true }) headline: string | null;
  @Field(() => String, { nullable: true }) bio: string | null;
  @Field(() => String, { nullable: true }) countryCode: string | null;
  @Field(() => String, { nullable: true }) city: string | null;
  @Field(() => [OrganisationLinkNode]) organisations: OrganisationLinkNode[];
  @Field(() => [String]) expertise: string[];
  @Field(() => [String]) languages: string[];
  @Field(() => [String]) links: string[];
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => Int, { description: 'Communities of which both reader and person are members' }) sharedCommunities: number;
  @Field(() => PersonRightsNode) viewerCan: PersonRightsNode;
}
@ObjectType('PersonConnection')
export class PersonConnection {
  @Field(() => [PersonNode]) nodes: PersonNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}
@InputType('PeopleFilter')
export class PeopleFilterArgs {
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => String, { nullable: true }) language?: string | null;
  @Field(() => String, { nullable: true }) expertise?: string | null;
  @Field(() => String, { nullable: true }) countryCode?: string | null;
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => Boolean, { nullable: true }) sharedOnly?: boolean | null;
}

@ObjectType('FieldVisibility')
export class FieldVisibilityNode {
  @Field(() => ProfileFieldEnum) field: string;
  @Field(() => FieldLevelEnum) level: string;
}
@ObjectType('OwnProfile', { description: 'Everything that the asker has said about themselves, and who may see it' })
export class OwnProfileNode {
  @Field(() => String) displayName: string;
  @Field(() => String, { nullable: true }) nativeName: string | null;
  @Field(() => Boolean) pseudonymous: boolean;
  @Field(() => String, { nullable: true }) legalName: string | null;
  @Field(() => String) headline: string;
  @Field(() => String) bio: string;
  @Field(() => String, { nullable: true }) countryCode: string | null;
  @Field(() => ID, { nullable: true }) placeId: string | null;
  @Field(() => [String]) languages: string[];
  @Field(() => [String]) expertise: string[];
  @Field(() => [String]) links: string[];
  @Field(() => [FieldVisibilityNode]) visibility: FieldVisibilityNode[];
  @Field(() => Int) version: number;
}
@ObjectType('Place')
export class PlaceNode {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) countryCode: string;
}
@ObjectType('BlockedPerson')
export class BlockedPersonNode {
  @Field(() => ID) id: string;
  @Field(() => String) displayName: string;
}
@InputType('ProfileInput')
export class ProfileArgs {
  @Field(() => String) displayName: string;
  @Field(() => String, { nullable: true }) nativeName: string | null;
  @Field(() => Boolean) pseudonymous: boolean;
  @Field(() => String, { nullable: true }) legalName: string | null;
  @Field(() => String) headline: string;
  @Field(() => String) bio: string;
  @Field(() => String, { nullable: true }) countryCode: string | null;
  @Field(() => ID, { nullable: true }) placeId: string | null;
  @Field(() => [String]) languages: string[];
  @Field(() => [String]) expertise: string[];
  @Field(() => [String]) links: string[];
  @Field(() => Int) expectedVersion: number;
}
@InputType('FieldLevels')
export class FieldLevelsArgs {
  @Field(() => FieldLevelEnum) name: string;
  @Field(() => FieldLevelEnum) headline: string;
  @Field(() => FieldLevelEnum) bio: string;
  @Field(() => FieldLevelEnum) country: string;
  @Field(() => FieldLevelEnum) city: string;
  @Field(() => FieldLevelEnum) organisation: string;
  @Field(() => FieldLevelEnum) expertise: string;
  @Field(() => FieldLevelEnum) languages: string;
  @Field(() => FieldLevelEnum) links: string;
  @Field(() => FieldLevelEnum) email: string;
}
@InputType('VisibilityInput')
export class VisibilityArgs {
  @Field(() => FieldLevelsArgs) fields: FieldLevelsArgs;
  @Field(() => Int) expectedVersion: number;
}
