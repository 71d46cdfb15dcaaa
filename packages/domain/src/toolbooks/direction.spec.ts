import fc from 'fast-check';
import { isLocale, locales } from '../kernel/locale.js';
import { bookLocales, editionLocales, emptyBook, saidAnyhow, wholeBook, wholeText, type BookContent } from './content.js';
import { apart, directionOf, runsIn, stretchesOf, withoutSigns } from './direction.js';
import { fill, lineOf } from './words.js';

describe('which way a text runs', () => {
  it.each([
    ['يعمل مع Harbour Desk منذ 2019', 'rtl', 'rtl'],
    ['Harbour Desk: مكتب الميناء', 'rtl', 'rtl'],
    ['Harbour Desk, Malmö', 'rtl', 'ltr'],
    ['2019–2023 (7)', 'rtl', 'rtl'],
    ['', 'rtl', 'rtl'],
    ['2019', 'ltr', 'ltr'],
    ['ليلى حداد, Malmö', 'ltr', 'rtl'],
    ['Layla (ليلى) of Malmö', 'ltr', 'ltr'],
    ['Υποστήριξη', 'rtl', 'ltr'],
  ] as const)('%s among texts %s: %s', (text, around, dir) => expect(runsIn(text, around)).toBe(dir));
  it('is that of its language for every language of the list', () => {
    for (const l of bookLocales) expect([isLocale(l), directionOf(l)]).toEqual([true, locales[l].dir]);
    expect(directionOf('not a language')).toBe('ltr');
  });
});

describe('what is set apart', () => {
  it('leaves sentences from the left as they are, to the letter', () =>
    fc.assert(fc.property(fc.string(), (name) => expect(fill('en', '{a}, {n}', { a: name, n: 7 })).toBe(`${name}, 7`))));
  it('is in pieces what it was as a whole, and only whole pairs of signs count', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ب', ' ', '\u2066', '\u2068', '\u2069') }), (text) => {
        const pieces = stretchesOf(text);
        expect(pieces.map((p) => p.text).join('')).toBe(withoutSigns(text));
        expect(pieces.some((p) => /[\u2066-\u2069]/.test(p.text) || p.text === '')).toBe(false);
      }),
    ));
  it('are names and licences in Arabic sentences; numbers, nothing and what stands apart already are not', () => {
    expect(fill('ar', 'الإصدار {edition}، الرخصة {licence}', { edition: 2, licence: 'CC-BY-4.0' })).toBe(
      'الإصدار 2، الرخصة \u2068CC-BY-4.0\u2069',
    );
    const place = lineOf('ar', ['Malmö', '', 'السويد'], '، ');
    expect(place).toBe('\u2068Malmö\u2069، \u2068السويد\u2069');
    expect([apart('ar', place), apart('ar', '')]).toEqual([place, '']);
    expect(stretchesOf(place).map((p) => [p.text, p.apart])).toEqual([
      ['Malmö', true],
      ['، ', false],
      ['السويد', true],
    ]);
  });
});

describe('the languages of an edition', () => {
  const book = (over: Partial<BookContent>) => editionLocales({ ...emptyBook('en', 'A book'), ...over });
  it('are those in which every one was made, its first, and those in which it has a title', () => {
    expect(book({})).toEqual(['en', 'de']);
    expect(book({ title: { en: 'A book', de: '', ar: 'كتاب' } })).toEqual(['en', 'de', 'ar']);
    expect(editionLocales(emptyBook('ar', 'كتاب'))).toEqual(['en', 'de', 'ar']);
  });
  it('a text that was stored before a language came is whole; what is there stays', () => {
    const old = { ...emptyBook('en', 'A book'), title: { en: 'A book', de: 'Ein Buch' } } as unknown as BookContent;
    const chapters = [
      { id: 'x', kind: 'TEXT', title: { en: 'One', de: '' }, text: { en: 'T', de: '' }, refId: null, refEdition: null },
    ] as unknown as BookContent['chapters'];
    const whole = wholeBook({ ...old, chapters });
    expect(whole.title).toEqual({ en: 'A book', de: 'Ein Buch', ar: '' });
    expect(whole.chapters[0]).toMatchObject({ title: { en: 'One', de: '', ar: '' }, text: { en: 'T', de: '', ar: '' } });
    expect(wholeBook(whole)).toEqual(whole);
    expect(wholeBook({ publisher: 'House' })).toEqual({ publisher: 'House' });
    expect(saidAnyhow(wholeText({ de: 'Ein Buch' }), 'ar')).toBe('Ein Buch');
  });
});
