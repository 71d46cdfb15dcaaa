import type { MigrationInterface, QueryRunner } from 'typeorm';

const more = `'{"authors": [], "doi": "", "isbn": ""}'::jsonb`;
const file = (constraint: string, of: string) => `
        locale text not null,
        "fileId" uuid not null constraint ${constraint}_file_fk references file on delete restrict,
        "fileName" text not null,
        constraint ${constraint}_pkey primary key ("${of}", locale)`;

/** Who made a resource, its numbers, a day on which somebody looks at it again, and a file for each language beside its own. */
export class ResourceAuthors1795600000240 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table resource add "reviewDueAt" timestamptz, add "dueToldAt" timestamptz, add "shownAt" timestamptz;
      update resource r set content = ${more} || r.content;
      -- From when it was last read whole by those who publish it.
      update resource r set "reviewDueAt" = (select e."publishedAt" + interval '24 months' from resource_edition e where e."resourceId" = r.id and e.number = r."editionNo")
        where state = 'PUBLISHED';
      update resource r set "shownAt" = coalesce(r."withdrawnAt", (select e."publishedAt" from resource_edition e where e."resourceId" = r.id and e.number = r."editionNo"));
      alter table resource add constraint resource_shown check (("shownAt" is null) = ("editionNo" = 0));
      alter table resource add constraint resource_looked_after check (state <> 'PUBLISHED' or "reviewDueAt" is not null);
      create index resource_review_due on resource ("reviewDueAt") where state = 'PUBLISHED' and "dueToldAt" is null;

      -- What the new fields said before anybody typed into them: nothing.
      alter table resource_revision disable trigger resource_revision_is_append_only;
      update resource_revision v set patch = ${more} || v.patch
        where v.version = (select min(x.version) from resource_revision x where x."resourceId" = v."resourceId");
      alter table resource_revision enable trigger resource_revision_is_append_only;

      create table resource_other_file (
        "resourceId" uuid not null constraint resource_other_file_resource_fk references resource on delete cascade,${file('resource_other_file', 'resourceId')}
      );
      create index resource_other_file_file on resource_other_file ("fileId");
      create table resource_edition_other_file (
        "editionId" uuid not null constraint resource_edition_other_file_edition_fk references resource_edition on delete cascade,${file('resource_edition_other_file', 'editionId')}
      );
      create index resource_edition_other_file_file on resource_edition_other_file ("fileId");
      create trigger resource_edition_other_file_is_frozen before update on resource_edition_other_file for each row execute function refuse_change();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table resource_edition_other_file, resource_other_file;
      update resource set content = content - 'authors' - 'doi' - 'isbn';
      alter table resource drop constraint resource_shown, drop constraint resource_looked_after, drop column "shownAt", drop column "reviewDueAt", drop column "dueToldAt";
    `);
  }
}
