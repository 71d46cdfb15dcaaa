import type { MigrationInterface, QueryRunner } from 'typeorm';

const causes = (list: string) => `
  alter table review_revision drop constraint review_revision_cause_known;
  alter table review_revision add constraint review_revision_cause_known check (cause in (${list}))`;

/** What a peer says otherwise after the visit is a step of its own in the history of the review. */
export class AmendedReviews1795600000231 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(causes(`'AUTOSAVE','SUBMIT','RETURN','RETRACT','RESTORE','IMPORT','AMEND'`));
  }
  async down(q: QueryRunner): Promise<void> {
    // History is never rewritten: steps of this kind that were taken stay, unchecked.
    await q.query(
      `alter table review_revision drop constraint review_revision_cause_known;
       alter table review_revision add constraint review_revision_cause_known check (cause in ('AUTOSAVE','SUBMIT','RETURN','RETRACT','RESTORE','IMPORT')) not valid`,
    );
  }
}
