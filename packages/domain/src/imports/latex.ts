/* The little of TeX that stands in bibliographies. */

const accents: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};
const letters: Readonly<Record<string, string>> = {
  L: 'Ł',
  l: 'ł',
  O: 'Ø',
  o: 'ø',
  AA: 'Å',
  aa: 'å',
  AE: 'Æ',
  ae: 'æ',
  OE: 'Œ',
  oe: 'œ',
  ss: 'ß',
  i: 'ı',
  j: 'ȷ',
  DH: 'Ð',
  dh: 'ð',
  TH: 'Þ',
  th: 'þ',
};

/** TeX as plain text: accents become letters, commands of emphasis go, braces go. */
export function plainLatex(source: string): string {
  return source
    .replace(/\\(["'`^~=.])\s*(?:\{(\\?[a-zA-Z])\}|(\\?[a-zA-Z]))/g, (_, a: string, b?: string, c?: string) => accent(a, b ?? c ?? ''))
    .replace(/\\([uvHckrdb])(?:\{(\\?[a-zA-Z])\}|\s+(\\?[a-zA-Z]))/g, (_, a: string, b?: string, c?: string) => accent(a, b ?? c ?? ''))
    .replace(/\\(AA|aa|AE|ae|OE|oe|ss|DH|dh|TH|th|L|l|O|o|i|j)(?![a-zA-Z])\s?(?:\{\})?/g, (_, w: string) => letters[w] ?? '')
    .replace(/\\(?:emph|textit|textbf|textsc|text|mathrm|url)\s*\{/g, '{')
    .replace(/\\([&%$#_{}])/g, (_, s: string) => (s === '{' || s === '}' ? '' : s))
    .replace(/\\[a-zA-Z]+\s?/g, '')
    .replace(/[{}]/g, '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/~/g, ' ')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim();
}
const accent = (mark: string, letter: string): string => {
  const base = letter === '\\i' || letter === 'ı' ? 'i' : letter === '\\j' ? 'j' : letter;
  return `${base}${accents[mark] ?? ''}`.normalize('NFC');
};
