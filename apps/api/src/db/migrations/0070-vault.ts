import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole, vaultRole } from '../../config.js';
import { makeRoles } from '../roles.js';

/** Who wrote a review moves to where the role that serves requests cannot read it (ADR 070). What pointed there besides goes as well: the author on the
 *  history, the person on the timeline, the asker of remembered requests and of the log, and moments that two rows had in common. */
export class Vault1795600000070 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await makeRoles((sql) => q.query(sql));
    await q.query(`
      create schema vault;
      create table vault.review_identity (
        "reviewId" uuid constraint review_identity_pkey primary key constraint review_identity_review_fk references review on delete restrict,
        "assignmentId" uuid not null constraint review_identity_assignment_fk references assignment on delete restrict,
        "roundId" uuid not null constraint review_identity_round_fk references review_round on delete restrict,
        "personId" uuid not null constraint review_identity_person_fk references person on delete restrict,
        constraint review_identity_once unique ("assignmentId", "roundId")
      );
      create index review_identity_person on vault.review_identity ("personId");
      create table vault.evidence_identity (
        "evidenceId" uuid constraint evidence_identity_pkey primary key constraint evidence_identity_evidence_fk references evidence_item on delete restrict,
        "personId" uuid not null constraint evidence_identity_person_fk references person on delete restrict
      );
      create index evidence_identity_person on vault.evidence_identity ("personId");

      create view vault.writer as select "reviewId" id, "personId" from vault.review_identity union all select "evidenceId", "personId" from vault.evidence_identity;

      insert into vault.review_identity select id, "assignmentId", "roundId", "reviewerId" from review;
      insert into vault.evidence_identity select e.id, e."collectedBy" from evidence_item e
        where e.strength is null and exists (select from assignment a where a."caseId" = e."caseId" and a."personId" = e."collectedBy");

      drop trigger review_belongs_together on review;
      alter table review drop column "assignmentId", drop column "reviewerId", add "unlinkedAt" timestamptz;
      create or replace function review_belongs_together() returns trigger language plpgsql as $$
        begin
          if not exists (select 1 from review_round r where r.id = new."roundId" and r."caseId" = new."caseId" and r."rubricVersionId" = new."rubricVersionId")
          then raise exception 'round and rubric of a review belong to its case' using errcode = '23514'; end if;
          return new;
        end $$;
      create trigger review_belongs_together before insert or update of "roundId", "rubricVersionId", "caseId" on review for each row execute function review_belongs_together();
      create function review_has_writer() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
        begin
          if not exists (select from vault.review_identity i where i."reviewId" = new.id) then raise exception 'a review has a writer' using errcode = '23514'; end if;
          return null;
        end $$;
      create constraint trigger review_has_writer after insert on review deferrable initially deferred for each row execute function review_has_writer();
      update review r set "createdAt" = n."opensAt", "updatedAt" = case when r.version = 1 then n."opensAt" else r."updatedAt" end from review_round n where n.id = r."roundId";

      alter table evidence_item alter "collectedBy" drop not null;
      update evidence_item e set "collectedBy" = null from vault.evidence_identity i where i."evidenceId" = e.id;
      alter table evidence_item add constraint evidence_item_register_by check (strength is null or "collectedBy" is not null);

      alter table review_revision disable trigger review_revision_is_append_only;
      alter table review_revision alter "authorId" drop not null;
      update review_revision set "authorId" = null where "reviewId" is not null and cause <> 'RETURN';
      alter table review_revision enable trigger review_revision_is_append_only;
      alter table review_revision add constraint review_revision_author check (("authorId" is null) = ("reviewId" is not null and cause <> 'RETURN'));

      alter table case_entry disable trigger case_entry_is_append_only;
      alter table case_entry add "reviewId" uuid;
      update case_entry e set "personId" = null, "reviewId" = i."reviewId"
        from (select distinct on (r."caseId", i."personId") r."caseId", i."personId", i."reviewId" from vault.review_identity i join review r on r.id = i."reviewId" join review_round n on n.id = r."roundId" order by r."caseId", i."personId", n.number desc) i
        where i."caseId" = e."caseId" and i."personId" = e."personId" and e.kind in ('REVIEW_SENT','REVIEW_TAKEN_BACK','REVIEW_RETURNED','REVIEW_VOIDED','REVIEW_KEPT');
      alter table case_entry enable trigger case_entry_is_append_only;
      alter table case_entry add constraint case_entry_one_subject check (num_nonnulls("personId", "reviewId") <= 1);

      alter table activity disable trigger activity_is_append_only;
      update activity a set "actorId" = null from vault.review_identity i where a.payload->>'reviewId' = i."reviewId"::text and a."actorId" = i."personId";
      alter table activity enable trigger activity_is_append_only;
      delete from idempotency where operation in ('saveAnswer','importReview','submitReview','retractReview','addEvidence');

      create function bind_review(review uuid, seat uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
        begin
          insert into vault.review_identity select r.id, a.id, r."roundId", a."personId" from public.review r, public.assignment a where r.id = review and a.id = seat and a."caseId" = r."caseId";
          if not found then raise exception 'review and seat belong to one case' using errcode = '23514'; end if;
        end $$;
      create function bind_evidence(evidence uuid, person uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp
        as $$ insert into vault.evidence_identity values (evidence, person) $$;
      revoke all on function bind_review(uuid, uuid), bind_evidence(uuid, uuid) from public;
      grant execute on function bind_review(uuid, uuid), bind_evidence(uuid, uuid) to ${appRole};
      grant usage on schema vault to ${vaultRole};
      grant select, delete on vault.review_identity, vault.evidence_identity to ${vaultRole};
      grant select on vault.writer to ${vaultRole};
      grant select (id, "caseId", "programmeId", "roundId", state, "submittedAt", version, "unlinkedAt") on review to ${vaultRole};
      grant select (id, number) on review_round to ${vaultRole};
      grant select (id, slug) on programme to ${vaultRole};
      grant select (id, "caseId") on evidence_item to ${vaultRole};
      grant select (id, "displayName") on person to ${vaultRole};
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function bind_review(uuid, uuid), bind_evidence(uuid, uuid);
      drop trigger review_has_writer on review;
      drop function review_has_writer();
      alter table case_entry disable trigger case_entry_is_append_only;
      alter table case_entry drop constraint case_entry_one_subject;
      update case_entry e set "personId" = i."personId" from vault.review_identity i where i."reviewId" = e."reviewId";
      alter table case_entry drop column "reviewId";
      alter table case_entry enable trigger case_entry_is_append_only;
      alter table review_revision drop constraint review_revision_author;
      alter table review_revision disable trigger review_revision_is_append_only;
      update review_revision v set "authorId" = i."personId" from vault.review_identity i where i."reviewId" = v."reviewId" and v."authorId" is null;
      alter table review_revision enable trigger review_revision_is_append_only;
      alter table review_revision alter "authorId" set not null;
      alter table evidence_item drop constraint evidence_item_register_by;
      update evidence_item e set "collectedBy" = i."personId" from vault.evidence_identity i where i."evidenceId" = e.id;
      alter table evidence_item alter "collectedBy" set not null;
      drop trigger review_belongs_together on review;
      alter table review drop column "unlinkedAt", add "assignmentId" uuid constraint review_assignment_fk references assignment on delete restrict, add "reviewerId" uuid;
      update review r set "assignmentId" = i."assignmentId", "reviewerId" = i."personId" from vault.review_identity i where i."reviewId" = r.id;
      alter table review alter "assignmentId" set not null, alter "reviewerId" set not null, add constraint review_once unique ("assignmentId", "roundId");
      create index review_reviewer on review ("reviewerId");
      create or replace function review_belongs_together() returns trigger language plpgsql as $$
        begin
          if not exists (select 1 from assignment a where a.id = new."assignmentId" and a."caseId" = new."caseId" and a."personId" = new."reviewerId")
             or not exists (select 1 from review_round r where r.id = new."roundId" and r."caseId" = new."caseId" and r."rubricVersionId" = new."rubricVersionId")
          then raise exception 'assignment, round and rubric of a review belong to its case' using errcode = '23514'; end if;
          return new;
        end $$;
      create trigger review_belongs_together before insert or update of "assignmentId", "roundId", "rubricVersionId", "caseId", "reviewerId" on review for each row execute function review_belongs_together();
      drop schema vault cascade;
    `);
  }
}
