import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The panel with its conflicts of interest; reviews with answers, history and evidence; the report with its signatures. */
export class ReviewPanel1795600000032 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table assignment (
        id uuid constraint assignment_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint assignment_case_fk references peer_review_case on delete restrict,
        "programmeId" uuid not null,
        "personId" uuid not null constraint assignment_person_fk references person on delete restrict,
        role text not null constraint assignment_role_known check (role in ('LEAD_PEER','PEER','TRAINEE_PEER')),
        state text not null constraint assignment_state_known check (state in ('SHORTLISTED','CLEARED','INVITED','ACCEPTED','COMPLETED','DECLINED','EXPIRED','WITHDRAWN','REVOKED')),
        rank int,
        "organisationId" uuid,
        "organisationName" text not null,
        "hostOrgId" uuid not null,
        country text,
        "shownToHost" boolean not null,
        "invitedAt" timestamptz,
        "respondBy" timestamptz,
        "respondedAt" timestamptz,
        "declaredAt" timestamptz,
        "declineReason" text,
        "declineNote" text not null,
        "askAgainAfter" timestamptz,
        "acceptedTermsVersion" text,
        "endedAt" timestamptz,
        "endReason" text,
        constraint assignment_not_of_host check ("organisationId" is null or "organisationId" <> "hostOrgId" or state not in ('SHORTLISTED','CLEARED','INVITED','ACCEPTED','COMPLETED')),
        constraint assignment_terms check (state not in ('ACCEPTED','COMPLETED') or "acceptedTermsVersion" is not null),
        constraint assignment_declined check (state <> 'DECLINED' or "declineReason" is not null)
      );
      create unique index assignment_one_live on assignment ("caseId", "personId") where state in ('SHORTLISTED','CLEARED','INVITED','ACCEPTED','COMPLETED');
      create unique index assignment_one_lead on assignment ("caseId") where role = 'LEAD_PEER' and state in ('SHORTLISTED','CLEARED','INVITED','ACCEPTED','COMPLETED');
      create index assignment_person on assignment ("personId");

      create table conflict_record (
        id uuid constraint conflict_record_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint conflict_record_case_fk references peer_review_case on delete restrict,
        "programmeId" uuid not null,
        "personId" uuid not null constraint conflict_record_person_fk references person on delete restrict,
        "filedBy" uuid,
        type text not null constraint conflict_record_type_known check (type in ('EMPLOYMENT','FUNDING','COLLABORATION','FAMILY_OR_CLOSE','COMPETITOR','RECIPROCAL','OTHER')),
        source text not null constraint conflict_record_source_known check (source in ('SELF','HOST','DETECTED','STAFF')),
        status text not null constraint conflict_record_status_known check (status in ('POTENTIAL','CONFIRMED','DISMISSED','WAIVED')),
        pinned boolean not null,
        note text not null,
        "decisionNote" text not null,
        "decidedBy" uuid,
        "decidedAt" timestamptz,
        constraint conflict_record_decided check ((status = 'POTENTIAL') = ("decidedAt" is null))
      );
      create index conflict_record_case on conflict_record ("caseId", "personId");
      create index conflict_record_person on conflict_record ("personId");

      create table review (
        id uuid constraint review_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint review_case_fk references peer_review_case on delete restrict,
        "programmeId" uuid not null,
        "assignmentId" uuid not null constraint review_assignment_fk references assignment on delete restrict,
        "roundId" uuid not null constraint review_round_fk references review_round on delete restrict,
        "rubricVersionId" uuid not null constraint review_rubric_fk references rubric_version on delete restrict,
        "reviewerId" uuid not null,
        pseudonym text not null,
        state text not null constraint review_state_known check (state in ('DRAFT','SUBMITTED','RETURNED','LOCKED','VOIDED')),
        "submittedAt" timestamptz,
        "submissionNo" int not null,
        "lockedAt" timestamptz,
        "voidedAt" timestamptz,
        "voidReason" text,
        "returnReason" text,
        "disclosedAt" timestamptz,
        "afterDisclosure" boolean not null,
        constraint review_once unique ("assignmentId", "roundId"),
        constraint review_pseudonym_once unique ("caseId", pseudonym),
        constraint review_submitted check (case when state in ('SUBMITTED','LOCKED') then "submittedAt" is not null when state in ('DRAFT','RETURNED') then "submittedAt" is null else true end),
        constraint review_voided check ((state = 'VOIDED') = ("voidedAt" is not null)),
        constraint review_locked check (state <> 'LOCKED' or "lockedAt" is not null)
      );
      create index review_case on review ("caseId");
      create index review_reviewer on review ("reviewerId");
      create function review_belongs_together() returns trigger language plpgsql as $$
        begin
          if not exists (select 1 from assignment a where a.id = new."assignmentId" and a."caseId" = new."caseId" and a."personId" = new."reviewerId")
             or not exists (select 1 from review_round r where r.id = new."roundId" and r."caseId" = new."caseId" and r."rubricVersionId" = new."rubricVersionId")
          then raise exception 'assignment, round and rubric of a review belong to its case' using errcode = '23514'; end if;
          return new;
        end $$;
      create trigger review_belongs_together before insert or update of "assignmentId", "roundId", "rubricVersionId", "caseId", "reviewerId" on review for each row execute function review_belongs_together();

      create table self_assessment (
        id uuid constraint self_assessment_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint self_assessment_case_fk references peer_review_case on delete restrict constraint self_assessment_once unique,
        "rubricVersionId" uuid not null constraint self_assessment_rubric_fk references rubric_version on delete restrict,
        state text not null constraint self_assessment_state_known check (state in ('DRAFT','SUBMITTED','REOPENED')),
        "submittedAt" timestamptz
      );

      create table review_answer (
        id uuid constraint review_answer_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "reviewId" uuid constraint review_answer_review_fk references review on delete restrict,
        "selfAssessmentId" uuid constraint review_answer_self_fk references self_assessment on delete restrict,
        "dimensionKey" text not null,
        value text constraint review_answer_value_known check (value in ('1','2','3','4','5','NS','IE')),
        "deskValue" text constraint review_answer_desk_known check ("deskValue" in ('1','2','3','4','5','NS','IE')),
        confidence int constraint review_answer_confidence check (confidence between 1 and 3),
        reason text not null, strengths text not null, improvements text not null, "noteToTeam" text not null,
        "evidenceIds" uuid[] not null,
        "questionSnapshot" jsonb,
        constraint review_answer_once unique ("reviewId", "dimensionKey"),
        constraint review_answer_self_once unique ("selfAssessmentId", "dimensionKey"),
        constraint review_answer_one_owner check (num_nonnulls("reviewId", "selfAssessmentId") = 1)
      );

      create table review_revision (
        id uuid constraint review_revision_pkey primary key,
        "reviewId" uuid not null constraint review_revision_review_fk references review on delete restrict,
        seq int not null,
        "dimensionKey" text,
        "answerVersion" int,
        delta jsonb not null,
        "authorId" uuid not null,
        at timestamptz not null,
        cause text not null constraint review_revision_cause_known check (cause in ('AUTOSAVE','SUBMIT','RETURN','RETRACT','RESTORE','IMPORT')),
        constraint review_revision_once unique ("reviewId", seq)
      );
      create trigger review_revision_is_append_only before update or delete on review_revision for each row execute function refuse_change();

      create table evidence_item (
        id uuid constraint evidence_item_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint evidence_item_case_fk references peer_review_case on delete restrict,
        type text not null constraint evidence_item_type_known check (type in ('DOCUMENT','DATA','INTERVIEW','OBSERVATION','TESTIMONY','LINK')),
        title text not null, body text not null, link text, source text not null, "sectionKey" text,
        "collectedAt" timestamptz not null,
        "collectedBy" uuid not null,
        consent text not null constraint evidence_item_consent_known check (consent in ('NONE_NEEDED','RECORDED','WITHDRAWN')),
        audience text not null constraint evidence_item_audience_known check (audience in ('TEAM','TEAM_AND_HOST')),
        "disclosedAt" timestamptz,
        "releasedAt" timestamptz,
        "retentionUntil" timestamptz
      );
      create index evidence_item_case on evidence_item ("caseId");

      create table consensus_report (
        id uuid constraint consensus_report_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint consensus_report_case_fk references peer_review_case on delete restrict,
        "programmeId" uuid not null,
        "networkId" uuid not null,
        "roundId" uuid not null constraint consensus_report_round_fk references review_round on delete restrict,
        edition int not null,
        state text not null constraint consensus_report_state_known check (state in ('DRAFTING','SIGNING','WITH_HOST','FINAL','PUBLISHED','CORRIGENDUM')),
        "headHash" text not null constraint consensus_report_hash check ("headHash" ~ '^[0-9a-f]{64}$'),
        "releasedAt" timestamptz,
        "finalisedAt" timestamptz,
        "publishedAt" timestamptz,
        visibility text not null constraint consensus_report_visibility_known check (visibility in ('PRIVATE','NETWORK','PUBLIC')),
        constraint consensus_report_edition_once unique ("caseId", edition),
        constraint consensus_report_released check (state in ('DRAFTING','SIGNING') or "releasedAt" is not null),
        constraint consensus_report_final check ((state in ('FINAL','PUBLISHED','CORRIGENDUM')) = ("finalisedAt" is not null))
      );
      create table report_section (
        id uuid constraint report_section_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "reportId" uuid not null constraint report_section_report_fk references consensus_report on delete restrict,
        key text not null,
        body text not null,
        agreed text constraint report_section_agreed_known check (agreed in ('1','2','3','4','5','NS','IE')),
        rationale text not null,
        "lockHolderId" uuid,
        "lockUntil" timestamptz,
        constraint report_section_once unique ("reportId", key)
      );
      create table recommendation (
        id uuid constraint recommendation_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "reportId" uuid not null constraint recommendation_report_fk references consensus_report on delete restrict,
        code text not null constraint recommendation_code check (code ~ '^R[1-9][0-9]{0,2}$'),
        text text not null,
        "dimensionKeys" text[] not null constraint recommendation_has_dimension check (cardinality("dimensionKeys") > 0),
        "evidenceIds" uuid[] not null constraint recommendation_has_evidence check (cardinality("evidenceIds") > 0),
        priority text not null constraint recommendation_priority_known check (priority in ('MUST','SHOULD','COULD')),
        addressee text not null,
        horizon text not null constraint recommendation_horizon_known check (horizon in ('QUICK','SIX_MONTHS','YEAR_OR_MORE')),
        constraint recommendation_once unique ("reportId", code)
      );
      create table sign_off (
        id uuid constraint sign_off_pkey primary key,
        "reportId" uuid not null constraint sign_off_report_fk references consensus_report on delete restrict,
        "personId" uuid not null constraint sign_off_person_fk references person on delete restrict,
        role text not null,
        "reportHash" text not null,
        decision text not null constraint sign_off_decision_known check (decision in ('AGREE','AGREE_WITH_DISSENT')),
        "dissentText" text not null,
        "dissentNamed" boolean not null,
        at timestamptz not null,
        constraint sign_off_once unique ("reportId", "personId", "reportHash"),
        constraint sign_off_dissent check ((decision = 'AGREE_WITH_DISSENT') = ("dissentText" <> ''))
      );
      create trigger sign_off_is_append_only before update or delete on sign_off for each row execute function refuse_change();

      create function refuse_change_of_final_report() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or new."headHash" <> old."headHash" or new.edition <> old.edition or new."roundId" <> old."roundId" or new.state in ('DRAFTING','SIGNING','WITH_HOST')
          then raise exception 'a final report never changes' using errcode = '23514'; end if;
          return new;
        end $$;
      create trigger consensus_report_is_final before update or delete on consensus_report for each row when (old.state in ('FINAL','PUBLISHED','CORRIGENDUM')) execute function refuse_change_of_final_report();
      create function refuse_change_of_report_part() returns trigger language plpgsql as $$
        declare row record;
        begin
          row := case when tg_op = 'DELETE' then old else new end;
          if exists (select 1 from consensus_report r where r.id = row."reportId" and r.state not in ('DRAFTING','SIGNING'))
          then raise exception 'a report that was given away never changes' using errcode = '23514'; end if;
          return row;
        end $$;
      create trigger report_section_is_final before insert or update or delete on report_section for each row execute function refuse_change_of_report_part();
      create trigger recommendation_is_final before insert or update or delete on recommendation for each row execute function refuse_change_of_report_part();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table sign_off, recommendation, report_section, consensus_report, evidence_item, review_revision, review_answer, self_assessment, review, conflict_record, assignment;
      drop function refuse_change_of_report_part(), refuse_change_of_final_report(), review_belongs_together()`);
  }
}
