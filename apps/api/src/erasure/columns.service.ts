import type { Ctx } from '../kernel/ctx.js';
import type { Counts, Leaver } from '../kernel/leaving.js';
import type { Fate } from './map/fates.js';
import { knowledge } from './map/knowledge.js';
import { people } from './map/people.js';
import { reviews } from './map/reviews.js';

/** What happens to every column that could name a person or hold what somebody typed. A test asks the database for them all: none may be missing, none too many. */
export const erasureMap: readonly { table: string; column: string; fate: Fate }[] = [people, knowledge, reviews].flatMap((part) =>
  Object.entries(part).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([names, fate]) => names.split(' ').map((column) => ({ table, column, fate }))),
  ),
);

interface Work {
  readonly table: string;
  readonly text: string;
  readonly values: readonly (string | null)[];
}
/* Everything can be done twice. */
function workOf({ table, column, fate }: (typeof erasureMap)[number], { personId, email }: Leaver, told: string): Work | null {
  const [t, c] = [`"${table}"`, `"${column}"`];
  switch (fate.do) {
    case 'rows':
      return { table, text: `delete from ${t} where ${c} = $1`, values: [fate.by === 'email' ? email : personId] };
    case 'null':
      return { table, text: `update ${t} set ${c} = null where ${c} = $1`, values: [personId] };
    case 'empty':
      return { table, text: `update ${t} set ${c} = '' where "${fate.of}" = $1 and ${c} <> ''`, values: [personId] };
    case 'told':
      return { table, text: `update ${t} set ${c} = $2 where "${fate.of}" = $1 and ${c} <> $2`, values: [personId, told] };
    default:
      return null;
  }
}
/* Mails to others say the name of who they are about; they are kept for thirty days. */
const mails = `update mail set params = replace(params::text, to_json(p."displayName")::text, to_json($2::text)::text)::jsonb
  from person p where p.id = $1 and strpos(params::text, to_json(p."displayName")::text) > 0`;

/** Goes through the map: rows, references and words that need no rule of a room. */
export async function eraseColumns(ctx: Ctx, leaver: Leaver, told: string): Promise<Counts> {
  const { personId } = leaver;
  const counts: Record<string, number> = {};
  const work = [
    ...erasureMap.map((m) => workOf(m, leaver, told)),
    { table: 'mail', text: mails, values: [personId, told] },
    { table: 'search_document', text: `delete from search_document where kind = 'PERSON' and "entityId" = $1`, values: [personId] },
  ];
  for (const one of work) {
    if (!one) continue;
    const { length } = await ctx.run({ text: `${one.text} returning 1`, values: [...one.values] });
    if (length) counts[one.table] = (counts[one.table] ?? 0) + length;
  }
  return counts;
}
