import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole, vaultRole } from '../../config.js';

/** Polls (ADR 380). Who chose what lies in the vault while a poll is open and nowhere once it is closed: the role that serves requests can put a vote in,
 *  have the votes counted, and close; it cannot read one. */
export class Polls1795600000380 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table discussion drop constraint discussion_kind_known,
        add constraint discussion_kind_known check (kind in ('DISCUSSION','QUESTION','LESSON','IDEA','ANNOUNCEMENT','POLL'));
      create table poll (
        "discussionId" uuid constraint poll_pkey primary key constraint poll_discussion_fk references discussion on delete cascade,
        state text not null constraint poll_state_known check (state in ('OPEN','CLOSED')),
        multiple boolean not null,
        "closesAt" timestamptz not null,
        "closedAt" timestamptz,
        voters int,
        constraint poll_closed_whole check ((state = 'CLOSED') = ("closedAt" is not null) and (state = 'CLOSED') = (voters is not null))
      );
      create index poll_due on poll ("closesAt") where state = 'OPEN';
      create table poll_option (
        id uuid constraint poll_option_pkey primary key,
        "discussionId" uuid not null constraint poll_option_poll_fk references poll on delete cascade,
        position int not null constraint poll_option_position check (position between 1 and 10),
        text text not null,
        votes int,
        constraint poll_option_place_unique unique ("discussionId", position)
      );
      -- One vote per person; without a moment, which would tell who it was.
      create table vault.ballot (
        "discussionId" uuid not null constraint ballot_poll_fk references poll on delete cascade,
        "personId" uuid not null constraint ballot_person_fk references person on delete cascade,
        "optionIds" uuid[] not null constraint ballot_chooses check (cardinality("optionIds") between 1 and 10),
        constraint ballot_once primary key ("discussionId", "personId")
      );
      create index ballot_person on vault.ballot ("personId");
      create function poll_stays_closed() returns trigger language plpgsql as $$
        begin
          if old.state = 'CLOSED' then raise exception 'a closed poll never changes' using errcode = '23514'; end if;
          return new;
        end $$;
      create trigger poll_stays_closed before update on poll for each row execute function poll_stays_closed();

      create function cast_ballot(poll_id uuid, person uuid, choices uuid[], at timestamptz) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
        declare several boolean;
        begin
          select p.multiple into several from public.poll p where p."discussionId" = poll_id and p.state = 'OPEN' and p."closesAt" > at for share;
          if several is null then raise exception 'no vote after the end' using errcode = '23514'; end if;
          if not several and cardinality(choices) > 1 then raise exception 'one choice only' using errcode = '23514'; end if;
          if cardinality(choices) <> (select count(*) from public.poll_option o where o."discussionId" = poll_id and o.id = any(choices))
            then raise exception 'a choice of this poll' using errcode = '23514'; end if;
          insert into vault.ballot values (poll_id, person, choices) on conflict on constraint ballot_once do update set "optionIds" = excluded."optionIds";
        end $$;
      create function count_ballots(poll_id uuid) returns int language sql stable security definer set search_path = pg_catalog, pg_temp
        as $$ select count(*)::int from vault.ballot b where b."discussionId" = poll_id $$;
      -- Counts, and lets go of who it was, in one step. Fewer than five votes are not told apart.
      create function close_poll(poll_id uuid, at timestamptz) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
        declare cast_votes int;
        begin
          perform from public.poll p where p."discussionId" = poll_id and p.state = 'OPEN' for update;
          if not found then return false; end if;
          select count(*) into cast_votes from vault.ballot b where b."discussionId" = poll_id;
          if cast_votes >= 5 then
            update public.poll_option o set votes = (select count(*) from vault.ballot b where b."discussionId" = poll_id and o.id = any(b."optionIds")) where o."discussionId" = poll_id;
          end if;
          delete from vault.ballot b where b."discussionId" = poll_id;
          update public.poll p set state = 'CLOSED', "closedAt" = at, voters = cast_votes where p."discussionId" = poll_id;
          return true;
        end $$;
      -- Of who leaves, while their account is being deleted; votes that were counted are nobody's.
      create function drop_ballots(who uuid) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
        declare gone int;
        begin
          if not exists (select from public.erasure e where e."personId" = who and e.state = 'RUNNING') then raise exception 'nobody asked for this' using errcode = '23514'; end if;
          delete from vault.ballot b where b."personId" = who; get diagnostics gone = row_count;
          return gone;
        end $$;
      revoke all on function cast_ballot(uuid, uuid, uuid[], timestamptz), count_ballots(uuid), close_poll(uuid, timestamptz), drop_ballots(uuid) from public;
      grant execute on function cast_ballot(uuid, uuid, uuid[], timestamptz), count_ballots(uuid), close_poll(uuid, timestamptz), drop_ballots(uuid) to ${appRole};
      grant select on vault.ballot to ${vaultRole};
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function drop_ballots(uuid), close_poll(uuid, timestamptz), count_ballots(uuid), cast_ballot(uuid, uuid, uuid[], timestamptz);
      drop table vault.ballot; drop table poll_option; drop table poll;
      drop function poll_stays_closed();
      update discussion set kind = 'DISCUSSION' where kind = 'POLL';
      alter table discussion drop constraint discussion_kind_known,
        add constraint discussion_kind_known check (kind in ('DISCUSSION','QUESTION','LESSON','IDEA','ANNOUNCEMENT'));
    `);
  }
}
