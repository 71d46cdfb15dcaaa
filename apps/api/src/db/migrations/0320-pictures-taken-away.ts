import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures that nobody may be shown any more, and how many of them a reissue of a tool-book leaves out. */
export class PicturesTakenAway1795600000320 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table practice_picture_gone (
        id uuid constraint practice_picture_gone_pkey primary key,
        "practiceId" uuid not null constraint practice_picture_gone_practice_fk references practice on delete cascade,
        sha256 text not null,
        at timestamptz not null
      );
      create index practice_picture_gone_practice on practice_picture_gone ("practiceId");
      alter table tool_book_reissue add column pictures int not null default 0
        constraint tool_book_reissue_pictures_counted check (pictures >= 0);
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table tool_book_reissue drop column pictures; drop table practice_picture_gone`);
  }
}
