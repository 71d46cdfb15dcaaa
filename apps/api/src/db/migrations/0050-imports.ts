import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was taken from files: numbers, and what was said of rows, lines and columns. No cell of a file is in here, and no file. */
export class Imports1795600000050 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table import_run (
        id uuid constraint import_run_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "personId" uuid not null constraint import_run_person_fk references person on delete cascade,
        kind text not null constraint import_run_kind_known check (kind in ('MEMBERS','ORGANISATIONS','WRITE_UP','REFERENCES','FEED')),
        "communityId" uuid constraint import_run_community_fk references community on delete cascade,
        "fileHash" bytea not null,
        "rowCount" int not null, created int not null, unchanged int not null, merged int not null, rejected int not null,
        remarks jsonb not null,
        "columnsLeftOut" text[] not null,
        "practiceId" uuid constraint import_run_practice_fk references practice on delete set null
      );
      create index import_run_person on import_run ("personId", id);
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table import_run;`);
  }
}
