import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may be asked about a practice; gone with the person. */
export class PracticeContacts1795600000351 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table practice_contact (
        "practiceId" uuid constraint practice_contact_pkey primary key constraint practice_contact_practice_fk references practice on delete cascade,
        "personId" uuid not null constraint practice_contact_person_fk references person on delete cascade,
        "agreedAt" timestamptz not null
      );
      create index practice_contact_person on practice_contact ("personId");
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table practice_contact`);
  }
}
