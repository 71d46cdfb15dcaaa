import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Funded projects, and what is said of each: when, how much, by whom and for which day. What is said may differ; nothing is overwritten. */
export class Funding1795600000180 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table funded_project (
        id uuid constraint funded_project_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        key text not null constraint funded_project_key_unique unique,
        name text not null,
        instrument text not null,
        countries text[] not null,
        constraint funded_project_named check (name <> '' and cardinality(countries) > 0)
      );
      create index funded_project_name on funded_project (name, id);

      create table project_claim (
        id uuid constraint project_claim_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "projectId" uuid not null constraint project_claim_project_fk references funded_project on delete cascade,
        property text not null constraint project_claim_property_known check (property in ('PERIOD_FROM','PERIOD_TO','BUDGET_TOTAL','CONTRIBUTION','PLANNED')),
        day text,
        "isOpen" boolean not null,
        amount numeric(14,2),
        currency text,
        "statedOn" date not null,
        "sourceTitle" text not null,
        "sourceUrl" text,
        constraint project_claim_exact check (day ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
        constraint project_claim_sum check ((property in ('BUDGET_TOTAL','CONTRIBUTION')) = (amount is not null) and (amount is null) = (currency is null) and amount >= 0),
        constraint project_claim_when check (case property when 'PERIOD_FROM' then day is not null and not "isOpen" when 'PERIOD_TO' then (day is not null) <> "isOpen" else day is null and not "isOpen" end)
      );
      -- The same thing said twice by the same source is said once, in whatever order two files come in.
      create unique index project_claim_once on project_claim ("projectId", property, coalesce(day, ''), "isOpen", coalesce(amount, -1), coalesce(currency, ''), coalesce("sourceUrl", ''));

      alter table import_run drop constraint import_run_kind_known;
      alter table import_run add constraint import_run_kind_known check (kind in ('MEMBERS','ORGANISATIONS','WRITE_UP','REFERENCES','FEED','PROJECTS','CALENDAR'));
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      delete from import_run where kind in ('PROJECTS','CALENDAR');
      alter table import_run drop constraint import_run_kind_known;
      alter table import_run add constraint import_run_kind_known check (kind in ('MEMBERS','ORGANISATIONS','WRITE_UP','REFERENCES','FEED'));
      drop table project_claim;
      drop table funded_project;
    `);
  }
}
