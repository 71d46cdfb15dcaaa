// The network of the figures with two hundred thousand texts to be found: forty posts in each discussion, of words as unequally common as those of a language.
import * as network from './network-data.mjs';
import { size as of, sqlId as id } from './network-data.mjs';

export const size = { documents: 200_000, commonest: 20, words: 20_000, length: 40 };

const syllables = ['ba', 'cor', 'dil', 'fen', 'gra', 'hol', 'ki', 'lum', 'mar', 'nes', 'por', 'rin', 'sal', 'tev', 'vor', 'wex'];
/** The word of this rank: the lower, the commoner. None is the beginning of another, and none is left out or shortened by a language. */
export const word = (rank) => {
  let text = 'q';
  for (let n = rank; n > 0; n = Math.floor(n / syllables.length)) text += syllables[n % syllables.length];
  return `${text}ox`;
};
/** Numbers between 0 and 1, always the same ones. */
function* numbers() {
  for (let n = 1; ; n = (n * 48_271) % 2_147_483_647) yield n / 2_147_483_647;
}
const random = numbers();
const next = () => random.next().value;
/** Rank r comes about as often as 1/r; those that a language has more of than of any other are not searched for ("the", "and"). */
const anyWord = () => word(Math.floor(size.commonest * (size.words / size.commonest) ** next()));
const body = () => Array.from({ length: size.length }, anyWord).join(' ');

/** Seven of ten in English, the others in German, French and Turkish. */
const locale = `(array['en','de','en','fr','en','en','tr','en','en','en'])[1 + (i + n) % 10]`;
const config = `'gh_' || case p.locale when 'de' then 'german' when 'fr' then 'french' when 'tr' then 'turkish' else 'english' end`;

/** Fills an empty, migrated database. @param run runs one statement after the other on one connection */
export async function fill(run, log = () => undefined) {
  await network.fill(run, log);
  const start = Date.now();
  await run(`set session_replication_role = replica`);
  await run(`truncate reaction, read_state, post, search_document cascade`);
  const each = size.documents / of.discussions;
  const batch = 50;
  for (let from = 0; from < of.discussions; from += batch) {
    const texts = Array.from({ length: batch * each }, (_, k) => `(${from + Math.floor(k / each)}, ${1 + (k % each)}, '${body()}')`);
    await run(`insert into post (id, "createdAt", "updatedAt", version, "discussionId", "communityId", "networkId", "communityVisibility", "communityState", "discussionState", number, "authorId", body, html, sanitiser, locale, state, revision, search)
      select ${id('post', `i || '-' || n`)}, d."createdAt" + (n || ' hours')::interval, now(), 1, d.id, d."communityId", d."networkId", d."communityVisibility", d."communityState", d.state, n,
        d."authorId", t.body, '<p>' || t.body || '</p>', 1, ${locale}, 'VISIBLE', 1, ''
      from (values ${texts.join(',')}) t(i, n, body) join discussion d on d.id = ${id('discussion', 'i')}`);
  }
  await run(`drop index search_document_tsv; drop index search_document_keywords`);
  await run(`insert into search_document (kind, "entityId", locale, config, title, body, keywords, address, at, tsv)
    select 'DISCUSSION', p.id, p.locale, ${config}, d.title, p.body, '', '/c/x/t/' || d.id, p."createdAt",
      setweight(to_tsvector((${config})::regconfig, p.body), 'C') || setweight(to_tsvector('gh_simple', p.body), 'D')
    from post p join discussion d on d.id = p."discussionId"`);
  await run(
    `create index search_document_tsv on search_document using gin (tsv); create index search_document_keywords on search_document using gin (keywords gin_trgm_ops)`,
  );
  await run(`set session_replication_role = origin`);
  await run(`vacuum analyze`);
  log(`${size.documents} texts of ${size.length} words: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
