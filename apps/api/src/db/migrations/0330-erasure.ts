import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from '../../config.js';

/** Accounts that are to be deleted, and what was done when they were (ADR 330). Rows that never change let go of a name in two functions of the owner alone:
 *  the role that serves requests may call them, and they look for themselves whether the moment has come. */
export class Erasure1795600000330 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table erasure (
        id uuid constraint erasure_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "personId" uuid not null constraint erasure_person_unique unique constraint erasure_person_fk references person on delete restrict,
        "dueAt" timestamptz not null,
        posts text not null constraint erasure_posts_known check (posts in ('KEEP','WITHDRAW')),
        certificates text not null constraint erasure_certificates_known check (certificates in ('KEEP','WITHDRAW')),
        state text not null constraint erasure_state_known check (state in ('ASKED','RUNNING','DONE')),
        "doneAt" timestamptz,
        constraint erasure_done_whole check ((state = 'DONE') = ("doneAt" is not null))
      );
      create index erasure_due on erasure ("dueAt") where state <> 'DONE';
      create table erasure_step (
        "erasureId" uuid not null constraint erasure_step_erasure_fk references erasure on delete cascade,
        step text not null,
        at timestamptz not null,
        counts jsonb not null,
        constraint erasure_step_pkey primary key ("erasureId", step)
      );

      -- Only a function that runs as the owner of the tables can be erasing: whoever else sets the word gains nothing by it.
      create function is_erasing() returns boolean language sql stable as $$
        select current_setting('guildhall.erasing', true) = 'on'
          and current_user = (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = 'public.person'::regclass) $$;

      create or replace function refuse_change() returns trigger language plpgsql as $$
        begin
          if public.is_erasing() then if tg_op = 'DELETE' then return old; end if; return new; end if;
          raise exception '% rows never change', tg_table_name using errcode = '23514';
        end $$;
      create or replace function refuse_edition_change() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' and to_jsonb(new) - 'html' - 'htmlVersion' = to_jsonb(old) - 'html' - 'htmlVersion' then return new; end if;
          if tg_op = 'UPDATE' and public.is_erasing() and to_jsonb(new) - 'authors' = to_jsonb(old) - 'authors' then return new; end if;
          raise exception 'a published edition never changes' using errcode = '23514';
        end $$;
      create or replace function refuse_translation_change() returns trigger language plpgsql as $$
        begin
          if to_jsonb(new) - 'html' - 'htmlVersion' - 'withdrawnAt' = to_jsonb(old) - 'html' - 'htmlVersion' - 'withdrawnAt'
            and (old."withdrawnAt" is null or new."withdrawnAt" = old."withdrawnAt") then return new; end if;
          if public.is_erasing() and to_jsonb(new) - 'translators' - 'reviewerName' = to_jsonb(old) - 'translators' - 'reviewerName' then return new; end if;
          raise exception 'a published translation never changes' using errcode = '23514';
        end $$;
      create or replace function refuse_change_of_recognition() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' and public.is_erasing() and to_jsonb(new) - 'payload' = to_jsonb(old) - 'payload' then return new; end if;
          if tg_op = 'DELETE' or old."revokedAt" is not null or (new.payload, new.digest, new.serial, new."personId", new."caseId", new.role, new."issuedAt") is distinct from (old.payload, old.digest, old.serial, old."personId", old."caseId", old.role, old."issuedAt")
          then raise exception 'a certificate never changes but that it is revoked' using errcode = '23514'; end if;
          return new;
        end $$;

      -- What somebody wrote as a peer and had not sent when they left: answers, their history, and evidence that nobody else was shown. The review itself stays, empty.
      create function erase_draft(review uuid, who uuid) returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
        declare answers int; revisions int; evidence int; its_case uuid;
        begin
          select r."caseId" into its_case from public.review r join vault.review_identity i on i."reviewId" = r.id join public.assignment a on a.id = i."assignmentId" join public.peer_review_case c on c.id = r."caseId"
            where r.id = erase_draft.review and i."personId" = who and (a.state in ('WITHDRAWN','REVOKED') or c.state in ('CLOSED','DECLINED','CANCELLED')) and r."submittedAt" is null and r.state in ('DRAFT','RETURNED','VOIDED') for update of r;
          if its_case is null then raise exception 'no sealed draft of this person' using errcode = '23514'; end if;
          perform set_config('guildhall.erasing', 'on', true);
          delete from public.review_answer x where x."reviewId" = erase_draft.review; get diagnostics answers = row_count;
          delete from public.review_revision x where x."reviewId" = erase_draft.review; get diagnostics revisions = row_count;
          with gone as (delete from vault.evidence_identity i using public.evidence_item e where e.id = i."evidenceId" and i."personId" = who and e."caseId" = its_case and e."disclosedAt" is null returning e.id)
            delete from public.evidence_item e using gone where e.id = gone.id;
          get diagnostics evidence = row_count;
          perform set_config('guildhall.erasing', '', true);
          return jsonb_build_object('review_answer', answers, 'review_revision', revisions, 'evidence_item', evidence);
        end $$;

      -- The name in what was published and certified, and who wrote which review of a case that is over. Only while this person's erasure runs.
      create function erase_frozen(who uuid, told text, at timestamptz) returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
        declare editions int; translations int; certificates int; reviews int; evidence int;
        begin
          if not exists (select from public.erasure e where e."personId" = who and e.state = 'RUNNING') then raise exception 'nobody asked for this' using errcode = '23514'; end if;
          perform set_config('guildhall.erasing', 'on', true);
          update public.practice_edition e set authors = (select jsonb_agg(case when a->>'personId' = who::text then a || jsonb_build_object('name', told) else a end order by n) from jsonb_array_elements(e.authors) with ordinality x(a, n))
            where e.authors @> jsonb_build_array(jsonb_build_object('personId', who)); get diagnostics editions = row_count;
          update public.translation_edition e set "reviewerName" = case when e."reviewerId" = who then told else e."reviewerName" end,
            translators = coalesce((select jsonb_agg(case when a->>'personId' = who::text then a || jsonb_build_object('name', told) else a end order by n) from jsonb_array_elements(e.translators) with ordinality x(a, n)), '[]')
            where e."reviewerId" = who or e.translators @> jsonb_build_array(jsonb_build_object('personId', who)); get diagnostics translations = row_count;
          update public.recognition r set payload = r.payload || jsonb_build_object('name', told) where r."personId" = who and r."revokedAt" is not null; get diagnostics certificates = row_count;
          update public.review r set "unlinkedAt" = erase_frozen.at from vault.review_identity i, public.peer_review_case c
            where i."reviewId" = r.id and i."personId" = who and c.id = r."caseId" and c.state in ('CLOSED','DECLINED','CANCELLED') and r."unlinkedAt" is null;
          delete from vault.evidence_identity i using public.evidence_item e, public.peer_review_case c
            where i."personId" = who and e.id = i."evidenceId" and c.id = e."caseId" and c.state in ('CLOSED','DECLINED','CANCELLED'); get diagnostics evidence = row_count;
          delete from vault.review_identity i using public.review r where i."personId" = who and r.id = i."reviewId" and r."unlinkedAt" is not null; get diagnostics reviews = row_count;
          perform set_config('guildhall.erasing', '', true);
          return jsonb_build_object('practice_edition', editions, 'translation_edition', translations, 'recognition', certificates, 'vault.review_identity', reviews, 'vault.evidence_identity', evidence);
        end $$;
      revoke all on function erase_draft(uuid, uuid), erase_frozen(uuid, text, timestamptz) from public;
      grant execute on function erase_draft(uuid, uuid), erase_frozen(uuid, text, timestamptz) to ${appRole};
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function erase_frozen(uuid, text, timestamptz), erase_draft(uuid, uuid);
      create or replace function refuse_change() returns trigger language plpgsql as $$
        begin raise exception '% rows never change', tg_table_name using errcode = '23514'; end $$;
      create or replace function refuse_edition_change() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' and to_jsonb(new) - 'html' - 'htmlVersion' = to_jsonb(old) - 'html' - 'htmlVersion' then return new; end if;
          raise exception 'a published edition never changes' using errcode = '23514';
        end $$;
      create or replace function refuse_translation_change() returns trigger language plpgsql as $$
        begin
          if to_jsonb(new) - 'html' - 'htmlVersion' - 'withdrawnAt' = to_jsonb(old) - 'html' - 'htmlVersion' - 'withdrawnAt'
            and (old."withdrawnAt" is null or new."withdrawnAt" = old."withdrawnAt") then return new; end if;
          raise exception 'a published translation never changes' using errcode = '23514';
        end $$;
      create or replace function refuse_change_of_recognition() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or old."revokedAt" is not null or (new.payload, new.digest, new.serial, new."personId", new."caseId", new.role, new."issuedAt") is distinct from (old.payload, old.digest, old.serial, old."personId", old."caseId", old.role, old."issuedAt")
          then raise exception 'a certificate never changes but that it is revoked' using errcode = '23514'; end if;
          return new;
        end $$;
      drop function is_erasing();
      drop table erasure_step; drop table erasure;
    `);
  }
}
