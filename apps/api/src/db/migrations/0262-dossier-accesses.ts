import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The host reads who has read what it wrote of itself, as far as it may know them. */
export class DossierAccesses1795600000262 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table dossier_access (
        id uuid constraint dossier_access_pkey primary key,
        "caseId" uuid not null constraint dossier_access_case_fk references peer_review_case on delete restrict,
        "programmeId" uuid not null,
        "personId" uuid not null constraint dossier_access_person_fk references person on delete restrict,
        role text not null constraint dossier_access_role_known check (role in ('FACILITATOR','PROGRAMME_MANAGER','LEAD_PEER','PEER','TRAINEE_PEER')),
        kind text not null constraint dossier_access_kind_known check (kind in ('DOSSIER','SELF','FILE')),
        day date not null,
        "shownToHost" boolean not null,
        constraint dossier_access_once unique ("caseId", "personId", role, kind, day)
      );
      create index dossier_access_case on dossier_access ("caseId", day);
      create function refuse_change_of_access() returns trigger language plpgsql as $$
        begin raise exception 'that somebody has read a dossier is never unsaid' using errcode = '23514'; end $$;
      create trigger dossier_access_is_fixed before update or delete on dossier_access for each row execute function refuse_change_of_access();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table dossier_access; drop function refuse_change_of_access()`);
  }
}
