import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the host says to a report, who agreed to show it, and what may still change once it is final. */
export class HostCheck1795600000037 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table consensus_report
        add "hostDoneAt" timestamptz,
        add "hostRemindedAt" timestamptz,
        add "finalMark" text constraint consensus_report_mark_known check ("finalMark" in ('NO_COMMENT')),
        add basis uuid[],
        add "correctionReason" text,
        add "consentVisibility" text constraint consensus_report_consent_known check ("consentVisibility" in ('PRIVATE','NETWORK','PUBLIC')),
        add "consentBy" uuid,
        add "consentAt" timestamptz;
      alter table consensus_report
        add constraint consensus_report_consent check (("consentVisibility" is null) = ("consentAt" is null) and ("consentAt" is null) = ("consentBy" is null)),
        add constraint consensus_report_published check (state <> 'PUBLISHED' or ("publishedAt" is not null and visibility <> 'PRIVATE' and "consentVisibility" in (visibility, 'PUBLIC')));
      create index consensus_report_by_hash on consensus_report ("headHash") where "finalisedAt" is not null;

      create or replace function refuse_change_of_final_report() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or new.state in ('DRAFTING','SIGNING','WITH_HOST')
             or (new."headHash", new.edition, new."caseId", new."roundId", new.basis, new."releasedAt", new."finalisedAt", new."finalMark", new."correctionReason")
                is distinct from (old."headHash", old.edition, old."caseId", old."roundId", old.basis, old."releasedAt", old."finalisedAt", old."finalMark", old."correctionReason")
          then raise exception 'a final report never changes' using errcode = '23514'; end if;
          return new;
        end $$;

      create table host_comment (
        id uuid constraint host_comment_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint host_comment_case_fk references peer_review_case on delete restrict,
        "reportId" uuid not null constraint host_comment_report_fk references consensus_report on delete restrict,
        "authorId" uuid not null constraint host_comment_author_fk references person on delete restrict,
        "sectionKey" text not null,
        kind text not null constraint host_comment_kind_known check (kind in ('FACTUAL_CORRECTION','CONTEXT','DISAGREEMENT')),
        text text not null,
        "reportHash" text not null constraint host_comment_hash check ("reportHash" ~ '^[0-9a-f]{64}$'),
        resolution text constraint host_comment_resolution_known check (resolution in ('ACCEPTED','PARTLY','REJECTED')),
        "resolutionNote" text not null,
        "resolvedBy" uuid,
        "resolvedAt" timestamptz,
        constraint host_comment_resolved check ((resolution is null) = ("resolvedAt" is null) and (resolution is null) = ("resolutionNote" = ''))
      );
      create index host_comment_report on host_comment ("reportId");
      create index host_comment_case on host_comment ("caseId");
      create function refuse_change_of_words() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or old.resolution is not null or new.text <> old.text or new.kind <> old.kind or new."sectionKey" <> old."sectionKey" or new."reportHash" <> old."reportHash" or new."authorId" <> old."authorId"
          then raise exception 'a comment of the host is answered once and never rewritten' using errcode = '23514'; end if;
          return new;
        end $$;
      create trigger host_comment_is_kept before update or delete on host_comment for each row execute function refuse_change_of_words();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table host_comment;
      drop function refuse_change_of_words();
      drop index consensus_report_by_hash;
      alter table consensus_report drop constraint consensus_report_published, drop constraint consensus_report_consent,
        drop "hostDoneAt", drop "hostRemindedAt", drop "finalMark", drop basis, drop "correctionReason", drop "consentVisibility", drop "consentBy", drop "consentAt";
      create or replace function refuse_change_of_final_report() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or new."headHash" <> old."headHash" or new.edition <> old.edition or new."roundId" <> old."roundId" or new.state in ('DRAFTING','SIGNING','WITH_HOST')
          then raise exception 'a final report never changes' using errcode = '23514'; end if;
          return new;
        end $$`);
  }
}
