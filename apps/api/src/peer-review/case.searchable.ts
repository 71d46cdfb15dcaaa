import { isLocale } from '@guildhall/domain/kernel/locale';
import { caseApplied } from '@guildhall/domain/peer-review/activities';
import type { Searchable } from '../kernel/searchable.js';
import { statement } from '../kernel/statement.js';
import { casePolicy } from './case.policy.js';

interface Row {
  id: string;
  title: string;
  hostName: string;
  place: string;
  languages: string[];
  createdAt: string;
}
const rows = statement<{ ids: readonly string[] }, Row>(
  'case-texts',
  `select c.id, c.title, c."hostName", c.place, c.languages, c."createdAt" from peer_review_case c where c.id = any(:ids::uuid[]) and c.state <> 'DRAFT'`,
);
const allIds = statement<{ after: string | null; limit: number }, { id: string }>(
  'case-ids',
  `select c.id from peer_review_case c where c.state <> 'DRAFT' and (:after::uuid is null or c.id > :after::uuid) order by c.id limit :limit::int`,
);

/** Reviews, for those who know of them, by what all of these know: name, host and place. What the host wrote is for fewer, so it is not found here. The moment is
 *  the first one, or the list would tell when somebody worked. */
export const caseSearchable: Searchable = {
  kind: 'CASE',
  table: 'peer_review_case',
  found: (c) => `${c}.state <> 'DRAFT' and ${casePolicy.visible(c)}`,
  texts: async (ctx, ids) =>
    (await rows.all(ctx, { ids })).map((c) => ({
      entityId: c.id,
      locale: c.languages.find(isLocale) ?? 'en',
      title: c.title,
      body: [c.hostName, c.place].filter(Boolean).join(' · '),
      keywords: `${c.title} ${c.hostName}`,
      address: `/reviews/${c.id}`,
      at: c.createdAt,
    })),
  ids: async (ctx, after, limit) => (await allIds.all(ctx, { after, limit })).map((r) => r.id),
  changes: [{ type: caseApplied, id: (payload: { caseId: string }) => payload.caseId }],
};
