import { statement } from '../kernel/statement.js';

/** Concepts of the given schemes with their names in the languages of the interface. Everybody may read them. */
export const conceptsOf = statement<
  { schemes: readonly string[] },
  { scheme: string; code: string; labels: { en: string | null; de: string | null; ar: string | null }; definition: string }
>(
  'concepts-of',
  `select c.scheme, c.code, json_build_object('en', c.labels->>'en', 'de', c.labels->>'de', 'ar', c.labels->>'ar') labels, c.definition
   from concept c where c.scheme = any(:schemes::text[]) order by c.scheme, c.position, c.code`,
);

/** Documents of the register whose title or purpose has all the words; for people who write, so for signed-in people only. */
export const sourcesLike = statement<
  { words: string; limit: number },
  { id: string; kind: string; title: string; url: string | null; supports: string }
>(
  'sources-like',
  `select s.id, s.kind, s.title, s.url, s.supports from source s
   where :viewer is not null and not exists (
     select 1 from regexp_split_to_table(trim(:words::text), '\\s+') w where position(lower(unaccent(w)) in lower(unaccent(s.title || ' ' || s.supports || ' ' || coalesce(s.url, '')))) = 0)
   order by word_similarity(:words::text, s.title) desc, s.title, s.id limit :limit::int`,
);

export const unknownConcepts = statement<{ wanted: string }, { scheme: string; code: string }>(
  'concepts-unknown',
  `select w.scheme, w.code from json_to_recordset(:wanted::json) w(scheme text, code text)
   where not exists (select 1 from concept c where c.scheme = w.scheme and c.code = w.code)`,
);

export const sourcesById = statement<{ ids: readonly string[] }, { id: string; title: string; url: string | null }>(
  'sources-by-id',
  `select s.id, s.title, s.url from source s where s.id = any(:ids::uuid[])`,
);

export interface GlossaryRow {
  code: string;
  locale: string;
  term: string;
  definition: string;
  translations: Record<string, string>;
}
/** The whole glossary by term. Everybody may read it. */
export const glossaryTerms = statement<object, GlossaryRow>(
  'glossary-terms',
  `select g.code, g.locale, g.term, g.definition, g.translations from glossary_term g order by lower(g.term), g.code`,
);
