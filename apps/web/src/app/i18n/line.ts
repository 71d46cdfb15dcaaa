const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const arabicPage = (): boolean => globalThis.document?.documentElement.dir === 'rtl';

/** Each of them between signs that nobody sees, where a word of another direction would else take its neighbours along: "Network · 10 September" in Arabic,
 *  a name in Arabic before a date in English. Untouched where all of it runs from left to right. */
export const apart = (parts: readonly string[], always = arabicPage()): readonly string[] =>
  always || parts.some((part) => rightToLeft.test(part)) ? parts.map((part) => `\u2068${part}\u2069`) : parts;

/** What is said of a thing on one line: "Oslo, Norway · 2019 · Edition 2". Empty parts are left out. */
export const inLine = (parts: readonly (string | null | undefined | false)[], between: ' · ' | ', ' = ' · '): string =>
  apart(parts.filter((part): part is string => !!part)).join(between === ', ' && arabicPage() ? '، ' : between);
