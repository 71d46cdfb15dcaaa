import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds in which people are asked about a text, their remarks on its paragraphs, and what was made of each. */
export class Consultations1795600000132 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table consultation_round (
        id uuid constraint consultation_round_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "practiceId" uuid not null constraint consultation_round_practice_fk references practice on delete cascade,
        "networkId" uuid not null,
        "organiserIds" uuid[] not null,
        audience text not null constraint consultation_round_audience_known check (audience in ('COMMUNITY','NETWORK','PUBLIC')),
        "communityId" uuid constraint consultation_round_community_fk references community on delete cascade,
        source text not null constraint consultation_round_source_known check (source in ('EDITION','DRAFT')),
        "editionNo" int not null,
        locale text not null,
        question text not null,
        text jsonb not null,
        "textAt" timestamptz not null,
        state text not null constraint consultation_round_state_known check (state in ('OPEN','ANSWERED')),
        "opensAt" timestamptz not null,
        "closesAt" timestamptz not null,
        "answeredAt" timestamptz,
        constraint consultation_round_order check ("closesAt" >= "opensAt"),
        constraint consultation_round_community_named check ((audience = 'COMMUNITY') = ("communityId" is not null)),
        constraint consultation_round_answered_whole check ((state = 'ANSWERED') = ("answeredAt" is not null))
      );
      create unique index consultation_round_one_open on consultation_round ("practiceId") where state = 'OPEN';
      create index consultation_round_practice on consultation_round ("practiceId");
      create index consultation_round_community on consultation_round ("communityId") where "communityId" is not null;

      create table consultation_comment (
        id uuid constraint consultation_comment_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "roundId" uuid not null constraint consultation_comment_round_fk references consultation_round on delete cascade,
        "networkId" uuid not null,
        "organiserIds" uuid[] not null,
        audience text not null,
        "communityId" uuid,
        "authorId" uuid not null constraint consultation_comment_author_fk references person on delete restrict,
        field text not null,
        at int not null,
        quote text not null,
        body text not null,
        disposition text constraint consultation_comment_disposition_known check (disposition in ('ACCEPTED','PARTLY','REJECTED')),
        answer text not null,
        "disposedBy" uuid,
        "hiddenAt" timestamptz,
        "hiddenReason" text not null,
        "hiddenBy" uuid,
        constraint consultation_comment_anchored check ((field = '') = (quote = '')),
        constraint consultation_comment_disposed_whole check ((disposition is null) = (answer = '')),
        constraint consultation_comment_hidden_whole check (("hiddenAt" is null) = ("hiddenReason" = ''))
      );
      create index consultation_comment_round on consultation_comment ("roundId", "createdAt");
      create index consultation_comment_author on consultation_comment ("authorId");
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table consultation_comment, consultation_round`);
  }
}
