import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A person as the fellow members of a community see them. Absent where the account is gone ("former member"). */
@ObjectType('Author', { description: 'Who wrote or does something inside a community' })
export class AuthorNode {
  @Field(() => ID) id: string;
  @Field(() => String) displayName: string;
}

/** The same as a piece of SQL: a JSON object over the alias of a person, or null once the account is gone. */
export const authorJson = (p: string): string => `case when ${p}.id is null or ${p}.status = 'ANONYMISED' then null else json_build_object('id', ${p}.id, 'displayName', ${p}."displayName") end`;
