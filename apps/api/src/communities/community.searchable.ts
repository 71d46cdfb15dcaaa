import { communityBegun, communityMoved, communityUpdated } from '@guildhall/domain/communities/community.activities';
import { plainText } from '../kernel/markdown.js';
import type { Searchable } from '../kernel/searchable.js';
import { statement } from '../kernel/statement.js';
import { communityPolicy } from './community.policy.js';

interface Row {
  id: string;
  slug: string;
  name: string;
  purpose: string;
  about: string;
  learningQuestions: string[];
  locale: string;
  updatedAt: string;
}
const rows = statement<{ ids: readonly string[] }, Row>(
  'community-texts',
  `select c.id, c.slug, c.name, c.purpose, c.about, c."learningQuestions", c.locale, c."updatedAt" from community c where c.id = any(:ids::uuid[])`,
);
const allIds = statement<{ after: string | null; limit: number }, { id: string }>(
  'community-ids',
  `select c.id from community c where :after::uuid is null or c.id > :after::uuid order by c.id limit :limit::int`,
);
const id = (payload: { communityId: string }) => payload.communityId;

/** The card of a community. One that is open to whoever has the link is found by its members only. */
export const communitySearchable: Searchable = {
  kind: 'COMMUNITY',
  table: 'community',
  found: (c) => `(${c}.visibility <> 'UNLISTED' or ${c}.id = any(:scope(MEMBER,COMMUNITY))) and ${communityPolicy.visible(c)}`,
  texts: async (ctx, ids) =>
    (await rows.all(ctx, { ids })).map((c) => ({
      entityId: c.id,
      locale: c.locale,
      title: c.name,
      body: [c.purpose, plainText(c.about), ...c.learningQuestions].filter(Boolean).join(' · '),
      keywords: `${c.name} ${c.purpose}`,
      address: `/c/${c.slug}`,
      at: c.updatedAt,
    })),
  ids: async (ctx, after, limit) => (await allIds.all(ctx, { after, limit })).map((r) => r.id),
  changes: [
    { type: communityBegun, id },
    { type: communityUpdated, id },
    { type: communityMoved, id },
  ],
};
