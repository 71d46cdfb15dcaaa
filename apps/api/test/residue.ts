import type { Community } from '../src/communities/community.entity.js';
import type { TestApp } from './app.js';
import { person } from './cast.js';
import { makeCommunity, makeMembership } from './make.communities.js';

/** Where in the whole database these words still stand: of every table, also those of the jobs and of the vault, as `schema.table: rows`. */
export async function residue(app: Pick<TestApp, 'asOwner' | 'allAsOwner'>, words: string): Promise<string[]> {
  const tables = await app.asOwner<{ t: string }>(
    `select format('%I.%I', schemaname, tablename) t from pg_tables where schemaname in ('public','vault','pgboss')`,
  );
  const counted = await app.allAsOwner<{ n: number }>(
    tables.map(({ t }) => `select count(*)::int n from ${t} x where x::text ilike '%${words.replaceAll("'", "''")}%'`),
  );
  return tables.map(({ t }, i) => `${t}: ${counted[i]![0]!.n}`).filter((line) => !line.endsWith(': 0'));
}

/** A community that stays in good hands when others go. */
export async function coordinated(app: TestApp): Promise<Community> {
  const community = await makeCommunity(app);
  await makeMembership(app, community, await person(app, 'Stays Here'), { role: 'COORDINATOR' });
  return community;
}
