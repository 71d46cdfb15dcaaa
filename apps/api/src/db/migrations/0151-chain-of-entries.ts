import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines of a case hang together: each has its number within the case and a digest over itself and the one before, so that none can be changed, taken out or
 *  slipped in without the rest saying so. The database writes both; an advisory lock for each case lets two who write at once stand one behind the other. */
export class ChainOfEntries1795600000151 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function case_entry_digest(before text, id uuid, "caseId" uuid, seq int, at timestamptz, kind text, audience text, "personId" uuid, "reviewId" uuid, note text)
        returns text language sql immutable as $$
        select encode(sha256(convert_to(jsonb_build_array($1, $2, $3, $4, extract(epoch from $5), $6, $7, $8, $9, $10)::text, 'UTF8')), 'hex') $$;
      create function chain_case_entry() returns trigger language plpgsql as $$
        declare last record;
        begin
          perform pg_advisory_xact_lock(151, hashtext(new."caseId"::text));
          select e.seq, e.hash into last from case_entry e where e."caseId" = new."caseId" order by e.seq desc limit 1;
          new.seq := coalesce(last.seq, 0) + 1;
          new.hash := case_entry_digest(coalesce(last.hash, ''), new.id, new."caseId", new.seq, new.at, new.kind, new.audience, new."personId", new."reviewId", new.note);
          return new;
        end $$;

      alter table case_entry disable trigger case_entry_is_append_only;
      alter table case_entry add seq int, add hash text;
      update case_entry e set seq = n.seq from (select id, row_number() over (partition by "caseId" order by at, id) seq from case_entry) n where n.id = e.id;
      do $$ declare e record; before text; begin
        for e in select * from case_entry order by "caseId", seq loop
          before := coalesce((select hash from case_entry where "caseId" = e."caseId" and seq = e.seq - 1), '');
          update case_entry set hash = case_entry_digest(before, e.id, e."caseId", e.seq, e.at, e.kind, e.audience, e."personId", e."reviewId", e.note) where id = e.id;
        end loop;
      end $$;
      alter table case_entry alter seq set not null, alter hash set not null, add constraint case_entry_seq_once unique ("caseId", seq);
      alter table case_entry enable trigger case_entry_is_append_only;
      create trigger case_entry_is_chained before insert on case_entry for each row execute function chain_case_entry();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger case_entry_is_chained on case_entry;
      alter table case_entry drop column seq, drop column hash;
      drop function chain_case_entry();
      drop function case_entry_digest(text, uuid, uuid, int, timestamptz, text, text, uuid, uuid, text);
    `);
  }
}
