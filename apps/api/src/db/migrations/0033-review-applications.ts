import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a host says when it applies; the history of a self-assessment beside that of a review; dates of a draft as they are typed. */
export class ReviewApplications1795600000033 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table case_application (
        id uuid constraint case_application_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint case_application_case_fk references peer_review_case on delete restrict constraint case_application_once unique,
        summary text not null,
        "appliedAt" timestamptz,
        "decidedAt" timestamptz,
        "decidedBy" uuid,
        "endReason" text not null,
        constraint case_application_decided check (("decidedAt" is null) = ("decidedBy" is null))
      );

      alter table peer_review_case drop constraint peer_review_case_visit_order;
      alter table peer_review_case add constraint peer_review_case_visit_order check (state in ('DRAFT','CANCELLED') or "visitEnd" is null or "visitStart" is null or "visitEnd" >= "visitStart");
      alter table peer_review_case drop constraint peer_review_case_questions;
      alter table peer_review_case add constraint peer_review_case_questions check (state in ('DRAFT','CANCELLED') or (cardinality("guidingQuestions") between 1 and 3 and cardinality("scopeDimensionKeys") > 0));

      alter table review_revision alter "reviewId" drop not null;
      alter table review_revision add "selfAssessmentId" uuid constraint review_revision_self_fk references self_assessment on delete restrict;
      alter table review_revision add constraint review_revision_one_owner check (num_nonnulls("reviewId", "selfAssessmentId") = 1);
      alter table review_revision add constraint review_revision_self_once unique ("selfAssessmentId", seq);
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table review_revision disable trigger review_revision_is_append_only;
      delete from review_revision where "reviewId" is null;
      alter table review_revision enable trigger review_revision_is_append_only;
      alter table review_revision drop column "selfAssessmentId", alter "reviewId" set not null;
      alter table peer_review_case drop constraint peer_review_case_questions;
      alter table peer_review_case add constraint peer_review_case_questions check (state = 'DRAFT' or (cardinality("guidingQuestions") between 1 and 3 and cardinality("scopeDimensionKeys") > 0)) not valid;
      alter table peer_review_case drop constraint peer_review_case_visit_order;
      alter table peer_review_case add constraint peer_review_case_visit_order check ("visitEnd" is null or "visitStart" is null or "visitEnd" >= "visitStart") not valid;
      drop table case_application`);
  }
}
