import type { MigrationInterface, QueryRunner } from 'typeorm';

const kindOf = (more: string) =>
  `case when "practiceId" is not null then 'PRACTICE' when "schemeId" is not null then 'SCHEME' ${more}else 'STORY' end`;
const ofOne = (columns: string, more: string) => `check (num_nonnulls(${columns}) = 1 and kind = ${kindOf(more)})`;
const three = '"practiceId", "schemeId", "storyId"';
const tables = ['translation', 'translation_edition'] as const;

/** Resources in other languages, beside practices, schemes and stories. */
export class ResourceTranslations1795600000201 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    for (const table of tables)
      await q.query(`
        alter table ${table} add "resourceId" uuid constraint ${table}_resource_fk references resource on delete cascade, drop constraint ${table}_of_one,
          add constraint ${table}_of_one ${ofOne(`${three}, "resourceId"`, `when "resourceId" is not null then 'RESOURCE' `)}`);
    await q.query(`
      alter table translation drop constraint translation_kind_known, add constraint translation_kind_known check (kind in ('PRACTICE','SCHEME','STORY','RESOURCE')),
        add constraint translation_one_of_resource unique ("resourceId", locale);
      create index translation_edition_resource on translation_edition ("resourceId", locale) where "resourceId" is not null;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      delete from translation where kind = 'RESOURCE';
      alter table translation drop constraint translation_kind_known, add constraint translation_kind_known check (kind in ('PRACTICE','SCHEME','STORY'))`);
    for (const table of tables)
      await q.query(`
        alter table ${table} drop constraint ${table}_of_one, drop column "resourceId", add constraint ${table}_of_one ${ofOne(three, '')}`);
  }
}
