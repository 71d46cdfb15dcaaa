import { isOpen, nearness, type ProfileField } from '@guildhall/domain/identity/visibility';
import type { Actor } from '../kernel/ctx.js';
import { definePolicy, either, isAdministrator, type Rule } from '../kernel/policy.js';
import type { Profile } from './profile.entity.js';
import { Profile as ProfileEntity } from './profile.entity.js';

const common = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));

/** How near the reader stands to the person, 0 to 5; see `nearness`. */
export function nearnessOf(actor: Actor | null, p: Pick<Profile, 'id' | 'networkIds' | 'communityIds'>): number {
  if (!actor) return nearness.VISITOR;
  if (actor.id === p.id) return nearness.SELF;
  const organises =
    actor.administrator ||
    common(actor.scopes('COORDINATOR', 'NETWORK'), p.networkIds) ||
    common(actor.scopes('COORDINATOR', 'COMMUNITY'), p.communityIds);
  if (organises) return nearness.ORGANISER;
  if (common(actor.scopes('*', 'COMMUNITY'), p.communityIds)) return nearness.SHARED;
  if (common(actor.scopes('*', 'NETWORK'), p.networkIds)) return nearness.NETWORK;
  return nearness.MEMBER;
}
/** The same in SQL, over the alias of a profile. */
export const nearnessSql = (p: string): string => `(case when :viewer is null then 0 when ${p}.id = :viewer then 5
  when :administrator or ${p}."networkIds" && :scope(COORDINATOR,NETWORK) or ${p}."communityIds" && :scope(COORDINATOR,COMMUNITY) then 4
  when ${p}."communityIds" && :scope(*,COMMUNITY) then 3 when ${p}."networkIds" && :scope(*,NETWORK) then 2 else 1 end)`;
/** Whether a field is open to a reader of that nearness. */
export const openSql = (p: string, field: ProfileField, near: string): string =>
  `(${near} >= opens_at(${p}."fieldVisibility"->>'${field}'))`;

const isSelf: Rule<Profile> = (a, p) => a?.id === p.id;
const isListedFor: Rule<Profile> = (a, p) =>
  p.listed && !(a && p.blockedWith.includes(a.id)) && isOpen(p.fieldVisibility.name, nearnessOf(a, p));

/** Whether a person exists for the reader. What they see of them is decided field by field, with nearnessSql and openSql. */
export const profilePolicy = definePolicy<Profile>()({
  entity: ProfileEntity,
  name: 'Person',
  rules: {
    read: either(isSelf, isAdministrator, isListedFor),
    edit: isSelf,
    block: (a, p) => a !== null && a.id !== p.id,
    suspend: (a, p) => isAdministrator(a, p) && a?.id !== p.id,
  },
  visible: (p) =>
    `(${p}.id = :viewer or :administrator or (${p}.listed and not coalesce(:viewer = any(${p}."blockedWith"), false) and ${openSql(p, 'name', nearnessSql(p))}))`,
});
