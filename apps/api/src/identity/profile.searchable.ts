import {
  personRegistered,
  personRestored,
  personSuspended,
  profileChanged,
  visibilityChanged,
} from '@guildhall/domain/identity/activities';
import { accountKept, deletionAsked, personErased } from '@guildhall/domain/identity/leaving';
import type { Searchable } from '../kernel/searchable.js';
import { statement } from '../kernel/statement.js';
import { profilePolicy } from './profile.policy.js';

interface Row {
  id: string;
  name: string;
  nativeName: string | null;
  headline: string;
  bio: string;
  locale: string;
  updatedAt: string;
}
/* A field counts only where it is open to everybody who may know of the person: else finding it would tell what it says. */
const open = (field: string) => `opens_at(p."fieldVisibility"->>'${field}') <= opens_at(p."fieldVisibility"->>'name')`;
const rows = statement<{ ids: readonly string[] }, Row>(
  'profile-texts',
  `select p.id, u."displayName" name, p."nativeName", case when ${open('headline')} then p.headline else '' end headline, case when ${open('bio')} then p.bio else '' end bio, u.locale, p."updatedAt"
   from profile p join person u on u.id = p.id where p.id = any(:ids::uuid[]) and p.listed`,
);
const allIds = statement<{ after: string | null; limit: number }, { id: string }>(
  'profile-ids',
  `select p.id from profile p where p.listed and (:after::uuid is null or p.id > :after::uuid) order by p.id limit :limit::int`,
);
const id = (payload: { personId: string }) => payload.personId;

/** People who are listed, for those whom they let know of them. */
export const profileSearchable: Searchable = {
  kind: 'PERSON',
  table: 'profile',
  found: (p) => `${p}.listed and ${profilePolicy.visible(p)}`,
  texts: async (ctx, ids) =>
    (await rows.all(ctx, { ids })).map((p) => ({
      entityId: p.id,
      locale: p.locale,
      title: p.name,
      body: [p.nativeName, p.headline, p.bio].filter(Boolean).join(' · '),
      keywords: p.name,
      address: `/people/${p.id}`,
      at: p.updatedAt,
    })),
  ids: async (ctx, after, limit) => (await allIds.all(ctx, { after, limit })).map((r) => r.id),
  changes: [
    personRegistered,
    personSuspended,
    personRestored,
    profileChanged,
    visibilityChanged,
    deletionAsked,
    accountKept,
    personErased,
  ].map((type) => ({ type, id })),
};
