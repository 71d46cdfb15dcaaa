import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two cases whose hosts review each other name one another. */
export class MirrorCases1795600000191 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table peer_review_case
        add constraint peer_review_case_mirror_fk foreign key ("mirrorCaseId") references peer_review_case on delete restrict,
        add constraint peer_review_case_mirror_other check ("mirrorCaseId" <> id);
      create unique index peer_review_case_mirror on peer_review_case ("mirrorCaseId") where "mirrorCaseId" is not null;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index peer_review_case_mirror;
      alter table peer_review_case drop constraint peer_review_case_mirror_fk, drop constraint peer_review_case_mirror_other;
    `);
  }
}
