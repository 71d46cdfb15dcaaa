import { Field, ID, ObjectType } from '@nestjs/graphql';
import { organisationPolicy } from '../identity/organisation.policy.js';
import { nearnessSql, openSql } from '../identity/profile.policy.js';

/** A person as the fellow members of a community see them. Absent where the account is gone ("former member"). */
@ObjectType('Author', { description: 'Who wrote or does something inside a community' })
export class AuthorNode {
  @Field(() => ID) id: string;
  @Field(() => String) displayName: string;
  @Field(() => String, {
    nullable: true,
    description: 'Short name of where they work, where it is told and the person lets the reader see it',
  })
  organisation?: string | null;
}

const organisation = (
  p: string,
): string => `(select case when ${openSql('ap', 'organisation', nearnessSql('ap'))} then (select o."shortName" from affiliation af join organisation o on o.id = af."organisationId"
  where af."personId" = ap.id and af.state = 'CONFIRMED' and ${organisationPolicy.visible('o')} order by af."startsOn" desc nulls last, o.name limit 1) end from profile ap where ap.id = ${p}.id)`;
/** With the organisation, for where somebody speaks. */
export const speakerJson = (p: string): string =>
  `case when ${p}.id is null or ${p}.status = 'ANONYMISED' then null else json_build_object('id', ${p}.id, 'displayName', ${p}."displayName", 'organisation', ${organisation(p)}) end`;
/** The same as a piece of SQL: a JSON object over the alias of a person, or null once the account is gone. */
export const authorJson = (p: string): string =>
  `case when ${p}.id is null or ${p}.status = 'ANONYMISED' then null else json_build_object('id', ${p}.id, 'displayName', ${p}."displayName") end`;
/** Where everybody may read it: a name goes no further than the person lets the reader know it. Among fellow members (`inside`) it is known: one speaks to them by name. */
const known = (p: string, inside: string): string =>
  `(${inside} or (${p}.status = 'ACTIVE' and exists (select 1 from profile f where f.id = ${p}.id and ${openSql('f', 'name', nearnessSql('f'))})))`;
export const speakerTo = (p: string, inside = 'false'): string => `case when ${known(p, inside)} then ${speakerJson(p)} end`;
/** The same without the organisation. */
export const authorTo = (p: string, inside = 'false'): string => `case when ${known(p, inside)} then ${authorJson(p)} end`;
