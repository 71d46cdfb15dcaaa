import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tool-books: the working copy with its history, frozen editions with the compiled book, and the files made of them. */
export class ToolBooks1795600000060 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table tool_book (
        id uuid constraint tool_book_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "networkId" uuid not null constraint tool_book_network_fk references network on delete restrict,
        slug text not null constraint tool_book_slug_unique unique,
        state text not null constraint tool_book_state_known check (state in ('DRAFT','FROZEN')),
        content jsonb not null,
        "editionNo" int not null,
        "frozenAt" timestamptz,
        constraint tool_book_frozen_whole check (("editionNo" = 0) = ("frozenAt" is null) and (state = 'DRAFT' or "editionNo" > 0))
      );
      create index tool_book_network on tool_book ("networkId");

      create table tool_book_revision (
        id uuid constraint tool_book_revision_pkey primary key,
        "bookId" uuid not null constraint tool_book_revision_book_fk references tool_book on delete cascade,
        version int not null,
        patch jsonb not null,
        "personId" uuid,
        at timestamptz not null,
        constraint tool_book_revision_version_unique unique ("bookId", version)
      );
      create trigger tool_book_revision_is_append_only before update on tool_book_revision for each row execute function refuse_change();

      create table tool_book_edition (
        id uuid constraint tool_book_edition_pkey primary key,
        "bookId" uuid not null constraint tool_book_edition_book_fk references tool_book on delete restrict,
        number int not null constraint tool_book_edition_number_positive check (number > 0),
        content jsonb not null,
        documents jsonb not null,
        changes jsonb not null,
        "contentHash" text not null,
        "frozenBy" uuid not null constraint tool_book_edition_freezer_fk references person on delete restrict,
        "frozenAt" timestamptz not null,
        constraint tool_book_edition_number_unique unique ("bookId", number)
      );
      create table tool_book_file (
        id uuid constraint tool_book_file_pkey primary key,
        "editionId" uuid not null constraint tool_book_file_edition_fk references tool_book_edition on delete restrict,
        locale text not null,
        format text not null constraint tool_book_file_format_known check (format in ('html','pdf','epub','docx')),
        bytes bytea not null,
        size int not null,
        sha256 text not null,
        constraint tool_book_file_one_each unique ("editionId", locale, format)
      );
      -- A frozen edition is superseded by the next one, never changed and never taken away: not by us either.
      create function refuse_edition_of_book() returns trigger language plpgsql as $$
        begin raise exception 'a frozen edition never changes' using errcode = '23514'; end $$;
      create trigger tool_book_edition_is_frozen before update or delete on tool_book_edition for each row execute function refuse_edition_of_book();
      create trigger tool_book_file_is_frozen before update or delete on tool_book_file for each row execute function refuse_edition_of_book();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table tool_book_file, tool_book_edition, tool_book_revision, tool_book; drop function refuse_edition_of_book()`);
  }
}
