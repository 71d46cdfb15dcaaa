import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is said of the work of those who reviewed: by the facilitator of a review, by people of the host of the report. */
export class ReviewFeedback1795600000190 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table review_feedback (
        id uuid constraint review_feedback_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint review_feedback_case_fk references peer_review_case on delete restrict,
        "programmeId" uuid not null,
        "reviewId" uuid constraint review_feedback_review_fk references review on delete restrict,
        "fromRole" text not null constraint review_feedback_role_known check ("fromRole" in ('FACILITATOR','HOST')),
        "raterId" uuid not null constraint review_feedback_rater_fk references person on delete restrict,
        flags text[] not null,
        stars int constraint review_feedback_stars check (stars between 1 and 5),
        constraint review_feedback_flags check (cardinality(flags) > 0 and flags <@ array['SPECIFIC','EVIDENCED','ACTIONABLE','RESPECTFUL','TOO_SHORT','VAGUE','OFF_SCOPE']::text[]),
        constraint review_feedback_host_reads_no_review check (("fromRole" = 'HOST') = ("reviewId" is null))
      );
      create unique index review_feedback_on_review on review_feedback ("reviewId", "raterId");
      create unique index review_feedback_on_report on review_feedback ("caseId", "raterId") where "reviewId" is null;
      create index review_feedback_case on review_feedback ("caseId");
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table review_feedback');
  }
}
