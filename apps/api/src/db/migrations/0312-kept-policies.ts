import type { MigrationInterface, QueryRunner } from 'typeorm';

const minimum = (policy: string) => `
  create or replace function refuse_raised_minimum() returns trigger language plpgsql as $$
    begin
      if new."minPeers" >= (select (${policy}->>'minPeers')::int from programme m where m.id = new."programmeId")
      then raise exception 'the minimum of peers of a case is only ever lower than that of its programme' using errcode = '23514'; end if;
      return new;
    end $$;`;

/** A case keeps the rules of its programme under which it was taken, whoever writes it and however it came there; what a programme sets anew holds for the cases that come after. */
export class KeptPolicies1795600000312 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table programme add constraint programme_policy_peers
        check ((policy->>'minPeers')::int >= 2 and (policy->>'maxPeers')::int >= (policy->>'minPeers')::int);
      alter table peer_review_case add column policy jsonb;
      update peer_review_case c set policy = m.policy from programme m where m.id = c."programmeId" and c.state not in ('DRAFT','APPLIED','DECLINED');
      alter table peer_review_case add constraint peer_review_case_policy_kept check (state in ('DRAFT','APPLIED','DECLINED','CANCELLED') or policy is not null);
      create function keep_programme_policy() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' and old.policy is not null and new.policy is distinct from old.policy
          then raise exception 'a case keeps the policy under which it was taken' using errcode = '23514'; end if;
          if new.policy is null and new.state not in ('DRAFT','APPLIED','DECLINED','CANCELLED')
          then new.policy := (select m.policy from programme m where m.id = new."programmeId"); end if;
          return new;
        end $$;
      create trigger peer_review_case_keeps_policy before insert or update of state, policy on peer_review_case
        for each row execute function keep_programme_policy();
      ${minimum('coalesce(new.policy, m.policy)')}`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${minimum('m.policy')}
      drop trigger peer_review_case_keeps_policy on peer_review_case; drop function keep_programme_policy();
      alter table peer_review_case drop column policy;
      alter table programme drop constraint programme_policy_peers`);
  }
}
