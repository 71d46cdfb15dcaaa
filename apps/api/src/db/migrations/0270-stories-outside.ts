import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A consent to cards and records elsewhere, and what harvesters were told of stories: it stays when a story goes, because whoever took a record along has
 *  to hear that it is gone. Nothing but an id, a language and a moment. Kept by the database, so that no way to end a consent passes it by. */
export class StoriesOutside1795600000270 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table story_consent drop constraint story_consent_uses_known;
      alter table story_consent add constraint story_consent_uses_known check (uses <@ array['PAGES','FEEDS','BOOKS','PICTURES','ELSEWHERE'] and cardinality(uses) > 0);

      create table story_outside (
        id uuid constraint story_outside_pkey primary key,
        locale text not null,
        live boolean not null,
        at timestamptz not null
      );

      create function story_outside_told(uuid, timestamptz) returns void language plpgsql as $$
      begin
        insert into story_outside as o (id, locale, live, at)
          select s.id, s.published->>'locale', true, $2 from story s where s.id = $1 and s.state = 'PUBLISHED' and (
            (s.kind = 'LESSON' and s."caseId" is null) or exists (select 1 from story_consent c where c."storyId" = s.id and c."endedAt" is null
              and 'ELSEWHERE' = any(c.uses) and s.published->>'locale' = any(c.locales)))
          on conflict (id) do update set locale = excluded.locale, live = true, at = greatest(o.at, excluded.at);
        if not found then
          update story_outside set live = false, at = greatest(at, $2) where id = $1 and live;
        end if;
      end $$;
      create function story_outside_by_story() returns trigger language plpgsql as $$
      begin
        perform story_outside_told(new.id, new."updatedAt");
        return null;
      end $$;
      create function story_outside_by_consent() returns trigger language plpgsql as $$
      begin
        perform story_outside_told(new."storyId", new."updatedAt");
        return null;
      end $$;
      create trigger story_outside_follows_story after update on story for each row
        when (old.state is distinct from new.state or old."editionNo" is distinct from new."editionNo") execute function story_outside_by_story();
      create trigger story_outside_follows_consent after insert or update on story_consent for each row execute function story_outside_by_consent();

      select story_outside_told(s.id, s."publishedAt") from story s where s.state = 'PUBLISHED';
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger story_outside_follows_consent on story_consent;
      drop trigger story_outside_follows_story on story;
      drop function story_outside_by_consent(), story_outside_by_story(), story_outside_told(uuid, timestamptz);
      drop table story_outside;
      update story_consent set uses = array_remove(uses, 'ELSEWHERE') where 'ELSEWHERE' = any(uses);
      alter table story_consent drop constraint story_consent_uses_known;
      alter table story_consent add constraint story_consent_uses_known check (uses <@ array['PAGES','FEEDS','BOOKS','PICTURES'] and cardinality(uses) > 0);
    `);
  }
}
