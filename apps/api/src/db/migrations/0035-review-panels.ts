import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the building of panels needs: availability of reviewers, ties between organisations, where a detected conflict comes from. */
export class ReviewPanels1795600000035 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table assignment add column "endNote" text;
      create index assignment_expiry on assignment ("respondBy") where state = 'INVITED';

      alter table conflict_record add column "evidenceKey" text;
      create unique index conflict_record_evidence on conflict_record ("caseId", "personId", "evidenceKey") where "evidenceKey" is not null;

      create table reviewer_settings (
        id uuid constraint reviewer_settings_pkey primary key constraint reviewer_settings_person_fk references person on delete cascade,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        available boolean not null,
        "maxLoad" int not null constraint reviewer_settings_load check ("maxLoad" between 0 and 12),
        absences jsonb not null constraint reviewer_settings_absences check (jsonb_typeof(absences) = 'array'),
        digest boolean not null,
        "quietFrom" int not null, "quietUntil" int not null,
        constraint reviewer_settings_quiet check ("quietFrom" between 0 and 23 and "quietUntil" between 0 and 23)
      );

      create table organisation_tie (
        id uuid constraint organisation_tie_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "organisationId" uuid not null constraint organisation_tie_organisation_fk references organisation on delete cascade,
        "otherId" uuid not null constraint organisation_tie_other_fk references organisation on delete cascade,
        kind text not null constraint organisation_tie_kind_known check (kind in ('FUNDING','PROJECT')),
        label text not null,
        "startsOn" date, "endsOn" date,
        constraint organisation_tie_once unique ("organisationId", "otherId", kind, label),
        constraint organisation_tie_two check ("organisationId" <> "otherId")
      );
      create index organisation_tie_other on organisation_tie ("otherId");
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table organisation_tie, reviewer_settings;
      drop index conflict_record_evidence, assignment_expiry;
      alter table conflict_record drop column "evidenceKey";
      alter table assignment drop column "endNote"`);
  }
}
