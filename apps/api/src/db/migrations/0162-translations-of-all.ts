import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['translation', 'translation_edition'] as const;
const kept = {
  translation: ['pkey', 'practice_fk', 'state_known', 'edition_positive', 'handed_in'],
  translation_edition: ['pkey', 'practice_fk', 'translation_fk', 'number_positive', 'reviewer_fk', 'other_reviewer'],
};
const renamed = (from: string, to: string) => `
  alter table ${from} rename to ${to};
  ${kept[to.replace('practice_', '') as keyof typeof kept].map((c) => `alter table ${to} rename constraint ${from}_${c} to ${to}_${c};`).join('\n  ')}`;
const of = (table: string) => `
  alter table ${table} alter "practiceId" drop not null, add kind text not null default 'PRACTICE',
    add "schemeId" uuid constraint ${table}_scheme_fk references scheme on delete cascade,
    add "storyId" uuid constraint ${table}_story_fk references story on delete cascade,
    add constraint ${table}_of_one check (num_nonnulls("practiceId", "schemeId", "storyId") = 1
      and kind = case when "practiceId" is not null then 'PRACTICE' when "schemeId" is not null then 'SCHEME' else 'STORY' end);
  alter table ${table} alter kind drop default;`;

/** Translations of schemes, stories and lessons beside those of practices, in the same tables; each keeps what its source said, so that no kind needs its own history. */
export class TranslationsOfAll1795600000162 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${tables.map((t) => renamed(`practice_${t}`, t)).join('\n')}
      ${tables.map(of).join('\n')}
      alter index practice_translation_queue rename to translation_queue;
      alter table translation drop constraint practice_translation_one_language,
        add constraint translation_kind_known check (kind in ('PRACTICE','SCHEME','STORY')),
        add constraint translation_one_of_practice unique ("practiceId", locale),
        add constraint translation_one_of_scheme unique ("schemeId", locale),
        add constraint translation_one_of_story unique ("storyId", locale);
      drop index practice_translation_edition_translation;
      alter table translation_edition drop constraint practice_translation_edition_number_unique,
        add constraint translation_edition_number_unique unique ("translationId", number);
      create index translation_edition_practice on translation_edition ("practiceId", locale) where "practiceId" is not null;
      create index translation_edition_scheme on translation_edition ("schemeId", locale) where "schemeId" is not null;
      create index translation_edition_story on translation_edition ("storyId", locale) where "storyId" is not null;
      drop trigger practice_translation_edition_is_frozen on translation_edition;

      -- What a practice says that needs words, in the order of its page: as the domain has it from here on.
      create function pg_temp.practice_source(c jsonb) returns jsonb language sql as $$
        select coalesce(jsonb_agg(jsonb_build_object('key', k.key, 'text', k.text) order by k.place, k.at, k.part), '[]') from (
          select f.key, c->>f.key text, case when f.at <= 2 then 0 else 2 end place, f.at, 0 part
            from unnest(array['title','summary','need','whatIsDone','howItIsOrganised','whyItMayWork','limits','mustHave','niceToHave','questions','firstStep','note']) with ordinality f(key, at)
          union all select 'facts.' || (f.fact->>'id') || '.' || p.name, f.fact->>p.name, 1, f.at, p.at::int
            from jsonb_array_elements(c->'facts') with ordinality f(fact, at), unnest(array['label','unit','note']) with ordinality p(name, at)) k
        where k.text <> upper(k.text) or (k.text = lower(k.text) and k.text ~ '[[:alpha:]]') $$;
      alter table translation add sources jsonb;
      update translation t set sources = (select jsonb_object_agg(e.number, pg_temp.practice_source(e.content)) from practice_edition e
        where e."practiceId" = t."practiceId" and (e.number = t."editionNo" or e.number in (select (x.value->>'edition')::int from jsonb_each(t.texts) x)));
      alter table translation alter sources set not null;
      alter table translation_edition add source jsonb;
      update translation_edition t set source = (select pg_temp.practice_source(e.content) from practice_edition e where e."practiceId" = t."practiceId" and e.number = t."editionNo");
      alter table translation_edition alter source set not null;
      create trigger translation_edition_is_frozen before update on translation_edition for each row execute function refuse_translation_change();
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      delete from translation where kind <> 'PRACTICE';
      drop trigger translation_edition_is_frozen on translation_edition;
      drop index translation_edition_practice;
      alter table translation_edition drop constraint translation_edition_number_unique, drop constraint translation_edition_of_one, drop column kind, drop column "schemeId", drop column "storyId", drop column source,
        alter "practiceId" set not null, add constraint practice_translation_edition_number_unique unique ("practiceId", locale, number);
      alter table translation drop constraint translation_one_of_practice, drop constraint translation_of_one, drop constraint translation_kind_known, drop column kind, drop column "schemeId", drop column "storyId",
        drop column sources, alter "practiceId" set not null, add constraint practice_translation_one_language unique ("practiceId", locale);
      alter index translation_queue rename to practice_translation_queue;
      ${tables.map((t) => renamed(t, `practice_${t}`)).join('\n')}
      create index practice_translation_edition_translation on practice_translation_edition ("translationId");
      create trigger practice_translation_edition_is_frozen before update on practice_translation_edition for each row execute function refuse_translation_change();
    `);
  }
}
