import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers to comments on practices, and what readers report of them. */
export class CommentAnswers1795600000202 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table practice_comment
        add "answerToId" uuid constraint practice_comment_answer_fk references practice_comment on delete cascade,
        add "threadAt" timestamptz,
        add "underHidden" boolean not null default false,
        add "withdrawnAt" timestamptz,
        drop constraint practice_comment_said,
        add constraint practice_comment_said check ((body <> '') = ("withdrawnAt" is null)),
        add constraint practice_comment_under_hidden check (not "underHidden" or "answerToId" is not null);
      update practice_comment set "threadAt" = "createdAt";
      alter table practice_comment alter "threadAt" set not null, alter "underHidden" drop default;
      create index practice_comment_answers on practice_comment ("answerToId") where "answerToId" is not null;

      create table practice_comment_report (
        id uuid constraint practice_comment_report_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "commentId" uuid not null constraint practice_comment_report_comment_fk references practice_comment on delete cascade,
        "networkId" uuid not null,
        "reporterId" uuid not null constraint practice_comment_report_reporter_fk references person on delete restrict,
        reason text not null constraint practice_comment_report_said check (reason <> ''),
        "settledAt" timestamptz,
        constraint practice_comment_report_one unique ("commentId", "reporterId")
      );
      create index practice_comment_report_reporter on practice_comment_report ("reporterId");
      create unique index notice_one_of_comment on notice ("practiceCommentId", "personId", kind) where "practiceCommentId" is not null;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index notice_one_of_comment;
      delete from notice where kind in ('PRACTICE_COMMENT_ANSWERED','PRACTICE_COMMENT_HIDDEN','PRACTICE_COMMENT_REPORTED');
      drop table practice_comment_report;
      delete from practice_comment where "withdrawnAt" is not null;
      alter table practice_comment drop column "answerToId", drop column "threadAt", drop column "underHidden", drop constraint practice_comment_said, drop column "withdrawnAt",
        add constraint practice_comment_said check (body <> '');
    `);
  }
}
