import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (list: string) => `
  alter table review_message drop constraint review_message_kind_known;
  alter table review_message add constraint review_message_kind_known check (kind in (${list}))`;
const roles = (list: string) => `
  alter table dossier_access drop constraint dossier_access_role_known;
  alter table dossier_access add constraint dossier_access_role_known check (role in (${list}))`;
const kindsBefore = `'INVITED','ANSWER','DUE','LATE','NEWS','OPEN','OVER','STOPPED'`;
const rolesBefore = `'FACILITATOR','PROGRAMME_MANAGER','LEAD_PEER','PEER','TRAINEE_PEER'`;

/** An administrator reads one case for a few hours: asked for with a reason, allowed by a second person, and every reading written down (ADR 290). */
export class EmergencyAccesses1795600000290 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table emergency_access (
        id uuid constraint emergency_access_pkey primary key,
        "createdAt" timestamptz not null,
        "updatedAt" timestamptz not null,
        version int not null,
        reference uuid not null,
        "caseId" uuid constraint emergency_access_case_fk references peer_review_case on delete restrict,
        "programmeId" uuid,
        "requesterId" uuid not null constraint emergency_access_requester_fk references person on delete restrict,
        reason text not null,
        hours int not null constraint emergency_access_hours check (hours between 1 and 24),
        state text not null constraint emergency_access_state_known check (state in ('REQUESTED','OPEN','REFUSED','VOID','WITHDRAWN','ENDED')),
        "lapsesAt" timestamptz not null,
        "decidedBy" uuid constraint emergency_access_decider_fk references person on delete restrict,
        "decidedAt" timestamptz,
        "expiresAt" timestamptz,
        "endedBy" uuid constraint emergency_access_ender_fk references person on delete restrict,
        "endedAt" timestamptz,
        "shownToLead" boolean not null,
        constraint emergency_access_two_people check ("decidedBy" <> "requesterId"),
        constraint emergency_access_decided check (("decidedBy" is null) = ("decidedAt" is null) and (state not in ('OPEN','REFUSED','VOID','ENDED') or "decidedBy" is not null)),
        constraint emergency_access_of_case check (("caseId" is null) = ("programmeId" is null) and (state not in ('OPEN','ENDED') or "caseId" = reference)),
        constraint emergency_access_bounded check ((state in ('OPEN','ENDED')) = ("expiresAt" is not null) and ("expiresAt" is null or "expiresAt" <= "decidedAt" + hours * interval '1 hour')),
        constraint emergency_access_ended check ((state in ('ENDED','WITHDRAWN')) = ("endedAt" is not null))
      );
      create unique index emergency_access_one_live on emergency_access ("requesterId") where state in ('REQUESTED','OPEN');
      create index emergency_access_case on emergency_access ("caseId", "createdAt");
      create table emergency_reading (
        id uuid constraint emergency_reading_pkey primary key,
        "accessId" uuid not null constraint emergency_reading_access_fk references emergency_access on delete restrict,
        at timestamptz not null,
        part text not null constraint emergency_reading_part_known check (part in ('CASE','DOSSIER','SELF','REVIEWS','REPORT','VISIT','TALK','RESULTS'))
      );
      create index emergency_reading_access on emergency_reading ("accessId", at);
      create function refuse_change_of_reading() returns trigger language plpgsql as $$
        begin raise exception 'what was read under emergency access is never unsaid' using errcode = '23514'; end $$;
      create trigger emergency_reading_is_fixed before update or delete on emergency_reading for each row execute function refuse_change_of_reading();
      ${roles(`${rolesBefore},'EMERGENCY_READER'`)};
      alter table dossier_access add constraint dossier_access_emergency_hidden check (role <> 'EMERGENCY_READER' or not "shownToHost");
      ${kinds(`${kindsBefore},'EMERGENCY'`)};
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `drop table emergency_reading; drop function refuse_change_of_reading(); drop table emergency_access; alter table dossier_access drop constraint dossier_access_emergency_hidden; ${roles(rolesBefore)}; ${kinds(kindsBefore)}`,
    );
  }
}
