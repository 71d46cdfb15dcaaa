import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say of a published practice outside a consultation, what they said before they edited it, and the notice for those who wrote the practice. */
export class PracticeComments1795600000182 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table practice_comment (
        id uuid constraint practice_comment_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "practiceId" uuid not null constraint practice_comment_practice_fk references practice on delete cascade,
        "networkId" uuid not null,
        "practiceAuthorIds" uuid[] not null,
        "editionNo" int not null,
        "authorId" uuid not null constraint practice_comment_author_fk references person on delete restrict,
        body text not null,
        "editedAt" timestamptz,
        "hiddenAt" timestamptz,
        "hiddenReason" text not null,
        "hiddenBy" uuid,
        constraint practice_comment_edition_fk foreign key ("practiceId", "editionNo") references practice_edition ("practiceId", number) on delete cascade,
        constraint practice_comment_said check (body <> ''),
        constraint practice_comment_hidden_whole check (("hiddenAt" is null) = ("hiddenReason" = ''))
      );
      create index practice_comment_practice on practice_comment ("practiceId", "createdAt", id);
      create index practice_comment_author on practice_comment ("authorId");

      create table practice_comment_revision (
        "commentId" uuid not null constraint practice_comment_revision_comment_fk references practice_comment on delete cascade,
        version int not null,
        body text not null,
        at timestamptz not null,
        constraint practice_comment_revision_pkey primary key ("commentId", version)
      );

      alter table notice add "practiceCommentId" uuid constraint notice_practice_comment_fk references practice_comment on delete cascade;
      create index notice_practice_comment on notice ("practiceCommentId") where "practiceCommentId" is not null;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      delete from notice where "practiceCommentId" is not null;
      alter table notice drop column "practiceCommentId";
      drop table practice_comment_revision, practice_comment;
    `);
  }
}
