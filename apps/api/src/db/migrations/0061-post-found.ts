import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Search asks of every post that has the words who may read it. Here the answer stands in the index, without the text beside it. */
export class PostFound1795600000061 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(
      `create index post_found on post (id) include ("communityId", "networkId", "communityVisibility", "communityState", "discussionState", state, number, "authorId")`,
    );
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop index post_found`);
  }
}
