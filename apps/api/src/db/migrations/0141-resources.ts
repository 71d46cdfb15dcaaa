import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guides, templates, recordings and the like, and how often they are taken along: counted by day, without anybody. */
export class Resources1795600000141 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table resource (
        id uuid constraint resource_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "networkId" uuid not null constraint resource_network_fk references network on delete restrict,
        "authorId" uuid not null constraint resource_author_fk references person on delete restrict,
        type text not null constraint resource_type_known check (type in ('PUBLICATION','HANDBOOK','GUIDE','MAPPING_REPORT','SECTOR_ANALYSIS','ROADMAP','CURRICULUM','MODEL_FRAMEWORK','POLICY_BRIEF','RECORDING','LEGAL_PATHWAY','TEMPLATE')),
        state text not null constraint resource_state_known check (state in ('DRAFT','PUBLISHED','WITHDRAWN')),
        slug text constraint resource_slug_unique unique,
        title text not null,
        summary text not null,
        locale text not null,
        licence text,
        source text not null,
        dimensions text[] not null,
        url text not null,
        "fileId" uuid constraint resource_file_fk references file on delete restrict,
        "fileName" text not null,
        "publishedAt" timestamptz,
        "withdrawnAt" timestamptz,
        reason text not null,
        constraint resource_read_whole check ((state = 'DRAFT') = (slug is null) and (slug is null) = ("publishedAt" is null)),
        constraint resource_handed_out check (state <> 'PUBLISHED' or (licence is not null and (url <> '' or "fileId" is not null))),
        constraint resource_mark check ((state = 'WITHDRAWN') = ("withdrawnAt" is not null))
      );
      create index resource_network on resource ("networkId");
      create index resource_author on resource ("authorId");
      create index resource_file on resource ("fileId") where "fileId" is not null;
      create index resource_shelf on resource ("publishedAt" desc, id desc) where state = 'PUBLISHED';

      -- One for each day, and only while the day lasts: without it nobody can say which visitor a line of that day was.
      create table download_salt (
        day date constraint download_salt_pkey primary key,
        salt bytea not null
      );
      create table resource_download (
        day date not null,
        "resourceId" uuid not null constraint resource_download_resource_fk references resource on delete cascade,
        locale text not null,
        "saltedDailyHash" bytea not null,
        constraint resource_download_pkey primary key ("resourceId", day, "saltedDailyHash")
      );
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table resource_download, download_salt, resource`);
  }
}
