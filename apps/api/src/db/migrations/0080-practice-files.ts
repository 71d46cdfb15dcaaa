import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploaded files by what is in them, and which practice holds which; every working copy gets its empty lists of pictures and attachments. */
export class PracticeFiles1795600000080 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table file (
        id uuid constraint file_pkey primary key,
        sha256 text not null constraint file_sha256_unique unique constraint file_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
        type text not null constraint file_type_known check (type in ('image/webp','application/pdf')),
        bytes int not null constraint file_not_empty check (bytes > 0),
        width int, height int,
        "broughtAt" timestamptz not null,
        constraint file_picture_has_size check ((type = 'image/webp') = (width > 0 and height > 0) and (width is null) = (height is null))
      );
      create index file_brought on file ("broughtAt");

      create table practice_file (
        id uuid constraint practice_file_pkey primary key,
        "practiceId" uuid not null constraint practice_file_practice_fk references practice on delete cascade,
        "fileId" uuid not null constraint practice_file_file_fk references file on delete restrict,
        "personId" uuid not null constraint practice_file_person_fk references person on delete restrict,
        name text not null,
        at timestamptz not null,
        "publishedAt" timestamptz,
        "unusedSince" timestamptz,
        constraint practice_file_one_each unique ("practiceId", "fileId")
      );
      create index practice_file_file on practice_file ("fileId");
      create index practice_file_person on practice_file ("personId");
      create index practice_file_unused on practice_file ("unusedSince") where "publishedAt" is null and "unusedSince" is not null;

      update practice_draft set content = '{"pictures": [], "attachments": []}'::jsonb || content;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table practice_file, file; update practice_draft set content = content - 'pictures' - 'attachments'`);
  }
}
