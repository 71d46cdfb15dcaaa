import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A frozen edition once more, without what nobody agrees to any more. The edition itself stays as it was; what is handed out is the newest reissue. */
export class BookReissues1795600000181 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table tool_book_reissue (
        id uuid constraint tool_book_reissue_pkey primary key,
        "editionId" uuid not null constraint tool_book_reissue_edition_fk references tool_book_edition on delete restrict,
        number int not null constraint tool_book_reissue_number_positive check (number > 0),
        documents jsonb not null,
        changes jsonb not null,
        "contentHash" text not null,
        "chapterIds" uuid[] not null,
        "storyIds" uuid[] not null,
        "madeAt" timestamptz not null,
        constraint tool_book_reissue_number_unique unique ("editionId", number)
      );
      create table tool_book_reissue_file (
        id uuid constraint tool_book_reissue_file_pkey primary key,
        "reissueId" uuid not null constraint tool_book_reissue_file_reissue_fk references tool_book_reissue on delete restrict,
        locale text not null,
        format text not null constraint tool_book_reissue_file_format_known check (format in ('html','pdf','epub','docx')),
        bytes bytea not null,
        size int not null,
        sha256 text not null,
        constraint tool_book_reissue_file_one_each unique ("reissueId", locale, format)
      );
      create trigger tool_book_reissue_is_frozen before update or delete on tool_book_reissue for each row execute function refuse_edition_of_book();
      create trigger tool_book_reissue_file_is_frozen before update or delete on tool_book_reissue_file for each row execute function refuse_edition_of_book();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table tool_book_reissue_file, tool_book_reissue`);
  }
}
