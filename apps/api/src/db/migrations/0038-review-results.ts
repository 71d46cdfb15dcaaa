import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Results into action: answers to recommendations, actions, looks back, and how a case ended. */
export class ReviewResults1795600000038 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table recommendation_response (
        id uuid constraint recommendation_response_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint recommendation_response_case_fk references peer_review_case on delete restrict,
        "programmeId" uuid not null,
        "recommendationId" uuid not null constraint recommendation_response_recommendation_fk references recommendation on delete restrict constraint recommendation_response_once unique,
        stance text not null constraint recommendation_response_stance_known check (stance in ('ACCEPT','PARTLY','REJECT','ALREADY_DONE')),
        reason text not null,
        "respondedBy" uuid not null,
        constraint recommendation_response_reason check (stance <> 'REJECT' or length(trim(reason)) >= 10)
      );
      create index recommendation_response_case on recommendation_response ("caseId");

      create table improvement_action (
        id uuid constraint improvement_action_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint improvement_action_case_fk references peer_review_case on delete restrict,
        "programmeId" uuid not null,
        "recommendationId" uuid constraint improvement_action_recommendation_fk references recommendation on delete restrict,
        title text not null,
        "ownerPersonId" uuid constraint improvement_action_owner_fk references person on delete restrict,
        "dueOn" date,
        indicator text not null, baseline text not null, target text not null,
        state text not null constraint improvement_action_state_known check (state in ('PROPOSED','AGREED','IN_PROGRESS','CLAIMED_DONE','VERIFIED','DROPPED')),
        "evidenceIds" uuid[] not null,
        "verifiedBy" uuid,
        "verifiedAt" timestamptz,
        "dropReason" text,
        constraint improvement_action_verified check ((state = 'VERIFIED') = ("verifiedBy" is not null) and ("verifiedBy" is null) = ("verifiedAt" is null)),
        constraint improvement_action_not_own check ("verifiedBy" is null or "verifiedBy" <> "ownerPersonId"),
        constraint improvement_action_evidence check (state <> 'VERIFIED' or cardinality("evidenceIds") > 0),
        constraint improvement_action_dropped check ((state = 'DROPPED') = ("dropReason" is not null))
      );
      create index improvement_action_case on improvement_action ("caseId");

      create table checkpoint (
        id uuid constraint checkpoint_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint checkpoint_case_fk references peer_review_case on delete restrict,
        "programmeId" uuid not null,
        month int not null constraint checkpoint_month check (month between 1 and 60),
        "dueOn" date not null,
        state text not null constraint checkpoint_state_known check (state in ('PLANNED','REPORTED','DONE','WAIVED')),
        "hostSummary" text not null,
        "reportedBy" uuid,
        "peerAssessment" text not null,
        "verifiedBy" uuid,
        "waiveReason" text,
        constraint checkpoint_once unique ("caseId", month),
        constraint checkpoint_reported check (state not in ('REPORTED','DONE') or ("hostSummary" <> '' and "reportedBy" is not null)),
        constraint checkpoint_done check ((state = 'DONE') = ("verifiedBy" is not null) and (state <> 'DONE' or ("peerAssessment" <> '' and "verifiedBy" <> "reportedBy"))),
        constraint checkpoint_waived check ((state = 'WAIVED') = ("waiveReason" is not null))
      );

      create table case_follow_up (
        id uuid constraint case_follow_up_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint case_follow_up_case_fk references peer_review_case on delete restrict constraint case_follow_up_once unique,
        "programmeId" uuid not null,
        "hostAgreedAt" timestamptz,
        "peerAgreedAt" timestamptz,
        "learningNote" text not null,
        "closedAt" timestamptz,
        "briefPracticeId" uuid,
        "briefConsentBy" uuid,
        "briefConsentAt" timestamptz,
        constraint case_follow_up_closed check (("closedAt" is null) = ("learningNote" = '')),
        constraint case_follow_up_brief check (("briefPracticeId" is null) = ("briefConsentAt" is null) and ("briefConsentAt" is null) = ("briefConsentBy" is null))
      );
      create index peer_review_case_predecessor on peer_review_case ("predecessorCaseId") where "predecessorCaseId" is not null;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `drop index peer_review_case_predecessor; drop table case_follow_up, checkpoint, improvement_action, recommendation_response`,
    );
  }
}
