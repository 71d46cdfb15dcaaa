import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a review team says among itself, with the words that a post had before, and how far each has read. */
export class TeamThreads1795600000045 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table team_post (
        id uuid constraint team_post_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint team_post_case_fk references peer_review_case on delete restrict,
        "dimensionKey" text,
        number int not null,
        "authorId" uuid not null constraint team_post_author_fk references person on delete restrict,
        body text not null,
        "editedAt" timestamptz,
        constraint team_post_number_once unique ("caseId", number),
        constraint team_post_edited check (("editedAt" is null) = (version = 1))
      );
      create table team_post_edit (
        id uuid constraint team_post_edit_pkey primary key,
        "postId" uuid not null constraint team_post_edit_post_fk references team_post on delete restrict,
        body text not null,
        at timestamptz not null
      );
      create index team_post_edit_post on team_post_edit ("postId", at);
      create table team_read (
        "caseId" uuid not null constraint team_read_case_fk references peer_review_case on delete cascade,
        "personId" uuid not null constraint team_read_person_fk references person on delete cascade,
        thread text not null,
        number int not null,
        at timestamptz not null,
        constraint team_read_pkey primary key ("caseId", "personId", thread)
      );
      create function refuse_change_of_earlier_words() returns trigger language plpgsql as $$
        begin raise exception 'what a post said before never changes' using errcode = '23514'; end $$;
      create trigger team_post_edit_is_kept before update or delete on team_post_edit for each row execute function refuse_change_of_earlier_words();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table team_read; drop table team_post_edit; drop table team_post; drop function refuse_change_of_earlier_words()`);
  }
}
