import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the place tells a person. A notice points at rows; it is shown while its reader may see all of them. */
export class Notices1795600000017 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table notice (
        id uuid constraint notice_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "personId" uuid not null constraint notice_person_fk references person on delete cascade,
        kind text not null,
        "actorId" uuid constraint notice_actor_fk references person on delete set null,
        "membershipId" uuid constraint notice_membership_fk references community_membership on delete cascade,
        "discussionId" uuid constraint notice_discussion_fk references discussion on delete cascade,
        "postId" uuid constraint notice_post_fk references post on delete cascade,
        count int not null,
        "readAt" timestamptz
      );
      create index notice_list on notice ("personId", "updatedAt" desc, id desc);
      create index notice_actor on notice ("actorId");
      create index notice_membership on notice ("membershipId");
      create index notice_discussion on notice ("discussionId");
      create index notice_post on notice ("postId");
      create unique index notice_one_reply on notice ("personId", "discussionId") where kind = 'REPLY' and "readAt" is null;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table notice`);
  }
}
