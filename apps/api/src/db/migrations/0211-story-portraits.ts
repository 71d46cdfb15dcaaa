import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Portraits of stories, which stand on a consent that covers pictures: the database lets no transaction end in which one does not. */
export class StoryPortraits1795600000211 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table story_consent drop constraint story_consent_uses_known;
      alter table story_consent add constraint story_consent_uses_known check (uses <@ array['PAGES','FEEDS','BOOKS','PICTURES'] and cardinality(uses) > 0);

      create table story_portrait (
        id uuid constraint story_portrait_pkey primary key,
        "storyId" uuid not null constraint story_portrait_one_each unique constraint story_portrait_story_fk references story on delete cascade,
        "fileId" uuid not null constraint story_portrait_file_fk references file on delete restrict,
        "personId" uuid not null constraint story_portrait_person_fk references person on delete restrict,
        alt text not null constraint story_portrait_described check (alt <> ''),
        at timestamptz not null
      );
      create index story_portrait_file on story_portrait ("fileId");
      create index story_portrait_person on story_portrait ("personId");

      create function story_portrait_agreed() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from story_portrait p where p."storyId" = new."storyId")
          and not exists (select 1 from story_consent c where c."storyId" = new."storyId" and c."endedAt" is null and 'PICTURES' = any(c.uses)) then
          raise exception 'a portrait without a consent that covers pictures' using errcode = 'check_violation', constraint = 'story_portrait_agreed';
        end if;
        return null;
      end $$;
      create constraint trigger story_portrait_agreed after insert or update on story_portrait deferrable initially deferred
        for each row execute function story_portrait_agreed();
      create constraint trigger story_consent_keeps_portrait after insert or update on story_consent deferrable initially deferred
        for each row execute function story_portrait_agreed();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger story_consent_keeps_portrait on story_consent;
      drop table story_portrait;
      drop function story_portrait_agreed();
      update story_consent set uses = array_remove(uses, 'PICTURES') where 'PICTURES' = any(uses);
      alter table story_consent drop constraint story_consent_uses_known;
      alter table story_consent add constraint story_consent_uses_known check (uses <@ array['PAGES','FEEDS','BOOKS'] and cardinality(uses) > 0);
    `);
  }
}
