import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second stage of a good practice: validators outside the owner's organisation with their opinions, and what the day of review needs. */
export class Validation1795600000040 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table practice_validation (
        id uuid constraint practice_validation_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "practiceId" uuid not null constraint practice_validation_practice_fk references practice on delete cascade,
        "networkId" uuid not null,
        "authorIds" uuid[] not null,
        "ownerOrganisationId" uuid,
        "editionNo" int not null,
        "validatorId" uuid not null constraint practice_validation_validator_fk references person,
        "organisationId" uuid not null constraint practice_validation_organisation_fk references organisation,
        "askedBy" uuid not null constraint practice_validation_asker_fk references person,
        state text not null constraint practice_validation_state_known check (state in ('ASKED','WORKING','GIVEN','CONFLICTED','DECLINED','RELEASED','LAPSED')),
        "conflictKinds" text[] not null,
        note text not null,
        scores jsonb not null,
        decision text constraint practice_validation_decision_known check (decision in ('ACCEPT','REVISE','DECLINE')),
        opinion text not null,
        "privateNote" text not null,
        "shownAs" text constraint practice_validation_shown_known check ("shownAs" in ('NAME_AND_ORGANISATION','NAME','ORGANISATION')),
        "givenName" text,
        "givenOrganisation" text,
        "criteriaVersion" int not null,
        "declaredAt" timestamptz,
        "givenAt" timestamptz,
        "endedAt" timestamptz,
        constraint practice_validation_given_whole check (state not in ('GIVEN','LAPSED') or (decision is not null and "shownAs" is not null and "declaredAt" is not null and "givenAt" is not null and opinion <> '' and coalesce("givenName", "givenOrganisation") is not null)),
        constraint practice_validation_outside check (not "validatorId" = any("authorIds") and "organisationId" is distinct from "ownerOrganisationId")
      );
      create unique index practice_validation_one_live on practice_validation ("practiceId", "editionNo", "validatorId") where state in ('ASKED','WORKING','GIVEN');
      create unique index practice_validation_one_organisation on practice_validation ("practiceId", "editionNo", "organisationId") where state in ('ASKED','WORKING','GIVEN');
      create index practice_validation_validator on practice_validation ("validatorId", state);
      create index practice_validation_practice on practice_validation ("practiceId", "editionNo");

      alter table practice add column "validatedAt" timestamptz, add column "reconfirmedAt" timestamptz;
      create index practice_overdue on practice ("reviewDueAt") where state = 'DUE_FOR_REVIEW';
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table practice_validation;
      drop index practice_overdue;
      alter table practice drop column "validatedAt", drop column "reconfirmedAt";
    `);
  }
}
