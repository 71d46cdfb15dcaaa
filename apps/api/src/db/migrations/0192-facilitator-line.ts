import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody of the line of a host facilitates its case: the same rule as for a place on the panel, under the same lock (0170). */
export class FacilitatorLine1795600000192 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function facilitator_is_not_of_host_line() returns trigger language plpgsql as $$
        begin
          if new."facilitatorId" is not null and (tg_op = 'INSERT' or new."facilitatorId" is distinct from old."facilitatorId") then
            perform pg_advisory_xact_lock_shared(170, 0);
            if exists (select from affiliation f where f."personId" = new."facilitatorId" and f.state = 'CONFIRMED' and f."organisationId" in (select organisation_line(new."hostOrgId"))) then
              raise exception 'nobody of the line of the host facilitates its case' using errcode = '23514', constraint = 'facilitator_not_of_host_line';
            end if;
          end if;
          return new;
        end $$;
      create trigger facilitator_not_of_host_line before insert or update of "facilitatorId" on peer_review_case for each row execute function facilitator_is_not_of_host_line();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop trigger facilitator_not_of_host_line on peer_review_case; drop function facilitator_is_not_of_host_line()`);
  }
}
