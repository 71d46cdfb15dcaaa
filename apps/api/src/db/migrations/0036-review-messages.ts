import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is to be told about a peer review, to whom; the key says it once. */
export class ReviewMessages1795600000036 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table review_message (
        id uuid constraint review_message_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "dedupeKey" text not null constraint review_message_once unique,
        "caseId" uuid not null constraint review_message_case_fk references peer_review_case on delete restrict,
        "recipientId" uuid not null constraint review_message_recipient_fk references person on delete cascade,
        "assignmentId" uuid constraint review_message_assignment_fk references assignment on delete restrict,
        kind text not null constraint review_message_kind_known check (kind in ('INVITED','ANSWER','DUE','LATE','NEWS','OPEN')),
        rule text,
        path text not null,
        "dueAt" timestamptz,
        "tooLateAt" timestamptz,
        "sentAt" timestamptz,
        "cancelledAt" timestamptz,
        constraint review_message_one_end check ("sentAt" is null or "cancelledAt" is null)
      );
      create index review_message_waiting on review_message ("recipientId") where "sentAt" is null and "cancelledAt" is null;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table review_message`);
  }
}
