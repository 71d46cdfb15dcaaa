import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A manager may let one case go on with fewer peers than its programme asks for, never with fewer than two. */
export class LoweredMinimum1795600000261 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table peer_review_case add column "minPeers" int, add column "minPeersReason" text,
        add constraint peer_review_case_minimum check ("minPeers" >= 2),
        add constraint peer_review_case_minimum_reason check (("minPeers" is null) = ("minPeersReason" is null));
      create function refuse_raised_minimum() returns trigger language plpgsql as $$
        begin
          if new."minPeers" >= (select (m.policy->>'minPeers')::int from programme m where m.id = new."programmeId")
          then raise exception 'the minimum of peers of a case is only ever lower than that of its programme' using errcode = '23514'; end if;
          return new;
        end $$;
      create trigger peer_review_case_minimum_lowered before insert or update of "minPeers" on peer_review_case
        for each row when (new."minPeers" is not null) execute function refuse_raised_minimum();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger peer_review_case_minimum_lowered on peer_review_case; drop function refuse_raised_minimum();
      alter table peer_review_case drop column "minPeers", drop column "minPeersReason"`);
  }
}
