import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = `'{"buildingBlocks": []}'::jsonb`;

/** Every working copy of a practice gets its empty list of building blocks. Editions stay as they were frozen. */
export class BuildingBlocks1795600000250 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      update practice_draft set content = ${none} || content;

      -- What the new field said before anybody typed into it: nothing. Without it two who add their first blocks would not be told of each other.
      alter table practice_revision disable trigger practice_revision_is_append_only;
      update practice_revision r set patch = ${none} || r.patch
        where r.version = (select min(x.version) from practice_revision x where x."draftId" = r."draftId");
      alter table practice_revision enable trigger practice_revision_is_append_only;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`update practice_draft set content = content - 'buildingBlocks'`);
  }
}
