import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A certificate of a case that was cancelled says which parts were done; one without any is not issued. */
export class RecognisedParts1795600000260 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table recognition add constraint recognition_parts_known check (case when payload ? 'parts'
        then jsonb_typeof(payload->'parts') = 'array' and payload->'parts' <> '[]' and payload->'parts' <@ '["PANEL","REVIEW","VISIT","REPORT"]' else true end)`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table recognition drop constraint recognition_parts_known`);
  }
}
