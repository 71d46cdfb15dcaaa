import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Places, organisations and what people say about themselves. */
export class People1795600000004 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table place (
        id uuid constraint place_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        slug text not null constraint place_slug_unique unique,
        name text not null,
        "nameLocal" text not null,
        "countryCode" text not null constraint place_country_form check ("countryCode" ~ '^[A-Z]{2}$'),
        latitude double precision not null,
        longitude double precision not null,
        "timeZone" text not null,
        nuts3 text,
        aliases text[] not null
      );
      create index place_country on place ("countryCode");

      create table organisation (
        id uuid constraint organisation_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        slug text not null constraint organisation_slug_unique unique,
        name text not null,
        "nameLocal" text not null,
        "shortName" text not null,
        kind text not null constraint organisation_kind_known check (kind in ('PUBLIC_NATIONAL','PUBLIC_REGIONAL','PUBLIC_CITY','PUBLIC_AGENCY','CHAMBER','EMPLOYER_ASSOC','TRADE_UNION','NGO','MIGRANT_BUSINESS_ASSOC','FOUNDATION','NETWORK','UNIVERSITY','TRAINING_PROVIDER','INCUBATOR','MICROFINANCE','BANK','SOCIAL_ENTERPRISE','CONSULTANCY','COMPANY','EU_BODY','INTERGOVERNMENTAL','OTHER')),
        "countryCode" text not null constraint organisation_country_form check ("countryCode" ~ '^[A-Z]{2}$'),
        "placeId" uuid constraint organisation_place_fk references place,
        website text,
        founded text,
        operating text not null constraint organisation_operating_known check (operating in ('ACTIVE','CLOSED','TRANSFERRED','UNKNOWN')),
        languages text[] not null,
        fictional boolean not null,
        evidence text not null constraint organisation_evidence_known check (evidence in ('PAGE','PROGRAMME_TEXT','GENERAL_UNVERIFIED','ILLUSTRATIVE','OWN')),
        "sourceKeys" text[] not null,
        "networkRoles" text[] not null,
        status text not null constraint organisation_status_known check (status in ('PENDING','VERIFIED','ARCHIVED')),
        "createdBy" uuid constraint organisation_creator_fk references person on delete set null
      );
      create index organisation_country on organisation ("countryCode");

      create table affiliation (
        id uuid constraint affiliation_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "personId" uuid not null constraint affiliation_person_fk references person on delete cascade,
        "organisationId" uuid not null constraint affiliation_organisation_fk references organisation,
        function text not null,
        "startsOn" date,
        "endsOn" date,
        state text not null constraint affiliation_state_known check (state in ('REQUESTED','CONFIRMED','ENDED')),
        "isManager" boolean not null,
        constraint affiliation_period check ("endsOn" is null or "startsOn" is null or "endsOn" >= "startsOn"),
        constraint affiliation_manager_confirmed check (not "isManager" or state = 'CONFIRMED')
      );
      create unique index affiliation_one_live on affiliation ("personId", "organisationId") where state <> 'ENDED';
      create index affiliation_organisation on affiliation ("organisationId", state);

      create table profile (
        id uuid constraint profile_pkey primary key constraint profile_person_fk references person on delete cascade,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "nativeName" text,
        pseudonymous boolean not null,
        "legalName" text,
        headline text not null,
        bio text not null,
        "countryCode" text constraint profile_country_form check ("countryCode" ~ '^[A-Z]{2}$'),
        "placeId" uuid constraint profile_place_fk references place,
        languages text[] not null,
        expertise text[] not null,
        links text[] not null,
        "fieldVisibility" jsonb not null,
        "sortName" text not null,
        listed boolean not null,
        "networkIds" uuid[] not null,
        "communityIds" uuid[] not null,
        "blockedWith" uuid[] not null
      );
      create index profile_sort on profile ("sortName", id);

      create table user_block (
        "blockerId" uuid not null constraint user_block_blocker_fk references person on delete cascade,
        "blockedId" uuid not null constraint user_block_blocked_fk references person on delete cascade,
        "createdAt" timestamptz not null,
        constraint user_block_pkey primary key ("blockerId", "blockedId"),
        constraint user_block_not_self check ("blockerId" <> "blockedId")
      );
      create index user_block_blocked on user_block ("blockedId");

      -- The least nearness (0 stranger … 5 the person) that a level of visibility asks for; what is not known is shut.
      create function opens_at(level text) returns int language sql immutable parallel safe as $$
        select case level when 'PUBLIC' then 0 when 'MEMBERS' then 1 when 'NETWORK' then 2 when 'SHARED' then 3 when 'ORGANISERS' then 4 else 5 end $$;

      -- What a rule over a profile must know of other tables stands on the profile, and the database itself keeps it true.
      create function profile_of_person() returns trigger language plpgsql as $$
        begin
          insert into profile (id, "createdAt", "updatedAt", version, pseudonymous, headline, bio, languages, expertise, links, "fieldVisibility", "sortName", listed, "networkIds", "communityIds", "blockedWith")
          values (new.id, new."createdAt", new."updatedAt", 1, false, '', '', '{}', '{}', '{}', '{}', lower(unaccent(new."displayName")), new.status = 'ACTIVE' and new."emailVerifiedAt" is not null, '{}', '{}', '{}')
          on conflict (id) do update set "sortName" = excluded."sortName", listed = excluded.listed;
          return null;
        end $$;
      create trigger person_has_profile after insert or update of "displayName", status, "emailVerifiedAt" on person for each row execute function profile_of_person();

      create function profile_scopes() returns trigger language plpgsql as $$
        declare who uuid := coalesce(new."personId", old."personId");
        begin
          update profile p set
            "networkIds" = coalesce((select array_agg(distinct g."scopeId") from role_grant g where g."personId" = who and g."scopeType" = 'NETWORK' and g."revokedAt" is null), '{}'),
            "communityIds" = coalesce((select array_agg(distinct g."scopeId") from role_grant g where g."personId" = who and g."scopeType" = 'COMMUNITY' and g."revokedAt" is null), '{}')
          where p.id = who;
          return null;
        end $$;
      create trigger role_grant_tells_profile after insert or update or delete on role_grant for each row execute function profile_scopes();

      create function profile_blocks() returns trigger language plpgsql as $$
        declare a uuid := coalesce(new."blockerId", old."blockerId"); b uuid := coalesce(new."blockedId", old."blockedId");
        begin
          update profile p set "blockedWith" = coalesce((select array_agg(distinct case when k."blockerId" = p.id then k."blockedId" else k."blockerId" end)
            from user_block k where p.id in (k."blockerId", k."blockedId")), '{}') where p.id in (a, b);
          return null;
        end $$;
      create trigger user_block_tells_profile after insert or delete on user_block for each row execute function profile_blocks();

      insert into profile (id, "createdAt", "updatedAt", version, pseudonymous, headline, bio, languages, expertise, links, "fieldVisibility", "sortName", listed, "networkIds", "communityIds", "blockedWith")
        select id, "createdAt", "updatedAt", 1, false, '', '', '{}', '{}', '{}', '{}', lower(unaccent("displayName")), status = 'ACTIVE' and "emailVerifiedAt" is not null, '{}', '{}', '{}' from person;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger person_has_profile on person; drop trigger role_grant_tells_profile on role_grant;
      drop table user_block, profile, affiliation, organisation, place;
      drop function profile_of_person(), profile_scopes(), profile_blocks(), opens_at(text);`);
  }
}
