import type { MigrationInterface, QueryRunner } from 'typeorm';

const causes = (list: string, how = '') => `
  alter table review_revision drop constraint review_revision_cause_known;
  alter table review_revision add constraint review_revision_cause_known check (cause in (${list})) ${how}`;
const before = `'AUTOSAVE','SUBMIT','RETURN','RETRACT','RESTORE','IMPORT','AMEND'`;

/** What a peer had written when a new round began is the first step of the history of the new review. */
export class NextRounds1795600000310 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(causes(`${before},'CARRIED'`));
  }
  async down(q: QueryRunner): Promise<void> {
    // History is never rewritten: steps of this kind that were taken stay, unchecked.
    await q.query(causes(before, 'not valid'));
  }
}
