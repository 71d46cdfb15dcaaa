import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who writes at which section of a report just now. The columns that stood for it on the section itself were never filled: a section that nobody has saved
 *  has no row yet, and two may write at one. */
export class SectionLeases1795600000150 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table report_section drop column "lockHolderId", drop column "lockUntil";
      create table section_lease (
        "reportId" uuid not null constraint section_lease_report_fk references consensus_report on delete cascade,
        key text not null,
        "personId" uuid not null constraint section_lease_person_fk references person on delete cascade,
        until timestamptz not null,
        constraint section_lease_pkey primary key ("reportId", key, "personId")
      );
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `drop table section_lease; alter table report_section add column "lockHolderId" uuid, add column "lockUntil" timestamptz`,
    );
  }
}
