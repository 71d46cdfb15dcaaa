import { roles } from '@guildhall/domain/kernel/scope';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rubrics with versions, programmes, cases with their snapshots, rounds, deadlines and timeline. */
export class ReviewCases1795600000031 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table role_grant drop constraint role_grant_role_known;
      alter table role_grant add constraint role_grant_role_known check (role in (${roles.map((r) => `'${r}'`).join(',')}));

      create table rubric (
        id uuid constraint rubric_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        key text not null constraint rubric_key_unique unique,
        title text not null,
        "ownerNetworkId" uuid not null constraint rubric_network_fk references network on delete restrict
      );
      create table rubric_version (
        id uuid constraint rubric_version_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "rubricId" uuid not null constraint rubric_version_rubric_fk references rubric on delete restrict,
        "ownerNetworkId" uuid not null,
        semver text not null constraint rubric_version_semver check (semver ~ '^[0-9]+\\.[0-9]+\\.[0-9]+$'),
        status text not null constraint rubric_version_status_known check (status in ('DRAFT','PUBLISHED','RETIRED')),
        definition jsonb not null,
        locales text[] not null,
        "publishedAt" timestamptz,
        "contentHash" text not null,
        constraint rubric_version_once unique ("rubricId", semver),
        constraint rubric_version_published check ((status = 'DRAFT') = ("publishedAt" is null))
      );
      create function refuse_change_of_rubric() returns trigger language plpgsql as $$
        begin
          if old.status = 'DRAFT' then return coalesce(new, old); end if;
          if tg_op = 'UPDATE' and new.status in ('PUBLISHED','RETIRED') and new.definition = old.definition and new."contentHash" = old."contentHash" and new.semver = old.semver
             and new.locales = old.locales and new."rubricId" = old."rubricId" and new."publishedAt" = old."publishedAt" then return new; end if;
          raise exception 'a published rubric never changes' using errcode = '23514';
        end $$;
      create trigger rubric_version_is_fixed before update or delete on rubric_version for each row execute function refuse_change_of_rubric();

      create table programme (
        id uuid constraint programme_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "networkId" uuid not null constraint programme_network_fk references network on delete restrict,
        slug text not null constraint programme_slug_unique unique,
        name text not null,
        "rubricVersionId" uuid not null constraint programme_rubric_fk references rubric_version on delete restrict,
        policy jsonb not null
      );

      create table peer_review_case (
        id uuid constraint peer_review_case_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "programmeId" uuid not null constraint peer_review_case_programme_fk references programme on delete restrict,
        "networkId" uuid not null,
        "subjectType" text not null constraint peer_review_case_subject_known check ("subjectType" in ('SCHEME','PRACTICE')),
        "subjectId" uuid not null,
        title text not null,
        "hostOrgId" uuid not null,
        "hostName" text not null,
        place text not null,
        country text,
        "hostLeadId" uuid not null constraint peer_review_case_host_fk references person on delete restrict,
        "facilitatorId" uuid constraint peer_review_case_facilitator_fk references person on delete restrict,
        state text not null constraint peer_review_case_state_known check (state in ('DRAFT','APPLIED','PREPARATION','DESK_REVIEW','VISIT','REPORTING','HOST_CHECK','FINALISED','IMPROVEMENT','FOLLOW_UP','CLOSED','DECLINED','CANCELLED')),
        "pausedAt" timestamptz,
        "pauseReason" text,
        "scopeDimensionKeys" text[] not null,
        "guidingQuestions" text[] not null,
        "visitMode" text not null constraint peer_review_case_visit_known check ("visitMode" in ('ONSITE','ONLINE','HYBRID')),
        "visitStart" date,
        "visitEnd" date,
        "timeZone" text not null,
        languages text[] not null,
        "predecessorCaseId" uuid,
        "mirrorCaseId" uuid,
        "confidentialityTextVersion" text not null,
        "independentEndedAt" timestamptz,
        "reportReleasedAt" timestamptz,
        "finalisedAt" timestamptz,
        constraint peer_review_case_visit_order check ("visitEnd" is null or "visitStart" is null or "visitEnd" >= "visitStart"),
        constraint peer_review_case_questions check (state = 'DRAFT' or (cardinality("guidingQuestions") between 1 and 3 and cardinality("scopeDimensionKeys") > 0)),
        constraint peer_review_case_facilitated check (state in ('DRAFT','APPLIED','DECLINED','CANCELLED') or "facilitatorId" is not null)
      );
      create index peer_review_case_programme on peer_review_case ("programmeId", state);
      create index peer_review_case_subject on peer_review_case ("subjectId");

      create table practice_snapshot (
        id uuid constraint practice_snapshot_pkey primary key,
        "caseId" uuid not null constraint practice_snapshot_case_fk references peer_review_case on delete restrict,
        "subjectId" uuid not null,
        seq int not null,
        content jsonb not null,
        "contentHash" text not null,
        reason text not null constraint practice_snapshot_reason_known check (reason in ('INITIAL','HOST_EDIT','ROUND_START','FINAL')),
        "createdBy" uuid,
        "createdAt" timestamptz not null,
        constraint practice_snapshot_once unique ("caseId", seq)
      );
      create trigger practice_snapshot_is_fixed before update or delete on practice_snapshot for each row execute function refuse_change();

      create table review_round (
        id uuid constraint review_round_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint review_round_case_fk references peer_review_case on delete restrict,
        number int not null,
        "snapshotId" uuid not null constraint review_round_snapshot_fk references practice_snapshot on delete restrict,
        "rubricVersionId" uuid not null constraint review_round_rubric_fk references rubric_version on delete restrict,
        "opensAt" timestamptz not null,
        "closesAt" timestamptz not null,
        "closedAt" timestamptz,
        "closedBy" uuid,
        "closeReason" text,
        constraint review_round_once unique ("caseId", number),
        constraint review_round_order check ("closesAt" > "opensAt")
      );

      create table deadline (
        id uuid constraint deadline_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint deadline_case_fk references peer_review_case on delete restrict,
        kind text not null constraint deadline_kind_known check (kind in ('INVITATION','REVIEW','HOST_COMMENT','REPORT')),
        "dueAt" timestamptz not null,
        "timeZone" text not null,
        "graceMinutes" int not null constraint deadline_grace check ("graceMinutes" between 0 and 10080),
        hard boolean not null,
        constraint deadline_once unique ("caseId", kind)
      );
      create table deadline_extension (
        id uuid constraint deadline_extension_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint deadline_extension_case_fk references peer_review_case on delete restrict,
        "deadlineId" uuid not null constraint deadline_extension_deadline_fk references deadline on delete restrict,
        "personId" uuid not null constraint deadline_extension_person_fk references person on delete restrict,
        state text not null constraint deadline_extension_state_known check (state in ('REQUESTED','GRANTED','REFUSED')),
        "originalDueAt" timestamptz not null,
        "newDueAt" timestamptz,
        "grantedBy" uuid,
        "requestReason" text not null,
        reason text not null,
        constraint deadline_extension_later check ("newDueAt" is null or "newDueAt" > "originalDueAt"),
        constraint deadline_extension_granted check ((state = 'GRANTED') = ("newDueAt" is not null))
      );
      create unique index deadline_extension_one_request on deadline_extension ("deadlineId", "personId") where state = 'REQUESTED';
      create index deadline_extension_person on deadline_extension ("caseId", "personId");

      create table case_entry (
        id uuid constraint case_entry_pkey primary key,
        "caseId" uuid not null constraint case_entry_case_fk references peer_review_case on delete restrict,
        "programmeId" uuid not null,
        at timestamptz not null,
        kind text not null,
        audience text not null constraint case_entry_audience_known check (audience in ('ALL','TEAM','FACILITATION')),
        "personId" uuid,
        note text not null
      );
      create index case_entry_case on case_entry ("caseId", at);
      create trigger case_entry_is_append_only before update or delete on case_entry for each row execute function refuse_change();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table case_entry, deadline_extension, deadline, review_round, practice_snapshot, peer_review_case, programme, rubric_version, rubric;
      drop function refuse_change_of_rubric();
      alter table role_grant drop constraint role_grant_role_known;
      alter table role_grant add constraint role_grant_role_known check (role in ('MEMBER','MODERATOR','COORDINATOR','PEER_REVIEWER','MENTOR','ORG_MANAGER','PROGRAMME_MANAGER','SUSPENDED'))`);
  }
}
