import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stories, quotes and lessons: the working copy with its history, what the world reads, who agreed to what, and uses that cannot be taken back. */
export class Stories1795600000120 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table story (
        id uuid constraint story_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "networkId" uuid not null constraint story_network_fk references network on delete restrict,
        kind text not null constraint story_kind_known check (kind in ('STORY','QUOTE','LESSON')),
        state text not null constraint story_state_known check (state in ('DRAFT','PUBLISHED','WITHDRAWN','ENDED')),
        "authorId" uuid not null constraint story_author_fk references person on delete restrict,
        "practiceId" uuid constraint story_practice_fk references practice on delete set null,
        "caseId" uuid constraint story_case_fk references peer_review_case on delete restrict,
        slug text constraint story_slug_unique unique,
        content jsonb not null,
        published jsonb,
        "editionNo" int not null,
        "publishedAt" timestamptz,
        "withdrawnAt" timestamptz,
        reason text not null,
        constraint story_sourced check (kind = 'LESSON' or ("practiceId" is null and "caseId" is null)),
        constraint story_read_whole check ((state in ('PUBLISHED','WITHDRAWN')) = (published is not null) and (published is null) = (slug is null)),
        constraint story_mark_of_lesson check (state <> 'WITHDRAWN' or (kind = 'LESSON' and "withdrawnAt" is not null))
      );
      create index story_network on story ("networkId");
      create index story_shelf on story ("publishedAt" desc, id desc) where state = 'PUBLISHED';
      create index story_author on story ("authorId");
      create index story_case on story ("caseId") where "caseId" is not null;
      create index story_practice on story ("practiceId") where "practiceId" is not null;

      create table story_revision (
        id uuid constraint story_revision_pkey primary key,
        "storyId" uuid not null constraint story_revision_story_fk references story on delete cascade,
        version int not null,
        patch jsonb not null,
        "personId" uuid,
        at timestamptz not null,
        constraint story_revision_version_unique unique ("storyId", version)
      );
      create trigger story_revision_is_append_only before update on story_revision for each row execute function refuse_change();

      create table story_consent (
        id uuid constraint story_consent_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "storyId" uuid not null constraint story_consent_story_fk references story on delete cascade,
        "networkId" uuid not null,
        "personId" uuid constraint story_consent_person_fk references person on delete restrict,
        "personName" text not null,
        contact text not null,
        uses text[] not null constraint story_consent_uses_known check (uses <@ array['PAGES','FEEDS','BOOKS'] and cardinality(uses) > 0),
        locales text[] not null,
        method text not null constraint story_consent_method_known check (method in ('WRITTEN','MAIL','SPOKEN','HERE')),
        "givenOn" date not null,
        until date constraint story_consent_order check (until >= "givenOn"),
        note text not null,
        "recordedBy" uuid not null constraint story_consent_recorder_fk references person on delete restrict,
        "endedAt" timestamptz,
        "endedHow" text constraint story_consent_end_known check ("endedHow" in ('WITHDRAWN','EXPIRED','REPLACED')),
        "endReason" text not null,
        "endedBy" uuid,
        constraint story_consent_end_whole check (("endedAt" is null) = ("endedHow" is null))
      );
      create unique index story_consent_one_open on story_consent ("storyId") where "endedAt" is null;
      create index story_consent_story on story_consent ("storyId");
      create index story_consent_until on story_consent (until) where "endedAt" is null and until is not null;

      create table story_use (
        id uuid constraint story_use_pkey primary key,
        -- Stays when the text is deleted: files that are withheld stay so.
        "storyId" uuid not null,
        "bookId" uuid not null,
        edition int not null,
        title text not null,
        address text not null,
        at timestamptz not null,
        withheld boolean not null,
        "settledAt" timestamptz,
        "settledBy" uuid,
        note text not null,
        constraint story_use_one_each unique ("storyId", "bookId", edition),
        constraint story_use_settled_whole check (("settledAt" is null) = (note = ''))
      );
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table story_use, story_consent, story_revision, story`);
  }
}
