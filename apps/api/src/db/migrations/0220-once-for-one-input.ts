import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Beside each key that was used, a hash of what was sent with it: the same key with something else is a mistake and not a repetition. */
export class OnceForOneInput1795600000220 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table idempotency add "inputHash" text`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table idempotency drop column "inputHash"`);
  }
}
