import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft for the next review of something got no row for what its host writes, so that it could be neither saved nor sent. */
export class ApplicationsOfReReviews1795600000100 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      insert into case_application (id, "createdAt", "updatedAt", version, "caseId", summary, "appliedAt", "decidedAt", "decidedBy", "endReason")
      select gen_random_uuid(), c."createdAt", c."createdAt", 1, c.id, coalesce((select s.content->>'summary' from practice_snapshot s where s."caseId" = c."predecessorCaseId" order by s.seq desc limit 1), ''), null, null, null, ''
      from peer_review_case c where c.state = 'DRAFT' and not exists (select 1 from case_application a where a."caseId" = c.id)`);
  }
  async down(): Promise<void> {
    // What hosts have written since stays.
  }
}
