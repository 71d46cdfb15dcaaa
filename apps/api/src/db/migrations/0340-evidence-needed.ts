import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a team agrees that there is too little evidence for a score, its report says what would have to be shown. */
export class EvidenceNeeded1795600000340 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table report_section add column "evidenceNeeded" text not null default ''`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table report_section drop column "evidenceNeeded"`);
  }
}
