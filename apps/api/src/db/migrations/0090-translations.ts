import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = [
  'MEMBER',
  'MODERATOR',
  'COORDINATOR',
  'PEER_REVIEWER',
  'MENTOR',
  'ORG_MANAGER',
  'PROGRAMME_MANAGER',
  'SUSPENDED',
  'HOST_LEAD',
  'HOST_MEMBER',
  'LEAD_PEER',
  'PEER',
  'TRAINEE_PEER',
  'FACILITATOR',
  'OBSERVER',
  'INVITED_PEER',
  'DISCLOSED_PEER',
  'CONFLICTED',
];
const roleIn = (roles: readonly string[]) => `
  alter table role_grant drop constraint role_grant_role_known;
  alter table role_grant add constraint role_grant_role_known check (role in (${roles.map((r) => `'${r}'`).join(',')}));`;

/** Practices in other languages: who translates, the working copy of each language, what was published of it, and the glossary. */
export class Translations1795600000090 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${roleIn([...before, 'TRANSLATOR'])}

      create table glossary_term (
        id uuid constraint glossary_term_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        code text not null constraint glossary_term_code_unique unique,
        locale text not null,
        term text not null,
        definition text not null,
        translations jsonb not null,
        constraint glossary_term_not_empty check (term <> '')
      );

      create table practice_translation (
        id uuid constraint practice_translation_pkey primary key,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, version int not null,
        "practiceId" uuid not null constraint practice_translation_practice_fk references practice on delete cascade,
        "networkId" uuid not null,
        "authorIds" uuid[] not null,
        "ownerOrganisationId" uuid,
        locale text not null,
        state text not null constraint practice_translation_state_known check (state in ('DRAFT','IN_REVIEW','PUBLISHED','WITHDRAWN')),
        "editionNo" int not null,
        texts jsonb not null,
        "writerIds" uuid[] not null,
        "creditIds" uuid[] not null,
        note text not null,
        "termNote" text not null,
        "submittedAt" timestamptz,
        constraint practice_translation_one_language unique ("practiceId", locale),
        constraint practice_translation_edition_positive check ("editionNo" > 0),
        constraint practice_translation_handed_in check (state not in ('IN_REVIEW','PUBLISHED') or ("submittedAt" is not null and cardinality("writerIds") > 0))
      );
      create index practice_translation_queue on practice_translation ("networkId", "submittedAt") where state = 'IN_REVIEW';

      create table practice_translation_edition (
        id uuid constraint practice_translation_edition_pkey primary key,
        "practiceId" uuid not null constraint practice_translation_edition_practice_fk references practice on delete cascade,
        "translationId" uuid not null constraint practice_translation_edition_translation_fk references practice_translation on delete cascade,
        locale text not null,
        "editionNo" int not null,
        number int not null constraint practice_translation_edition_number_positive check (number > 0),
        texts jsonb not null,
        html jsonb not null,
        "htmlVersion" int not null,
        "writerIds" uuid[] not null,
        translators jsonb not null,
        "reviewerId" uuid not null constraint practice_translation_edition_reviewer_fk references person,
        "reviewerName" text not null,
        "publishedAt" timestamptz not null,
        "withdrawnAt" timestamptz,
        constraint practice_translation_edition_number_unique unique ("practiceId", locale, number),
        constraint practice_translation_edition_other_reviewer check (cardinality("writerIds") > 0 and not "reviewerId" = any("writerIds"))
      );
      create index practice_translation_edition_translation on practice_translation_edition ("translationId");

      -- What was published never changes; its rendering may be made again, and it goes when its practice goes.
      create function refuse_translation_change() returns trigger language plpgsql as $$
        begin
          if to_jsonb(new) - 'html' - 'htmlVersion' - 'withdrawnAt' = to_jsonb(old) - 'html' - 'htmlVersion' - 'withdrawnAt'
            and (old."withdrawnAt" is null or new."withdrawnAt" = old."withdrawnAt") then return new; end if;
          raise exception 'a published translation never changes' using errcode = '23514';
        end $$;
      create trigger practice_translation_edition_is_frozen before update on practice_translation_edition for each row execute function refuse_translation_change();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table practice_translation_edition, practice_translation, glossary_term;
      drop function refuse_translation_change();
      delete from role_grant where role = 'TRANSLATOR';
      ${roleIn(before)}
    `);
  }
}
