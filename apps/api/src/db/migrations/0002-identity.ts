import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Networks, people, their sessions and the roles that hold within a scope. */
export class Identity1795600000002 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table network (
        id uuid constraint network_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        slug text not null constraint network_slug_unique unique,
        name text not null,
        description text not null,
        "defaultLocale" text not null
      );

      create table person (
        id uuid constraint person_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        email text constraint person_email_unique unique constraint person_email_lower check (email = lower(email)),
        "emailVerifiedAt" timestamptz,
        "passwordHash" text,
        status text not null constraint person_status_known check (status in ('ACTIVE','SUSPENDED','DELETION_PENDING','ANONYMISED')),
        "displayName" text not null,
        locale text not null,
        "timeZone" text not null,
        administrator boolean not null
      );

      create table session (
        id uuid constraint session_pkey primary key,
        "tokenHash" bytea not null constraint session_token_unique unique,
        "personId" uuid not null constraint session_person_fk references person on delete cascade,
        "createdAt" timestamptz not null,
        "lastSeenAt" timestamptz not null,
        "expiresAt" timestamptz not null,
        "revokedAt" timestamptz,
        "userAgent" text not null,
        address text not null
      );
      create index session_person on session ("personId");

      create table role_grant (
        id uuid constraint role_grant_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "personId" uuid not null constraint role_grant_person_fk references person on delete cascade,
        role text not null constraint role_grant_role_known check (role in ('MEMBER','MODERATOR','COORDINATOR','PEER_REVIEWER','MENTOR','ORG_MANAGER','PROGRAMME_MANAGER')),
        "scopeType" text not null constraint role_grant_scope_known check ("scopeType" in ('NETWORK','CHAPTER','COMMUNITY','PROGRAMME','COALITION','ORGANISATION','TERRITORY','CASE')),
        "scopeId" uuid not null,
        "grantedBy" uuid,
        "expiresAt" timestamptz,
        "revokedAt" timestamptz
      );
      create unique index role_grant_one_live on role_grant ("personId", role, "scopeType", "scopeId") where "revokedAt" is null;
      create index role_grant_scope on role_grant ("scopeType", "scopeId", role) where "revokedAt" is null;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table role_grant, session, person, network`);
  }
}
