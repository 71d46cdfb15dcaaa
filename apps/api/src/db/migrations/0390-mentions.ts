import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person is told once that one post mentions them, however often it is edited (ADR 390). */
export class Mentions1795600000390 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`create unique index notice_one_mention on notice ("personId", "postId") where kind = 'MENTIONED'`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop index notice_one_mention; delete from notice where kind = 'MENTIONED'`);
  }
}
