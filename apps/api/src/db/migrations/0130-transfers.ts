import type { MigrationInterface, QueryRunner } from 'typeorm';

/** "We use this": which organisation has taken up a practice of another one, how far it has come and what came of it. */
export class Transfers1795600000130 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table practice_transfer (
        id uuid constraint practice_transfer_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "practiceId" uuid not null constraint practice_transfer_practice_fk references practice on delete cascade,
        "networkId" uuid not null,
        "editionNo" int not null,
        "organisationId" uuid not null constraint practice_transfer_organisation_fk references organisation on delete restrict,
        "organisationName" text not null,
        country text not null constraint practice_transfer_country_form check (country ~ '^[A-Z]{2}$'),
        place text not null,
        visibility text not null constraint practice_transfer_visibility_known check (visibility in ('PUBLIC','REGISTERED')),
        state text not null constraint practice_transfer_state_known check (state in ('PLANNED','RUNNING','DONE','STOPPED')),
        adaptations text not null,
        result text not null,
        "lessonIds" uuid[] not null,
        "recordedBy" uuid constraint practice_transfer_recorder_fk references person on delete set null,
        constraint practice_transfer_result_told check (state not in ('DONE','STOPPED') or result <> '')
      );
      create unique index practice_transfer_one_each on practice_transfer ("practiceId", "organisationId", country, lower(place));
      create index practice_transfer_organisation on practice_transfer ("organisationId");
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table practice_transfer`);
  }
}
