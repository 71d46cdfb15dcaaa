import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A post to the team may be about a piece of evidence or a section of the report, as it may be about a passage of the dossier; one of them at most. */
export class TalkAnchors1795600000193 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table case_post add "evidenceId" uuid constraint case_post_evidence_fk references evidence_item on delete set null, add "reportSection" text,
        add constraint case_post_anchor check (num_nonnulls(quote, "evidenceId", "reportSection") <= 1 and (num_nonnulls("evidenceId", "reportSection") = 0 or audience = 'TEAM'));
      create index case_post_evidence on case_post ("evidenceId") where "evidenceId" is not null;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table case_post drop column "evidenceId", drop column "reportSection"`);
  }
}
