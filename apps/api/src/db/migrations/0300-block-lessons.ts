import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lessons on the building blocks of a practice, from an edition on. */
export class BlockLessons1795600000300 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table practice_block_lessons (
        id uuid constraint practice_block_lessons_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "practiceId" uuid not null constraint practice_block_lessons_practice_fk references practice on delete cascade,
        "editionNo" int not null,
        "blockId" uuid not null,
        lessons jsonb not null,
        constraint practice_block_lessons_one_each unique ("practiceId", "editionNo", "blockId"),
        constraint practice_block_lessons_list check (jsonb_typeof(lessons) = 'array')
      );
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table practice_block_lessons`);
  }
}
