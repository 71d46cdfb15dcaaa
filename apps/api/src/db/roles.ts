import { appRole, vaultRole } from '../config.js';

type Run = (sql: string) => Promise<unknown>;

/** Makes the two roles that serve people, where the server does not have them: roles belong to the whole server, and several databases may come up at once.
 *  They can log in but have no password, so that on a server that asks for one nobody can until the operator sets it. */
export async function makeRoles(run: Run): Promise<void> {
  for (const role of [appRole, vaultRole])
    await run(`
      do $$ begin
        if not exists (select from pg_roles where rolname = '${role}') then create role ${role} login nosuperuser nocreatedb nocreaterole; end if;
      exception
        when duplicate_object or unique_violation then null;
        when insufficient_privilege then raise exception 'The login of DATABASE_URL may not create the role ${role}. Let somebody who may run: create role ${role} login; grant ${role} to %', quote_ident(current_user) using errcode = '28000';
      end $$;
      do $$ declare may text := case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end; begin
        if not pg_has_role(current_user, '${role}', may) then execute 'grant ${role} to ' || quote_ident(current_user); end if;
      exception
        when unique_violation then null;
        when insufficient_privilege then raise exception 'The login of DATABASE_URL is not a member of ${role}. Let somebody who may run: grant ${role} to %', quote_ident(current_user) using errcode = '28000';
      end $$;`);
}

/** Gives the application every table that is not in the vault, also those that came with the last migration; nothing where it has them all. */
export async function grantTables(run: Run): Promise<void> {
  await run(`
    do $$ declare s text; begin
      foreach s in array array['public', 'pgboss'] loop
        if to_regnamespace(s) is null then continue; end if;
        if not has_schema_privilege('${appRole}', s, 'usage') then execute format('grant usage on schema %I to ${appRole}', s); end if;
        if exists (select from pg_class c where c.relnamespace = to_regnamespace(s) and c.relkind in ('r','p','v','m') and not has_table_privilege('${appRole}', c.oid, 'select')) then
          execute format('grant select, insert, update, delete on all tables in schema %I to ${appRole}', s);
        end if;
        if exists (select from pg_sequence q join pg_class c on c.oid = q.seqrelid where c.relnamespace = to_regnamespace(s) and not has_sequence_privilege('${appRole}', q.seqrelid, 'usage')) then
          execute format('grant usage, select, update on all sequences in schema %I to ${appRole}', s);
        end if;
      end loop;
    end $$`);
}
