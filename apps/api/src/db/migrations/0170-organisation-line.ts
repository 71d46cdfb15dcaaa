import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organisation may be part of another one. The line of an organisation is itself, what stands above it and what stands below it, to any depth.
 *  Nobody of the line of a host has a place on a panel of that host. What adds a link and what gives a place exclude one another by one lock,
 *  so that no circle closes and no place is given between a look and a word. */
export class OrganisationLine1795600000170 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table organisation add "parentId" uuid, add constraint organisation_parent_fk foreign key ("parentId") references organisation(id) on delete restrict,
        add constraint organisation_parent_other check ("parentId" <> id);
      create index organisation_parent on organisation ("parentId") where "parentId" is not null;

      create function organisation_line(start uuid) returns setof uuid language sql stable as $$
        with recursive
          up(id) as (select start union select o."parentId" from organisation o join up on o.id = up.id where o."parentId" is not null),
          down(id) as (select start union select o.id from organisation o join down on o."parentId" = down.id)
        select id from up union select id from down $$;

      create function organisation_has_no_circle() returns trigger language plpgsql as $$
        begin
          if new."parentId" is not null then
            perform pg_advisory_xact_lock(170, 0);
            if exists (with recursive up(id) as (select new."parentId" union select o."parentId" from organisation o join up on o.id = up.id where o."parentId" is not null)
                select from up where id = new.id) then
              raise exception 'an organisation cannot be part of itself' using errcode = '23514', constraint = 'organisation_no_circle';
            end if;
          end if;
          return new;
        end $$;
      create trigger organisation_no_circle before insert or update of "parentId" on organisation for each row execute function organisation_has_no_circle();

      create function assignment_is_not_of_host_line() returns trigger language plpgsql as $$
        begin
          if new.state in ('SHORTLISTED','CLEARED','INVITED','ACCEPTED') and (tg_op = 'INSERT' or new.state <> old.state) then
            perform pg_advisory_xact_lock_shared(170, 0);
            if exists (select from organisation_line(new."hostOrgId") l(id) where l.id = new."organisationId"
                or l.id in (select f."organisationId" from affiliation f where f."personId" = new."personId" and f.state = 'CONFIRMED')) then
              raise exception 'nobody of the line of the host is on its panel' using errcode = '23514', constraint = 'assignment_not_of_host_line';
            end if;
          end if;
          return new;
        end $$;
      create trigger assignment_not_of_host_line before insert or update of state on assignment for each row execute function assignment_is_not_of_host_line();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger assignment_not_of_host_line on assignment;
      drop function assignment_is_not_of_host_line();
      drop trigger organisation_no_circle on organisation;
      drop function organisation_has_no_circle();
      drop function organisation_line(uuid);
      alter table organisation drop column "parentId";
    `);
  }
}
