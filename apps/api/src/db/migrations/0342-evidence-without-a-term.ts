import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing ever said until when a piece of evidence is kept (ADR 340). */
export class EvidenceWithoutATerm1795600000342 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table evidence_item drop column "retentionUntil"`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table evidence_item add column "retentionUntil" timestamptz`);
  }
}
