import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conflicts of interest that were waived, as they stood when a report became final: who ruled, in which part. Neither whose they are nor what they were. */
export class WaivedConflicts1795600000173 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table consensus_report add waivers jsonb;
      create or replace function refuse_change_of_final_report() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or new.state in ('DRAFTING','SIGNING','WITH_HOST')
             or (new."headHash", new.edition, new."caseId", new."roundId", new.basis, new."releasedAt", new."finalisedAt", new."finalMark", new."correctionReason", new.waivers)
                is distinct from (old."headHash", old.edition, old."caseId", old."roundId", old.basis, old."releasedAt", old."finalisedAt", old."finalMark", old."correctionReason", old.waivers)
          then raise exception 'a final report never changes' using errcode = '23514'; end if;
          return new;
        end $$;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      create or replace function refuse_change_of_final_report() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or new.state in ('DRAFTING','SIGNING','WITH_HOST')
             or (new."headHash", new.edition, new."caseId", new."roundId", new.basis, new."releasedAt", new."finalisedAt", new."finalMark", new."correctionReason")
                is distinct from (old."headHash", old.edition, old."caseId", old."roundId", old.basis, old."releasedAt", old."finalisedAt", old."finalMark", old."correctionReason")
          then raise exception 'a final report never changes' using errcode = '23514'; end if;
          return new;
        end $$;
      alter table consensus_report drop column waivers;
    `);
  }
}
