import { projectRegistered } from '@guildhall/domain/funding/claims';
import type { Searchable } from '../kernel/searchable.js';
import { statement } from '../kernel/statement.js';

const rows = statement<
  { ids: readonly string[] },
  { id: string; name: string; instrument: string; countries: string[]; createdAt: string }
>(
  'funded-project-texts',
  `select p.id, p.name, p.instrument, p.countries, p."createdAt" from funded_project p where p.id = any(:ids::uuid[])`,
);
const allIds = statement<{ after: string | null; limit: number }, { id: string }>(
  'funded-project-ids',
  `select p.id from funded_project p where (:after::uuid is null or p.id > :after::uuid) order by p.id limit :limit::int`,
);

/** The register of funded projects, which is for everybody. Names are those of the lists; hardly any of them is of one language alone. */
export const projectSearchable: Searchable = {
  kind: 'PROJECT',
  table: 'funded_project',
  found: () => 'true',
  texts: async (ctx, ids) =>
    (await rows.all(ctx, { ids })).map((p) => ({
      entityId: p.id,
      locale: 'en',
      title: p.name,
      body: [p.instrument, p.countries.join(', ')].filter(Boolean).join(' · '),
      keywords: `${p.name} ${p.instrument}`,
      address: `/funding?q=${encodeURIComponent(p.name.slice(0, 100))}`,
      at: p.createdAt,
    })),
  ids: async (ctx, after, limit) => (await allIds.all(ctx, { after, limit })).map((r) => r.id),
  changes: [{ type: projectRegistered, id: (payload: { projectId: string }) => payload.projectId }],
};
