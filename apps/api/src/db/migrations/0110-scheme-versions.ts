import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Support schemes get versions that never change, a working copy for the next one, and the version of another scheme that they began from.
 *  What was published until now becomes version 1; who published it was not kept. */
export class SchemeVersions1795600000110 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table scheme add "versionNo" int not null default 0, add "publishedAt" timestamptz, add "sourceVersionId" uuid;
      create index scheme_operator on scheme ("operatorId");
      create index scheme_source on scheme ("sourceVersionId") where "sourceVersionId" is not null;

      create table scheme_version (
        id uuid constraint scheme_version_pkey primary key,
        "schemeId" uuid not null constraint scheme_version_scheme_fk references scheme,
        number int not null constraint scheme_version_number_positive check (number > 0),
        content jsonb not null,
        "operatorName" text not null,
        note text not null,
        "publishedBy" uuid constraint scheme_version_publisher_fk references person,
        "publishedAt" timestamptz not null,
        constraint scheme_version_number_unique unique ("schemeId", number)
      );
      insert into scheme_version (id, "schemeId", number, content, "operatorName", note, "publishedBy", "publishedAt")
      select gen_random_uuid(), s.id, 1, jsonb_build_object(
        'title', s.title, 'summary', s.summary, 'locale', s.locale, 'country', coalesce(s.country, ''), 'place', s.place,
        'targetGroups', s.canvas->'targetGroups',
        'stages', (select coalesce(jsonb_agg(x), '[]') from jsonb_array_elements_text(s.canvas->'stages') x where x in ('pre-idea','idea','start','growth','established')),
        'dimensions', (select jsonb_agg(jsonb_build_object('key', k.key, 'intensity', coalesce(d->>'intensity', 'NOT_OFFERED'), 'how', coalesce(d->>'how', '')) order by k.at)
          from unnest(array['visibility','networking','legal_admin','mentoring','training','finance','facilities','language_culture','market_access','evidence']) with ordinality k(key, at)
          left join jsonb_array_elements(s.canvas->'dimensions') d on d->>'key' = k.key),
        'journey', (select coalesce(jsonb_agg(jsonb_build_object('name', j->>'name', 'weeks', j->>'weeks', 'dimensionKey', j->'dimensionKey') order by x.at), '[]')
          from jsonb_array_elements(s.canvas->'journey') with ordinality x(j, at)),
        'capacityPerYear', coalesce(s.canvas->>'capacityPerYear', ''), 'costPerParticipantEur', coalesce(s.canvas->>'costPerParticipantEur', ''),
        'staffing', '[]'::jsonb, 'instruments', s.canvas->'instruments', 'funding', '[]'::jsonb, 'partners', '[]'::jsonb, 'results', '[]'::jsonb),
        s."operatorName", '', null, s."updatedAt"
      from scheme s where s.state <> 'DRAFT';
      update scheme set "versionNo" = 1, "publishedAt" = "updatedAt" where state <> 'DRAFT';
      alter table scheme add constraint scheme_source_fk foreign key ("sourceVersionId") references scheme_version,
        add constraint scheme_published_whole check ((state = 'DRAFT') = ("versionNo" = 0) and ("versionNo" = 0) = ("publishedAt" is null));

      create function refuse_scheme_version_change() returns trigger language plpgsql as $$
        begin raise exception 'a published version of a scheme never changes' using errcode = '23514'; end $$;
      create trigger scheme_version_is_frozen before update or delete on scheme_version for each row execute function refuse_scheme_version_change();
      create function refuse_scheme_source_change() returns trigger language plpgsql as $$
        begin raise exception 'what a scheme began from never changes' using errcode = '23514'; end $$;
      create trigger scheme_source_is_kept before update on scheme for each row when (old."sourceVersionId" is distinct from new."sourceVersionId")
        execute function refuse_scheme_source_change();

      create table scheme_draft (
        id uuid constraint scheme_draft_pkey primary key constraint scheme_draft_scheme_fk references scheme on delete cascade,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "networkId" uuid not null,
        "operatorId" uuid,
        number int not null constraint scheme_draft_number_positive check (number > 0),
        content jsonb not null
      );
      create index scheme_draft_operator on scheme_draft ("operatorId");
      create index scheme_draft_network on scheme_draft ("networkId");

      create table scheme_revision (
        id uuid constraint scheme_revision_pkey primary key,
        "draftId" uuid not null constraint scheme_revision_draft_fk references scheme_draft on delete cascade,
        version int not null,
        patch jsonb not null,
        "personId" uuid,
        at timestamptz not null,
        constraint scheme_revision_version_unique unique ("draftId", version)
      );
      create trigger scheme_revision_is_append_only before update on scheme_revision for each row execute function refuse_change();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table scheme drop constraint scheme_source_fk;
      drop trigger scheme_source_is_kept on scheme;
      drop table scheme_revision, scheme_draft, scheme_version;
      drop function refuse_scheme_version_change, refuse_scheme_source_change;
      alter table scheme drop constraint scheme_published_whole, drop column "versionNo", drop column "publishedAt", drop column "sourceVersionId";
      drop index scheme_operator;
    `);
  }
}
