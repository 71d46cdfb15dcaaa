import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The agenda of a visit, the register of what was seen there, and sections of a report that name their evidence. */
export class Visit1795600000044 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table visit_session (
        id uuid constraint visit_session_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint visit_session_case_fk references peer_review_case on delete restrict,
        "startsAt" timestamptz not null,
        "endsAt" timestamptz not null,
        kind text not null constraint visit_session_kind_known check (kind in ('TOUR','INTERVIEW','FOCUS_GROUP','OBSERVATION','TEAM','FEEDBACK')),
        mode text not null constraint visit_session_mode_known check (mode in ('ONSITE','ONLINE')),
        title text not null,
        place text not null,
        "withWhom" text not null,
        "dimensionKeys" text[] not null,
        "leadId" uuid constraint visit_session_lead_fk references person on delete restrict,
        state text not null constraint visit_session_state_known check (state in ('PROPOSED','CONFIRMED','HELD','CANCELLED')),
        "proposedBy" text not null constraint visit_session_side_known check ("proposedBy" in ('TEAM','HOST')),
        "heldAt" timestamptz,
        constraint visit_session_order check ("endsAt" > "startsAt"),
        constraint visit_session_held check ((state = 'HELD') = ("heldAt" is not null)),
        constraint visit_session_team_alone check (kind <> 'TEAM' or ("proposedBy" = 'TEAM' and state <> 'PROPOSED'))
      );
      create index visit_session_case on visit_session ("caseId", "startsAt");

      alter table evidence_item
        add "sessionId" uuid constraint evidence_item_session_fk references visit_session on delete restrict,
        add "dimensionKey" text,
        add strength text constraint evidence_item_strength_known check (strength in ('WEAK','FAIR','STRONG')),
        add constraint evidence_item_register check (strength is null or ("dimensionKey" is not null and source <> '' and type in ('INTERVIEW','DOCUMENT','OBSERVATION','DATA') and "disclosedAt" is not null)),
        add constraint evidence_item_interview check (strength is null or type <> 'INTERVIEW' or consent <> 'NONE_NEEDED');
      create index evidence_item_by_session on evidence_item ("sessionId") where "sessionId" is not null;

      alter table report_section add "evidenceIds" uuid[];
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table report_section drop "evidenceIds";
      drop index evidence_item_by_session;
      alter table evidence_item drop constraint evidence_item_interview, drop constraint evidence_item_register, drop strength, drop "dimensionKey", drop "sessionId";
      drop table visit_session`);
  }
}
