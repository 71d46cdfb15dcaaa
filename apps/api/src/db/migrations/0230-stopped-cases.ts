import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (list: string) => `
  alter table review_message drop constraint review_message_kind_known;
  alter table review_message add constraint review_message_kind_known check (kind in (${list}))`;

/** What is said although a case stands still: to those who can set it going again. */
export class StoppedCases1795600000230 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(kinds(`'INVITED','ANSWER','DUE','LATE','NEWS','OPEN','OVER','STOPPED'`));
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`delete from review_message where kind = 'STOPPED'`);
    await q.query(kinds(`'INVITED','ANSWER','DUE','LATE','NEWS','OPEN','OVER'`));
  }
}
