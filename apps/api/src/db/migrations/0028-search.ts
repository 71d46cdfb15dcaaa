import type { MigrationInterface, QueryRunner } from 'typeorm';

const languages = [
  'arabic',
  'danish',
  'dutch',
  'english',
  'finnish',
  'french',
  'german',
  'greek',
  'italian',
  'norwegian',
  'portuguese',
  'romanian',
  'russian',
  'simple',
  'spanish',
  'swedish',
  'turkish',
];

/** One table of texts that can be found. Rights are no part of it: every question joins the rows themselves. */
export class Search1795600000028 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    for (const l of languages)
      await q.query(`
        create text search configuration gh_${l} (copy = pg_catalog.${l});
        alter text search configuration gh_${l} alter mapping for hword, hword_part, word with unaccent, ${l === 'simple' ? 'simple' : `${l}_stem`};
        alter text search configuration gh_${l} alter mapping for asciihword, asciiword, hword_asciipart with ${l === 'simple' ? 'simple' : l === 'russian' ? 'english_stem' : `${l}_stem`};`);
    await q.query(`
      create table search_document (
        kind text not null,
        "entityId" uuid not null,
        locale text not null,
        config text not null,
        title text not null,
        body text not null,
        keywords text not null,
        address text not null,
        at timestamptz not null,
        tsv tsvector not null,
        constraint search_document_pkey primary key (kind, "entityId", locale)
      );
      create index search_document_tsv on search_document using gin (tsv);
      create index search_document_keywords on search_document using gin (keywords gin_trgm_ops);
      -- Texts with a word near this one. The threshold of PostgreSQL (0.6) lets one wrong letter in eight go by, which is too strict.
      create function search_near(token text) returns setof search_document language sql stable set pg_trgm.word_similarity_threshold = '0.45' as $$
        select * from search_document d where token <% d.keywords $$;
    `);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop function search_near(text); drop table search_document`);
    for (const l of languages) await q.query(`drop text search configuration gh_${l}`);
  }
}
