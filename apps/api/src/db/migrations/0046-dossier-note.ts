import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the host says of a change of its dossier. */
export class DossierNote1795600000046 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table practice_snapshot add column note text not null default ''`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table practice_snapshot drop column note`);
  }
}
