import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words of a report as signatures were asked for, under their hash: whoever signs others is told what has changed since. */
export class ReportHeads1795600000172 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table report_head (
        id uuid constraint report_head_pkey primary key,
        "reportId" uuid not null constraint report_head_report_fk references consensus_report on delete restrict,
        hash text not null,
        words jsonb not null,
        at timestamptz not null,
        constraint report_head_once unique ("reportId", hash)
      );
      create function refuse_change_of_report_head() returns trigger language plpgsql as $$
        begin raise exception 'words that were to be signed never change' using errcode = '23514'; end $$;
      create trigger report_head_is_kept before update or delete on report_head for each row execute function refuse_change_of_report_head();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table report_head; drop function refuse_change_of_report_head()');
  }
}
