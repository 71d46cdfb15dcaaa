import type { MigrationInterface, QueryRunner } from 'typeorm';

const known = (audiences: string) => `
  alter table case_entry drop constraint case_entry_audience_known;
  alter table case_entry add constraint case_entry_audience_known check (audience in (${audiences}));`;
const past = (work: string) => `
  alter table case_entry disable trigger case_entry_is_append_only;
  ${work};
  alter table case_entry enable trigger case_entry_is_append_only;`;

/** Lines of the timeline for the host and those who run the case: what was said of a dossier before it was opened to the peers. */
export class EntriesForTheHost1795600000101 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(
      known(`'ALL','TEAM','HOST','FACILITATION'`) +
        past(`update case_entry e set audience = 'HOST' where e.audience = 'ALL' and (e.kind = 'SELF_REOPENED' or (e.kind = 'DOSSIER_CHANGED'
          and not exists (select 1 from case_entry o where o."caseId" = e."caseId" and o.kind = 'DESK_OPENED' and o.at <= e.at)))`),
    );
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(past(`update case_entry set audience = 'ALL' where audience = 'HOST'`) + known(`'ALL','TEAM','FACILITATION'`));
  }
}
