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
  readonly licence: string;
  readonly abstract: string;
  readonly slug: string;
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

/** APA, 7th edition, as plain text. Without a named author the organisation stands in its place. */
export function toApa(c: Citable): string {
  const names = c.authors.map(apaName);
  const by =
    names.length === 0 ? c.organisation : names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')}, & ${names[names.length - 1]}`;
  const edition = c.edition > 1 ? ` (Edition ${c.edition})` : '';
  return `${stop(by)} (${c.publishedOn.slice(0, 4)}). ${stop(c.title + edition)} ${stop(c.publisher)} ${c.url}`;
}

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
    ['note', `Good practice of ${tex(c.organisation)}, licence ${tex(c.licence)}`],
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
    genre: 'Good practice',
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
];

/** Which part of a name as people write it is the family name: the last word, with the small words before it (`af Klintholm`, `van der Berg`). A guess, as in
 *  every reference manager; a name of one word stays whole. */
export function nameParts(name: string): { family: string; given: string } {
  const words = name.trim().split(/\s+/);
  let at = words.length - 1;
  while (at > 1 && /^\p{Ll}/u.test(words[at - 1]!)) at--;
  return words.length === 1 ? { family: words[0]!, given: '' } : { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}
