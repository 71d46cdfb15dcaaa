import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people ask for before they are known: an account, a new password, another address. And the buckets that slow down who guesses. */
export class Access1795600000005 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table access_request (
        id uuid constraint access_request_pkey primary key,
        kind text not null constraint access_request_kind_known check (kind in ('REGISTER','RESEND','RESET','CHANGE_EMAIL','INVITATION')),
        email text not null constraint access_request_email_lower check (email = lower(email)),
        locale text not null,
        "personId" uuid constraint access_request_person_fk references person on delete cascade,
        "displayName" text,
        "passwordHash" text,
        "timeZone" text,
        "networkId" uuid constraint access_request_network_fk references network on delete cascade,
        "tokenHash" bytea constraint access_request_token_unique unique,
        "createdAt" timestamptz not null,
        "expiresAt" timestamptz not null,
        "handledAt" timestamptz,
        "usedAt" timestamptz
      );
      create index access_request_email on access_request (email, kind, "createdAt");
      create index access_request_person on access_request ("personId");

      create unlogged table throttle_bucket (
        key text constraint throttle_bucket_pkey primary key,
        level double precision not null,
        capacity double precision not null,
        "perSecond" double precision not null,
        at timestamptz not null
      );
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table throttle_bucket, access_request`);
  }
}
