import type { MigrationInterface, QueryRunner } from 'typeorm';

const fields = ['type', 'title', 'summary', 'locale', 'licence', 'source', 'dimensions', 'url'];
const asJson = `jsonb_build_object(${fields.map((f) => `'${f}', ${f}`).join(', ')})`;
const known = `'PUBLICATION','HANDBOOK','GUIDE','MAPPING_REPORT','SECTOR_ANALYSIS','ROADMAP','CURRICULUM','MODEL_FRAMEWORK','POLICY_BRIEF','RECORDING','LEGAL_PATHWAY','TEMPLATE'`;

/** A resource has a working copy that saves itself, and editions that readers take along and that never change. */
export class ResourceEditions1795600000200 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table resource add content jsonb, add "editionNo" int not null default 0;
      update resource set content = ${asJson}, "editionNo" = case when state = 'DRAFT' then 0 else 1 end;
      create table resource_edition (
        id uuid constraint resource_edition_pkey primary key,
        "resourceId" uuid not null constraint resource_edition_resource_fk references resource on delete cascade,
        number int not null constraint resource_edition_number_positive check (number > 0),
        content jsonb not null constraint resource_edition_type_known check (content->>'type' in (${known})),
        "fileId" uuid constraint resource_edition_file_fk references file on delete restrict,
        "fileName" text not null,
        note text not null,
        "publishedAt" timestamptz not null,
        constraint resource_edition_number_unique unique ("resourceId", number)
      );
      create index resource_edition_file on resource_edition ("fileId") where "fileId" is not null;
      insert into resource_edition (id, "resourceId", number, content, "fileId", "fileName", note, "publishedAt")
        select gen_random_uuid(), id, 1, content, "fileId", "fileName", '', "publishedAt" from resource where state <> 'DRAFT';
      -- One that was withdrawn could be emptied until now: what was there is not judged.
      alter table resource_edition add constraint resource_edition_handed_out
        check (content->>'licence' is not null and (content->>'url' <> '' or "fileId" is not null)) not valid;
      create trigger resource_edition_is_frozen before update on resource_edition for each row execute function refuse_change();

      create table resource_revision (
        id uuid constraint resource_revision_pkey primary key,
        "resourceId" uuid not null constraint resource_revision_resource_fk references resource on delete cascade,
        version int not null,
        patch jsonb not null,
        "personId" uuid,
        at timestamptz not null,
        constraint resource_revision_version_unique unique ("resourceId", version)
      );
      create trigger resource_revision_is_append_only before update on resource_revision for each row execute function refuse_change();
      -- What every field said before anything was changed: without it nobody could be told what they began from.
      insert into resource_revision (id, "resourceId", version, patch, at) select gen_random_uuid(), id, version, content, "updatedAt" from resource;

      alter table resource alter content set not null, alter "editionNo" drop default,
        drop constraint resource_handed_out, drop constraint resource_read_whole,
        ${fields.map((f) => `drop column ${f}`).join(', ')},
        add constraint resource_read_whole check ((state = 'DRAFT') = ("editionNo" = 0) and (slug is null) = ("editionNo" = 0) and (slug is null) = ("publishedAt" is null));
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table resource add type text, add title text, add summary text, add locale text, add licence text, add source text, add dimensions text[], add url text;
      update resource r set ${fields
        .filter((f) => f !== 'dimensions')
        .map((f) => `${f} = e.content->>'${f}'`)
        .join(
          ', ',
        )}, dimensions = array(select jsonb_array_elements_text(e.content->'dimensions')), "fileId" = e."fileId", "fileName" = e."fileName"
        from (select r.id, coalesce(e.content, r.content) content, case when e.id is null then r."fileId" else e."fileId" end "fileId", case when e.id is null then r."fileName" else e."fileName" end "fileName"
          from resource r left join resource_edition e on e."resourceId" = r.id and e.number = r."editionNo") e where e.id = r.id;
      alter table resource drop constraint resource_read_whole, drop column content, drop column "editionNo",
        ${fields
          .filter((f) => f !== 'licence')
          .map((f) => `alter ${f} set not null`)
          .join(', ')},
        add constraint resource_type_known check (type in (${known})),
        add constraint resource_read_whole check ((state = 'DRAFT') = (slug is null) and (slug is null) = ("publishedAt" is null)),
        add constraint resource_handed_out check (state <> 'PUBLISHED' or (licence is not null and (url <> '' or "fileId" is not null)));
      drop table resource_revision, resource_edition;
    `);
  }
}
