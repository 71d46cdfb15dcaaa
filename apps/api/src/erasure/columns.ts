/** Every column of the database that could name a person or hold what somebody typed: ids that point to nobody else's table, texts, documents, bytes. What the
 *  database itself limits to a list of words, and references to other tables, can hold neither. Columns as `table.column`, those of the vault with its name. */
export const columnsThatCould = `
  select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as "table", a.attname as "column"
  from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind in ('r','p') join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public','vault') and a.attnum > 0 and not a.attisdropped and a.attname <> 'version'
    and a.atttypid::regtype::text in ('uuid','uuid[]','text','text[]','character varying','json','jsonb','bytea','tsvector','inet')
    and not (a.attname = 'id' and not exists (select from pg_constraint k where k.contype = 'f' and k.conrelid = c.oid and a.attnum = any(k.conkey)))
    and not exists (select from pg_constraint k where k.contype = 'f' and k.conrelid = c.oid and a.attnum = any(k.conkey) and k.confrelid <> 'person'::regclass)
    and not exists (select from pg_constraint k where k.contype = 'c' and k.conrelid = c.oid and k.conkey = array[a.attnum] and a.atttypid = 'text'::regtype
      and pg_get_constraintdef(k.oid) like 'CHECK ((' || quote_ident(a.attname) || ' = ANY %')
  order by 1, 2`;
