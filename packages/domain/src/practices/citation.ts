/** What a citation is made of. Names are as people write them; `family` holds the whole name where one does not know which part is which. */
export interface Citable {
  readonly title: string;
  readonly authors: readonly { family: string; given: string }[];
  readonly organisation: string;
  readonly publisher: string;
  /** ISO date of publication of this edition. */
  readonly publishedOn: string;
  readonly edition: number;
  readonly url: string;
  readonly locale: string;
  /** SPDX name; empty where there is none. */
  readonly licence: string;
  readonly abstract: string;
  readonly slug: string;
  /** What it is, in English, as reference managers show it: `Good practice`, `Handbook`. */
  readonly genre: string;
  readonly doi?: string;
  readonly isbn?: string;
}

const initials = (given: string) =>
  given
    .split(/[\s]+/)
    .filter(Boolean)
    .map((g) =>
      g
        .split('-')
        .filter(Boolean)
        .map((p) => `${[...p][0]!.toUpperCase()}.`)
        .join('-'),
    )
    .join(' ');
const apaName = (a: { family: string; given: string }) => (a.given ? `${a.family}, ${initials(a.given)}` : a.family);
const stop = (s: string) => (/[.!?]$/.test(s) ? s : `${s}.`);

const editionOf = (c: Citable, word: string) => (c.edition > 1 ? ` (${word} ${c.edition})` : '');
const yearOf = (c: Citable) => c.publishedOn.slice(0, 4);
/** An address that stays before one that may move. */
const whereOf = (c: Citable) => (c.doi ? `https://doi.org/${c.doi}` : c.url);
/** `a, b and c`, with `last` before the last one. */
const listed = (names: readonly string[], last: string) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names[names.length - 1]}`;
const givenFirst = (a: { family: string; given: string }) => [a.given, a.family].filter(Boolean).join(' ');
const familyFirst = (a: { family: string; given: string }) => [a.family, a.given].filter(Boolean).join(', ');
/** Who publishes it, unless that stands there as who wrote it. */
const publisherOf = (c: Citable) => (c.authors.length === 0 && c.organisation === c.publisher ? '' : stop(c.publisher));
const joined = (...parts: string[]) => parts.filter(Boolean).join(' ');

/** APA, 7th edition, as plain text. Without a named author the organisation stands in its place. */
export function toApa(c: Citable): string {
  const by = listed(c.authors.map(apaName), ', & ') || c.organisation;
  return joined(`${stop(by)} (${yearOf(c)}).`, stop(c.title + editionOf(c, 'Edition')), publisherOf(c), whereOf(c));
}
/** Chicago, 17th edition, author and date. */
export function toChicago(c: Citable): string {
  const [first, ...more] = c.authors;
  const by = first ? listed([familyFirst(first), ...more.map(givenFirst)], ', and ') : c.organisation;
  const edition = c.edition > 1 ? `Edition ${c.edition}.` : '';
  return joined(stop(by), `${yearOf(c)}.`, stop(c.title), edition, publisherOf(c), `${whereOf(c)}.`);
}
/** MLA, 9th edition: of three and more the first one alone is named. */
export function toMla(c: Citable): string {
  const [first, second] = c.authors;
  const by = !first
    ? c.organisation
    : c.authors.length > 2
      ? `${familyFirst(first)}, et al`
      : joined(familyFirst(first) + (second ? ',' : ''), second ? `and ${givenFirst(second)}` : '');
  const [, month, day] = c.publishedOn.split('-').map(Number);
  const months = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
  const from = publisherOf(c) && `${c.publisher}, `;
  const edition = c.edition > 1 ? `Edition ${c.edition}, ` : '';
  return joined(stop(by), stop(c.title), `${edition}${from}${day} ${months[month! - 1]} ${yearOf(c)}, ${whereOf(c)}.`);
}
/** Harvard, as British universities cite (Cite Them Right). */
export function toHarvard(c: Citable): string {
  const by = listed(c.authors.map(apaName), ' and ') || c.organisation;
  return joined(`${by} (${yearOf(c)})`, stop(c.title + editionOf(c, 'edition')), publisherOf(c), `Available at: ${whereOf(c)}.`);
}
/** All that are read by people, with the names under which one looks for them. */
export const citationStyles = [
  ['APA', toApa],
  ['Chicago', toChicago],
  ['MLA', toMla],
  ['Harvard', toHarvard],
] as const;

const texSigns: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (s: string) => s.replace(/[\\{}&%$#_~^]/g, (c) => texSigns[c]!).replace(/\s+/g, ' ');
export const citationKey = (c: Citable): string => `${c.slug}-e${c.edition}`;

/** One BibTeX entry of the type `techreport`, in UTF-8 as biber and today's BibTeX styles read it. */
export function toBibtex(c: Citable): string {
  const author = c.authors.length
    ? c.authors.map((a) => (a.given ? `${tex(a.family)}, ${tex(a.given)}` : `{${tex(a.family)}}`)).join(' and ')
    : `{${tex(c.organisation)}}`;
  const fields: [string, string][] = [
    ['author', author],
    ['title', `{${tex(c.title)}}`],
    ['institution', tex(c.publisher)],
    ['year', c.publishedOn.slice(0, 4)],
    ['month', String(Number(c.publishedOn.slice(5, 7)))],
    ['edition', String(c.edition)],
    ['url', c.url],
    ['language', c.locale],
    ...(c.doi ? [['doi', c.doi] satisfies [string, string]] : []),
    ...(c.isbn ? [['isbn', c.isbn] satisfies [string, string]] : []),
    ['note', `${tex(c.genre)} of ${tex(c.organisation)}${c.licence && `, licence ${tex(c.licence)}`}`],
  ];
  return `@techreport{${citationKey(c)},\n${fields.map(([k, v]) => `  ${k} = {${v}}`).join(',\n')}\n}\n`;
}

/** One item of CSL-JSON 1.0, as reference managers and citeproc read it. */
export function toCslJson(c: Citable): Record<string, unknown> {
  const [year, month, day] = c.publishedOn.split('-').map(Number);
  return {
    id: citationKey(c),
    type: 'report',
    title: c.title,
    author: c.authors.length
      ? c.authors.map((a) => (a.given ? { family: a.family, given: a.given } : { literal: a.family }))
      : [{ literal: c.organisation }],
    issued: { 'date-parts': [[year, month, day]] },
    publisher: c.publisher,
    edition: String(c.edition),
    language: c.locale,
    abstract: c.abstract,
    URL: c.url,
    genre: c.genre,
    ...(c.doi ? { DOI: c.doi } : {}),
    ...(c.isbn ? { ISBN: c.isbn } : {}),
  };
}

/** Tags of Highwire that Zotero and search engines of science read, in the order of the page. */
export const citationMeta = (c: Citable): { name: string; content: string }[] => [
  { name: 'citation_title', content: c.title },
  ...(c.authors.length ? c.authors.map((a) => (a.given ? `${a.family}, ${a.given}` : a.family)) : [c.organisation]).map((content) => ({
    name: 'citation_author',
    content,
  })),
  { name: 'citation_publication_date', content: c.publishedOn.replaceAll('-', '/') },
  { name: 'citation_technical_report_institution', content: c.publisher },
  { name: 'citation_language', content: c.locale },
  { name: 'citation_public_url', content: c.url },
  ...(c.doi ? [{ name: 'citation_doi', content: c.doi }] : []),
  ...(c.isbn ? [{ name: 'citation_isbn', content: c.isbn }] : []),
];

/** Which part of a name as people write it is the family name: the last word, with the small words before it (`af Klintholm`, `van der Berg`). A guess, as in
 *  every reference manager; a name of one word stays whole. */
export function nameParts(name: string): { family: string; given: string } {
  const words = name.trim().split(/\s+/);
  let at = words.length - 1;
  while (at > 1 && /^\p{Ll}/u.test(words[at - 1]!)) at--;
  return words.length === 1 ? { family: words[0]!, given: '' } : { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

/** How an edition of a practice is cited; `address` is that of this edition. */
export const citablePractice = (e: {
  readonly title: string;
  readonly summary: string;
  readonly authorNames: readonly string[];
  readonly ownerName: string;
  readonly networkName: string;
  readonly publishedOn: string;
  readonly edition: number;
  readonly address: string;
  readonly locale: string;
  readonly licence: string | null;
  readonly slug: string;
}): Citable => ({
  title: e.title,
  authors: e.authorNames.map(nameParts),
  organisation: e.ownerName,
  publisher: e.networkName,
  publishedOn: e.publishedOn,
  edition: e.edition,
  url: e.address,
  locale: e.locale,
  licence: e.licence ?? '',
  abstract: e.summary,
  slug: e.slug,
  genre: 'Good practice',
});

/** Citations as files for reference managers: ending, type of the answer, how it is written. */
export const citationFiles = [
  { end: 'bib', type: 'application/x-bibtex; charset=utf-8', write: toBibtex },
  {
    end: 'json',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (c: Citable) => JSON.stringify([toCslJson(c)], null, 2),
  },
] as const;
