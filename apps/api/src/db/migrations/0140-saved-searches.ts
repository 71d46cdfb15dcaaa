import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches that people keep, and since when a thing can be found at all: what is new is counted from there, whatever becomes of its text. */
export class SavedSearches1795600000140 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table search_arrival (
        kind text not null,
        "entityId" uuid not null,
        at timestamptz not null,
        constraint search_arrival_pkey primary key (kind, "entityId")
      );
      create index search_arrival_at on search_arrival (at);
      -- What can be found already is new to nobody.
      insert into search_arrival (kind, "entityId", at) select d.kind, d."entityId", min(d.at) from search_document d group by 1, 2;

      create table saved_search (
        id uuid constraint saved_search_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "personId" uuid not null constraint saved_search_person_fk references person on delete cascade,
        name text not null,
        address text not null,
        alert text not null constraint saved_search_alert_known check (alert in ('OFF','DAILY','WEEKLY')),
        since timestamptz not null,
        "nextAt" timestamptz,
        constraint saved_search_next_whole check ((alert = 'OFF') = ("nextAt" is null))
      );
      create unique index saved_search_name on saved_search ("personId", lower(name));
      create index saved_search_due on saved_search ("nextAt") where "nextAt" is not null;

      alter table notice add "savedSearchId" uuid constraint notice_saved_search_fk references saved_search on delete cascade;
      create index notice_saved_search on notice ("savedSearchId") where "savedSearchId" is not null;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `delete from notice where kind = 'SAVED_SEARCH'; alter table notice drop column "savedSearchId"; drop table saved_search, search_arrival`,
    );
  }
}
