import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices of a consultation, once for each person and occasion; and which notices a mail has still to tell of. */
export class ConsultationNotices1795600000161 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table notice add "consultationId" uuid constraint notice_consultation_fk references consultation_round on delete cascade,
        add "mailDue" boolean not null default false;
      create unique index notice_one_consultation on notice ("consultationId", "personId", kind) where "consultationId" is not null;
      create index notice_mail_due on notice ("personId") where "mailDue";
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      delete from notice where "consultationId" is not null;
      alter table notice drop column "consultationId", drop column "mailDue";
    `);
  }
}
