import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which practice in use a lesson was learned. The lesson stays when that record is taken away. */
export class LessonsOfTransfers1795600000271 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table story add "transferId" uuid;
      alter table story drop constraint story_sourced;
      alter table story add constraint story_sourced check ((kind = 'LESSON' or ("practiceId" is null and "caseId" is null and "transferId" is null)) and ("transferId" is null or "caseId" is null));
      create index story_transfer on story ("transferId") where "transferId" is not null;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table story drop constraint story_sourced;
      alter table story drop column "transferId";
      alter table story add constraint story_sourced check (kind = 'LESSON' or ("practiceId" is null and "caseId" is null));
    `);
  }
}
