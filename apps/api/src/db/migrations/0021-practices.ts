import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Good practices: what the world knows, the working copy with its revisions, screenings and frozen editions. */
export class Practices1795600000021 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table practice (
        id uuid constraint practice_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "networkId" uuid not null constraint practice_network_fk references network,
        slug text constraint practice_slug_unique unique,
        form text not null constraint practice_form_known check (form in ('SNAPSHOT','FULL')),
        state text not null constraint practice_state_known check (state in ('DRAFT','SUBMITTED','REVISION_ASKED','SCREENED','IN_VALIDATION','VALIDATED','PUBLISHED','DUE_FOR_REVIEW','RECONFIRMED','OUTDATED','WITHDRAWN')),
        "authorIds" uuid[] not null constraint practice_has_author check (cardinality("authorIds") > 0),
        "ownerOrganisationId" uuid constraint practice_owner_fk references organisation,
        "editionNo" int not null,
        "publishedAt" timestamptz,
        "reviewDueAt" timestamptz,
        "withdrawnAt" timestamptz,
        "withdrawalReason" text,
        title text not null,
        summary text not null,
        kind text,
        locale text not null,
        country text not null,
        place text not null,
        "periodStart" text not null,
        "periodEnd" text not null,
        dimensions text[] not null,
        "targetGroups" text[] not null,
        constraint practice_published_whole check (("editionNo" = 0) = ("publishedAt" is null) and ("editionNo" = 0 or (slug is not null and title <> '' and "ownerOrganisationId" is not null))),
        constraint practice_withdrawn_with_reason check ((state = 'WITHDRAWN') = ("withdrawnAt" is not null) and ("withdrawnAt" is null) = ("withdrawalReason" is null))
      );
      create index practice_network_published on practice ("networkId", "publishedAt");
      create index practice_owner on practice ("ownerOrganisationId");
      create index practice_review_due on practice ("reviewDueAt") where state in ('PUBLISHED','RECONFIRMED');

      create table practice_draft (
        id uuid constraint practice_draft_pkey primary key constraint practice_draft_practice_fk references practice on delete cascade,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "networkId" uuid not null,
        "authorIds" uuid[] not null,
        "ownerOrganisationId" uuid,
        state text not null constraint practice_draft_state_known check (state in ('DRAFT','SUBMITTED','REVISION_ASKED','SCREENED','IN_VALIDATION','VALIDATED','PUBLISHED')),
        "editionNo" int not null,
        content jsonb not null,
        "submittedAt" timestamptz
      );
      create index practice_draft_queue on practice_draft ("networkId", "submittedAt") where state = 'SUBMITTED';
      create index practice_draft_authors on practice_draft using gin ("authorIds");

      create table practice_revision (
        id uuid constraint practice_revision_pkey primary key,
        "draftId" uuid not null constraint practice_revision_draft_fk references practice_draft on delete cascade,
        version int not null,
        patch jsonb not null,
        "personId" uuid,
        at timestamptz not null,
        constraint practice_revision_version_unique unique ("draftId", version)
      );
      create trigger practice_revision_is_append_only before update on practice_revision for each row execute function refuse_change();

      create table practice_screening (
        id uuid constraint practice_screening_pkey primary key,
        "practiceId" uuid not null constraint practice_screening_practice_fk references practice on delete cascade,
        "screenerId" uuid not null constraint practice_screening_screener_fk references person,
        "draftVersion" int not null,
        "editionNo" int not null,
        decision text not null constraint practice_screening_decision_known check (decision in ('ACCEPT','REVISE')),
        reason text not null,
        "criteriaVersion" int not null,
        "verifiedFactIds" uuid[] not null,
        at timestamptz not null
      );
      create index practice_screening_practice on practice_screening ("practiceId", at);
      create trigger practice_screening_is_append_only before update on practice_screening for each row execute function refuse_change();

      create table practice_edition (
        id uuid constraint practice_edition_pkey primary key,
        "practiceId" uuid not null constraint practice_edition_practice_fk references practice,
        number int not null constraint practice_edition_number_positive check (number > 0),
        content jsonb not null,
        "contentHash" text not null,
        licence text not null,
        "ownerName" text not null,
        authors jsonb not null,
        "consentGivenBy" text not null,
        "publishedBy" uuid not null constraint practice_edition_publisher_fk references person,
        "publishedAt" timestamptz not null,
        html jsonb not null,
        "htmlVersion" int not null,
        constraint practice_edition_number_unique unique ("practiceId", number)
      );
      -- A published text never changes; only its rendering may be made again by a newer renderer.
      create function refuse_edition_change() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' and to_jsonb(new) - 'html' - 'htmlVersion' = to_jsonb(old) - 'html' - 'htmlVersion' then return new; end if;
          raise exception 'a published edition never changes' using errcode = '23514';
        end $$;
      create trigger practice_edition_is_frozen before update or delete on practice_edition for each row execute function refuse_edition_change();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `drop table practice_edition, practice_screening, practice_revision, practice_draft, practice; drop function refuse_edition_change()`,
    );
  }
}
