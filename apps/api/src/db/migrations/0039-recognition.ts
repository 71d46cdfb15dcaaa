import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Certificates of those who took part in a review, each with a serial that anybody can check. */
export class Recognition1795600000039 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table recognition (
        id uuid constraint recognition_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "caseId" uuid not null constraint recognition_case_fk references peer_review_case on delete restrict,
        "personId" uuid not null constraint recognition_person_fk references person on delete restrict,
        role text not null constraint recognition_role_known check (role in ('LEAD_PEER','PEER','TRAINEE_PEER','FACILITATOR')),
        serial text not null constraint recognition_serial_unique unique constraint recognition_serial_form check (serial ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$'),
        payload jsonb not null,
        digest text not null constraint recognition_digest_form check (digest ~ '^[0-9a-f]{64}$'),
        "issuedAt" timestamptz not null,
        "revokedAt" timestamptz,
        constraint recognition_once unique ("caseId", "personId")
      );
      create index recognition_person on recognition ("personId");
      create function refuse_change_of_recognition() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or old."revokedAt" is not null or (new.payload, new.digest, new.serial, new."personId", new."caseId", new.role, new."issuedAt") is distinct from (old.payload, old.digest, old.serial, old."personId", old."caseId", old.role, old."issuedAt")
          then raise exception 'a certificate never changes but that it is revoked' using errcode = '23514'; end if;
          return new;
        end $$;
      create trigger recognition_is_fixed before update or delete on recognition for each row execute function refuse_change_of_recognition();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table recognition; drop function refuse_change_of_recognition()`);
  }
}
