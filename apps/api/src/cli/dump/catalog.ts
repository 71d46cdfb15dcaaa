import type { Client } from 'pg';

export interface Table {
  readonly schema: string;
  readonly name: string;
  /** Those that can be written; generated ones come by themselves. */
  readonly columns: readonly string[];
}
export interface Sequence {
  readonly schema: string;
  readonly name: string;
  readonly last: string;
  readonly called: boolean;
}

const ident = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const qualified = (t: { schema: string; name: string }): string => `${ident(t.schema)}.${ident(t.name)}`;
export const columnList = (t: Table): string => t.columns.map(ident).join(', ');

/** One text form for every value, whatever the server's settings; no limit of time for a long dump. */
export const plainSession = `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set bytea_output = 'hex'; set extra_float_digits = 1;
  set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0; set search_path = public`;

const ownRelation = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

/** Every durable table; a partitioned one once, as a whole. Unlogged tables (counters of the throttle) are not worth keeping. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select n.nspname schema, c.relname name, array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p' and ${ownRelation}
    group by n.nspname, c.relname order by n.nspname, c.relname`);
  return rows;
}

export async function sequencesOf(client: Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(`
    select n.nspname schema, c.relname name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and ${ownRelation} order by 1, 2`);
  const sequences: Sequence[] = [];
  for (const s of rows) {
    const { rows: value } = await client.query<{ last: string; called: boolean }>(
      `select last_value::text last, is_called called from ${qualified(s)}`,
    );
    sequences.push({ ...s, ...value[0]! });
  }
  return sequences;
}

/** Number of rows and one sum over all of them, whatever their order. */
export async function checksumOf(client: Client, table: Table): Promise<{ rows: number; md5: string }> {
  const { rows } = await client.query<{ rows: string; md5: string }>(`
    select count(*) rows, md5(coalesce(string_agg(h, '' order by h), '')) md5 from (select md5(t::text) h from ${qualified(table)} t) x`);
  return { rows: Number(rows[0]!.rows), md5: rows[0]!.md5 };
}

export interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}
export async function foreignKeysOf(client: Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select format('%I.%I', n.nspname, c.relname) "table", quote_ident(k.conname) name, pg_get_constraintdef(k.oid) definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and ${ownRelation} order by 1, 2`);
  return rows;
}
export async function materializedViewsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'm' and ${ownRelation} order by c.oid`);
  return rows.map((r) => r.name);
}
/** Names of the migrations that the database has seen, oldest first; none for a database that was never migrated. */
export async function migrationsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ known: boolean }>(`select to_regclass('public.migrations') is not null known`);
  if (!rows[0]!.known) return [];
  return (await client.query<{ name: string }>('select name from public.migrations order by timestamp, id')).rows.map((r) => r.name);
}
