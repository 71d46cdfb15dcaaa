import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (list: string) => `
  alter table review_message drop constraint review_message_kind_known;
  alter table review_message add constraint review_message_kind_known check (kind in (${list}))`;

/** What is said although the case has ended: that it has, and a certificate. */
export class ReviewNews1795600000048 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(kinds(`'INVITED','ANSWER','DUE','LATE','NEWS','OPEN','OVER'`));
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`delete from review_message where kind = 'OVER'`);
    await q.query(kinds(`'INVITED','ANSWER','DUE','LATE','NEWS','OPEN'`));
  }
}
