import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (list: string) => `
  alter table review_message drop constraint review_message_kind_known;
  alter table review_message add constraint review_message_kind_known check (kind in (${list}))`;
const before = `'INVITED','ANSWER','DUE','LATE','NEWS','OPEN','OVER','STOPPED','EMERGENCY'`;

/** Where most of a team do not stand behind its report, whoever runs the case is called in. */
export class CalledFacilitators1795600000341 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(kinds(`${before},'CALLED'`));
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`delete from review_message where kind = 'CALLED'`);
    await q.query(kinds(before));
  }
}
