import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Communities and who belongs to them.
 *  Rows inside a community carry what the rights ask for (network, visibility, state); foreign keys over these columns with ON UPDATE CASCADE keep the copies true. */
export class Communities1795600000010 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table role_grant drop constraint role_grant_role_known;
      alter table role_grant add constraint role_grant_role_known
        check (role in ('MEMBER','MODERATOR','COORDINATOR','PEER_REVIEWER','MENTOR','ORG_MANAGER','PROGRAMME_MANAGER','SUSPENDED'));

      -- Who is suspended in a community shares it with nobody.
      create or replace function profile_scopes() returns trigger language plpgsql as $$
        declare who uuid := coalesce(new."personId", old."personId");
        begin
          update profile p set
            "networkIds" = coalesce((select array_agg(distinct g."scopeId") from role_grant g where g."personId" = who and g."scopeType" = 'NETWORK' and g."revokedAt" is null), '{}'),
            "communityIds" = coalesce((select array_agg(distinct g."scopeId") from role_grant g where g."personId" = who and g."scopeType" = 'COMMUNITY' and g.role <> 'SUSPENDED' and g."revokedAt" is null), '{}')
          where p.id = who;
          return null;
        end $$;

      create table community (
        id uuid constraint community_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "networkId" uuid not null constraint community_network_fk references network,
        slug text not null constraint community_slug_unique unique,
        name text not null,
        kind text not null constraint community_kind_known check (kind in ('PRACTICE','CHAPTER','PROGRAMME','DIALOGUE','COALITION')),
        purpose text not null,
        about text not null, "aboutHtml" text not null, sanitiser int not null,
        "learningQuestions" text[] not null,
        "focusDimensions" text[] not null,
        "joinPolicy" text not null constraint community_join_policy_known check ("joinPolicy" in ('OPEN','APPLICATION','INVITATION')),
        visibility text not null constraint community_visibility_known check (visibility in ('PUBLIC','UNLISTED','REGISTERED','MEMBERS','PRIVATE')),
        state text not null constraint community_state_known check (state in ('DRAFT','ACTIVE','ARCHIVED','CLOSING')),
        "stateReason" text,
        "stateAt" timestamptz,
        locale text not null,
        constraint community_facts_unique unique (id, "networkId", visibility, state)
      );
      create index community_network on community ("networkId");

      create table community_membership (
        id uuid constraint community_membership_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "communityId" uuid not null, "networkId" uuid not null, "communityVisibility" text not null, "communityState" text not null,
        "personId" uuid constraint community_membership_person_fk references person on delete cascade,
        email text,
        "tokenHash" bytea,
        "expiresAt" timestamptz,
        state text not null constraint community_membership_state_known check (state in ('INVITED','APPLIED','ACTIVE','SUSPENDED','ALUMNI','LEFT','REMOVED')),
        role text not null constraint community_membership_role_known check (role in ('MEMBER','MODERATOR','COORDINATOR')),
        text text,
        "joinedAt" timestamptz,
        "endedAt" timestamptz,
        "invitedBy" uuid,
        "decidedBy" uuid,
        "decidedAt" timestamptz,
        note text,
        constraint community_membership_community_fk foreign key ("communityId", "networkId", "communityVisibility", "communityState")
          references community (id, "networkId", visibility, state) on update cascade,
        constraint community_membership_somebody check ("personId" is not null or (email is not null and state in ('INVITED','LEFT','REMOVED')))
      );
      create unique index community_membership_one_live on community_membership ("communityId", "personId")
        where "personId" is not null and state in ('INVITED','APPLIED','ACTIVE','SUSPENDED','ALUMNI');
      create unique index community_membership_one_address on community_membership ("communityId", email) where email is not null and state = 'INVITED';
      create unique index community_membership_token on community_membership ("tokenHash") where "tokenHash" is not null;
      create index community_membership_list on community_membership ("communityId", state, "joinedAt", id);
      create index community_membership_person on community_membership ("personId");

      create function text_search_config(locale text) returns regconfig language sql immutable parallel safe as $$
        select case locale when 'en' then 'english' when 'de' then 'german' when 'fr' then 'french' when 'it' then 'italian' when 'es' then 'spanish'
          when 'sv' then 'swedish' when 'da' then 'danish' when 'nb' then 'norwegian' when 'fi' then 'finnish' when 'nl' then 'dutch' when 'pt' then 'portuguese'
          when 'tr' then 'turkish' when 'ro' then 'romanian' when 'el' then 'greek' when 'ru' then 'russian' when 'ar' then 'arabic' else 'simple' end::regconfig $$;
      /* The words of a text as its language bends them and as they stand, without accents. */
      create function text_search_document(locale text, words text) returns tsvector language sql stable parallel safe as $$
        select to_tsvector(text_search_config(locale), unaccent(words)) || to_tsvector('simple', unaccent(words)) $$;
      /* What somebody looks for, in whatever language the found text is. */
      create function text_search_query(words text) returns tsquery language sql stable parallel safe as $$
        select websearch_to_tsquery('simple', w) || websearch_to_tsquery('english', w) || websearch_to_tsquery('german', w) || websearch_to_tsquery('french', w)
          || websearch_to_tsquery('italian', w) || websearch_to_tsquery('spanish', w) || websearch_to_tsquery('swedish', w) || websearch_to_tsquery('danish', w)
          || websearch_to_tsquery('norwegian', w) || websearch_to_tsquery('finnish', w) || websearch_to_tsquery('dutch', w) || websearch_to_tsquery('portuguese', w)
          || websearch_to_tsquery('turkish', w) || websearch_to_tsquery('romanian', w) || websearch_to_tsquery('greek', w) || websearch_to_tsquery('russian', w)
          || websearch_to_tsquery('arabic', w)
        from (select unaccent(words) w) one $$;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function text_search_query(text), text_search_document(text, text), text_search_config(text);
      drop table community_membership, community;
      delete from role_grant where role = 'SUSPENDED';
      alter table role_grant drop constraint role_grant_role_known;
      alter table role_grant add constraint role_grant_role_known check (role in ('MEMBER','MODERATOR','COORDINATOR','PEER_REVIEWER','MENTOR','ORG_MANAGER','PROGRAMME_MANAGER'));
    `);
  }
}
