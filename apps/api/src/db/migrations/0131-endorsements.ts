import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations that stand behind an edition of a practice, with their names of then. */
export class Endorsements1795600000131 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table practice_endorsement (
        id uuid constraint practice_endorsement_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "practiceId" uuid not null constraint practice_endorsement_practice_fk references practice on delete cascade,
        "networkId" uuid not null,
        "editionNo" int not null,
        "organisationId" uuid not null constraint practice_endorsement_organisation_fk references organisation on delete restrict,
        "organisationName" text not null,
        words text not null,
        state text not null constraint practice_endorsement_state_known check (state in ('ACTIVE','WITHDRAWN')),
        "givenBy" uuid constraint practice_endorsement_giver_fk references person on delete set null,
        "withdrawnAt" timestamptz,
        constraint practice_endorsement_end_whole check ((state = 'WITHDRAWN') = ("withdrawnAt" is not null)),
        constraint practice_endorsement_edition_fk foreign key ("practiceId", "editionNo") references practice_edition ("practiceId", number) on delete cascade
      );
      create unique index practice_endorsement_one_active on practice_endorsement ("practiceId", "organisationId", "editionNo") where state = 'ACTIVE';
      create index practice_endorsement_organisation on practice_endorsement ("organisationId");
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table practice_endorsement`);
  }
}
