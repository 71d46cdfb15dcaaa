import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a reader of a dossier remarks on a passage of it: to oneself, or to the team as a post that bears the passage. No evidence. */
export class DossierRemarks1795600000174 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table dossier_remark (
        id uuid constraint dossier_remark_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint dossier_remark_case_fk references peer_review_case on delete restrict,
        "personId" uuid not null constraint dossier_remark_person_fk references person on delete restrict,
        "snapshotId" uuid not null constraint dossier_remark_snapshot_fk references practice_snapshot on delete restrict,
        "sectionKey" text not null,
        quote text not null constraint dossier_remark_quote check (quote <> ''),
        body text not null
      );
      create index dossier_remark_own on dossier_remark ("caseId", "personId");
      alter table case_post add "snapshotId" uuid constraint case_post_snapshot_fk references practice_snapshot on delete restrict, add "sectionKey" text, add quote text,
        add constraint case_post_passage check (num_nulls("snapshotId", "sectionKey", quote) in (0, 3) and (quote is null or audience = 'TEAM'));
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table case_post drop column "snapshotId", drop column "sectionKey", drop column quote; drop table dossier_remark`);
  }
}
