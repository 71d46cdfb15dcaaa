import { citableScheme } from '../schemes/citable.js';
import { citableToolBook } from '../toolbooks/citable.js';
import { citationMeta, nameParts, toApa, toBibtex, toChicago, toCslJson, toHarvard, toMla, type Citable } from './citation.js';

const c: Citable = {
  title: 'Mentor days: what the host needs',
  authors: [
    { family: 'Söderqvist-Åhl', given: 'Ingrid' },
    { family: 'Brekkestad', given: 'Jonas Ole' },
  ],
  organisation: 'Lantern Hub',
  publisher: 'EMEN',
  publishedOn: '2026-11-24',
  edition: 2,
  url: 'https://example.org/practices/mentor-days/e/2',
  locale: 'en',
  licence: 'CC-BY-4.0',
  abstract: 'Ten days a year.',
  slug: 'mentor-days',
  genre: 'Good practice',
};
it('APA names authors, year, edition, publisher and address', () => {
  expect(toApa(c)).toBe(
    'Söderqvist-Åhl, I., & Brekkestad, J. O. (2026). Mentor days: what the host needs (Edition 2). EMEN. https://example.org/practices/mentor-days/e/2',
  );
  expect(toApa({ ...c, authors: [], edition: 1 })).toBe(
    'Lantern Hub. (2026). Mentor days: what the host needs. EMEN. https://example.org/practices/mentor-days/e/2',
  );
  expect(toApa({ ...c, authors: [{ family: 'Dell’Acquafonda', given: 'Anna-Maria' }], title: 'Why?', edition: 1 })).toMatch(
    /^Dell’Acquafonda, A\.-M\. \(2026\)\. Why\? EMEN\./,
  );
});
const three = { ...c, authors: [...c.authors, { family: 'Nino', given: '' }] };
const house = { ...c, authors: [], organisation: 'EMEN', edition: 1 };
it('Chicago turns the first name alone around', () => {
  expect(toChicago(three)).toBe(
    'Söderqvist-Åhl, Ingrid, Jonas Ole Brekkestad, and Nino. 2026. Mentor days: what the host needs. Edition 2. EMEN. https://example.org/practices/mentor-days/e/2.',
  );
  expect(toChicago(house)).toBe('EMEN. 2026. Mentor days: what the host needs. https://example.org/practices/mentor-days/e/2.');
});
it('MLA names two, and of three the first with the others', () => {
  expect(toMla(c)).toBe(
    'Söderqvist-Åhl, Ingrid, and Jonas Ole Brekkestad. Mentor days: what the host needs. Edition 2, EMEN, 24 Nov. 2026, https://example.org/practices/mentor-days/e/2.',
  );
  expect(toMla(three)).toMatch(/^Söderqvist-Åhl, Ingrid, et al\. Mentor days/);
  expect(toMla(house)).toBe('EMEN. Mentor days: what the host needs. 24 Nov. 2026, https://example.org/practices/mentor-days/e/2.');
});
it('Harvard says where it is available, by the address that stays where there is one', () => {
  expect(toHarvard({ ...c, doi: '10.5281/zenodo.1' })).toBe(
    'Söderqvist-Åhl, I. and Brekkestad, J. O. (2026) Mentor days: what the host needs (edition 2). EMEN. Available at: https://doi.org/10.5281/zenodo.1.',
  );
});
it('what has numbers in the world of books bears them in every form', () => {
  const book = { ...c, genre: 'Handbook', doi: '10.5281/zenodo_1', isbn: '978-3-16-148410-0' };
  expect(toBibtex(book)).toMatch(/doi = \{10\.5281\/zenodo_1\},\n {2}isbn = \{978-3-16-148410-0\},\n {2}note = \{Handbook of Lantern Hub/);
  expect(toCslJson(book)).toMatchObject({ genre: 'Handbook', DOI: '10.5281/zenodo_1', ISBN: '978-3-16-148410-0' });
  expect(citationMeta(book)).toEqual(expect.arrayContaining([{ name: 'citation_doi', content: '10.5281/zenodo_1' }]));
});
it('a tool-book is cited by who wrote it, without them by who publishes it', () => {
  const book = {
    title: 'At one table',
    subtitle: 'Ten ways in',
    contributors: ['Ingrid af Klintholm'],
    publisher: 'EMEN',
    frozenAt: '2026-11-24T09:00:00Z',
    number: 2,
    address: 'https://example.org/toolbooks/table/e/2',
    locale: 'en',
    licence: 'CC-BY-4.0',
    slug: 'table',
  };
  expect(toApa(citableToolBook(book))).toBe(
    'af Klintholm, I. (2026). At one table (Edition 2). EMEN. https://example.org/toolbooks/table/e/2',
  );
  expect(toApa(citableToolBook({ ...book, contributors: [] }))).toBe(
    'EMEN. (2026). At one table (Edition 2). https://example.org/toolbooks/table/e/2',
  );
  expect(toBibtex(citableToolBook(book))).toContain('note = {Tool-book of EMEN, licence CC-BY-4.0}');
});
it('a scheme is cited by who runs it, in the version that was read, and claims no licence', () => {
  const scheme = {
    title: 'Start desk',
    summary: 'For whom.',
    operatorName: 'Lantern Hub',
    networkName: 'EMEN',
    publishedOn: '2026-11-24',
    number: 3,
    address: 'https://example.org/schemes/desk',
    locale: 'en',
    slug: 'desk',
  };
  expect(toApa(citableScheme(scheme))).toBe(
    'Lantern Hub. (2026). Start desk (Edition 3). EMEN. https://example.org/schemes/desk?version=3',
  );
  expect(toBibtex(citableScheme(scheme))).toContain('note = {Support scheme of Lantern Hub}');
});
it('BibTeX escapes what TeX would run', () => {
  const b = toBibtex({
    ...c,
    title: '50% & {more} \\input{x} $1 #1 _a_ ~ ^',
    authors: [
      { family: 'Haddad-Lindqvist', given: 'Amira' },
      { family: 'EMEN team', given: '' },
    ],
  });
  expect(b).toContain(
    'title = {{50\\% \\& \\{more\\} \\textbackslash{}input\\{x\\} \\$1 \\#1 \\_a\\_ \\textasciitilde{} \\textasciicircum{}}}',
  );
  expect(b).toContain('author = {Haddad-Lindqvist, Amira and {EMEN team}}');
  expect(b).toMatch(/^@techreport\{mentor-days-e2,\n/);
  expect(b).toContain('month = {11}');
  expect((b.match(/(?<!\\)\{/g) ?? []).length).toBe((b.match(/(?<!\\)\}/g) ?? []).length);
});
it('CSL-JSON carries the date in parts', () => {
  expect(toCslJson(c)).toMatchObject({
    id: 'mentor-days-e2',
    type: 'report',
    issued: { 'date-parts': [[2026, 11, 24]] },
    author: [
      { family: 'Söderqvist-Åhl', given: 'Ingrid' },
      { family: 'Brekkestad', given: 'Jonas Ole' },
    ],
  });
  expect(toCslJson({ ...c, authors: [] })).toMatchObject({ author: [{ literal: 'Lantern Hub' }] });
});
it('meta tags for Zotero have one author each', () => {
  expect(
    citationMeta(c)
      .filter((m) => m.name === 'citation_author')
      .map((m) => m.content),
  ).toEqual(['Söderqvist-Åhl, Ingrid', 'Brekkestad, Jonas Ole']);
  expect(citationMeta(c)).toContainEqual({ name: 'citation_publication_date', content: '2026/11/24' });
});
it.each([
  ['Ingrid Söderqvist-Åhl', 'Söderqvist-Åhl', 'Ingrid'],
  ['Birgitta af Klintholm', 'af Klintholm', 'Birgitta'],
  ['Anna van der Berg', 'van der Berg', 'Anna'],
  ['Nino', 'Nino', ''],
])('%s is filed under %s', (name, family, given) => expect(nameParts(name)).toEqual({ family, given }));
