import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A round may be closed to applications. A draft of a rubric may go; what was published stays. */
export class RoundSettings1795600000047 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table programme add column "applicationsClosedAt" timestamptz`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table programme drop column "applicationsClosedAt"`);
  }
}
