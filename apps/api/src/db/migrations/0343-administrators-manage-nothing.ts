import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Administrators read a case for some hours, in the sight of those who run it (ADR 290). Naming each other as managers two of them would read all of a programme for good: the database refuses it (ADR 341). */
export class AdministratorsManageNothing1795600000343 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function refuse_administrators_as_managers() returns trigger language plpgsql as $$
        begin
          if new.role = 'PROGRAMME_MANAGER' and new."revokedAt" is null then
            perform 1 from person p where p.id = new."personId" and p.administrator for share;
            if found then raise exception 'administrators manage no programme of peer reviews' using errcode = '23514'; end if;
          end if;
          return new;
        end $$;
      create trigger role_grant_no_administrator_manages before insert or update of role, "personId", "revokedAt" on role_grant
        for each row execute function refuse_administrators_as_managers();
      create function refuse_managers_as_administrators() returns trigger language plpgsql as $$
        begin
          if new.administrator and not old.administrator and exists (select from role_grant g where g."personId" = new.id and g.role = 'PROGRAMME_MANAGER' and g."revokedAt" is null)
          then raise exception 'whoever manages a programme of peer reviews is no administrator' using errcode = '23514'; end if;
          return new;
        end $$;
      create trigger person_no_manager_administers before update of administrator on person
        for each row execute function refuse_managers_as_administrators()`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger person_no_manager_administers on person; drop function refuse_managers_as_administrators();
      drop trigger role_grant_no_administrator_manages on role_grant; drop function refuse_administrators_as_managers()`);
  }
}
