import fs from 'node:fs';
import path from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';

const src = path.resolve('apps/web/src');
const read = (file: string): Record<string, string> => JSON.parse(fs.readFileSync(file, 'utf8'));
const rooms = (fs.readdirSync(src, { recursive: true }) as string[])
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('/locales/en.json'))
  .map((file) => file.replace('/locales/en.json', ''));

/** Names of values and of tags that a message takes, sorted. */
function parts(text: string): string[] {
  const found = new Set<string>();
  const walk = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (typeof token === 'string') for (const tag of token.matchAll(/<([a-zA-Z]+)>/g)) found.add(`<${tag[1]}>`);
      if (!Array.isArray(token)) continue;
      found.add(String(token[0]));
      if (token[2] && typeof token[2] === 'object') Object.values(token[2]).forEach(walk);
    }
  };
  const compiled = compileMessage(text);
  walk(typeof compiled === 'string' ? [compiled] : compiled);
  return [...found].sort();
}

/** Branches that a language needs for whole numbers; a missing one would fall to `other` and read wrong. */
const categories = (locale: string) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

describe.each(rooms)('texts of %s', (room) => {
  const english = read(path.join(src, room, 'locales/en.json'));
  const file = (locale: string) => path.join(src, room, `locales/${locale}.json`);

  it('German has every key', () => {
    expect(Object.keys(read(file('de'))).sort()).toEqual(Object.keys(english).sort());
  });
  it.each(['de', 'ar'])('%s takes the same values and tags as English', (locale) => {
    if (!fs.existsSync(file(locale))) return;
    const own = read(file(locale));
    for (const [key, text] of Object.entries(own))
      expect([key, english[key] === undefined ? 'not in English' : parts(text)]).toEqual([key, parts(english[key] ?? '')]);
  });
  it.each(['en', 'de', 'ar'])('%s has no empty text and no sentence that breaks off', (locale) => {
    if (!fs.existsSync(file(locale))) return;
    for (const [key, text] of Object.entries(read(file(locale)))) expect([key, text.trim() === text && text !== '']).toEqual([key, true]);
  });
});

it.each(['en', 'de', 'ar'])(
  'a key that stands in several catalogues says the same in each: they share one space in the browser (%s)',
  (locale) => {
    const texts = new Map<string, Set<string>>();
    for (const room of rooms) {
      const file = path.join(src, room, `locales/${locale}.json`);
      if (!fs.existsSync(file)) continue;
      for (const [key, text] of Object.entries(read(file))) texts.set(key, (texts.get(key) ?? new Set()).add(text));
    }
    expect([...texts].filter(([, said]) => said.size > 1).map(([key]) => key)).toEqual([]);
  },
);

it('no text with a link chooses by a word: what fills it is masked, so that every choice would be the last one', () => {
  const choosing = rooms.flatMap((room) => Object.entries(read(path.join(src, room, 'locales/en.json'))));
  expect(choosing.filter(([, text]) => /<[a-zA-Z]+>/.test(text) && /, ?select,/.test(text))).toEqual([]);
});

describe.each(rooms)('Arabic texts of %s', (room) => {
  const own = read(path.join(src, room, 'locales/ar.json'));

  it('are there for every key', () => {
    const english = read(path.join(src, room, 'locales/en.json'));
    expect(Object.keys(english).filter((key) => !(key in own))).toEqual([]);
  });
  it('have the plural forms of the language', () => {
    expect(categories('ar')).toHaveLength(6);
    for (const [key, text] of Object.entries(own)) {
      const forms = text.split(/\{\w+, plural,/).length - 1;
      for (const form of ['zero', 'one', 'two', 'few', 'many', 'other'])
        expect([key, form, text.split(` ${form} {`).length - 1 >= forms]).toEqual([key, form, true]);
    }
  });
});

/* One word for each thing: what else it could be called. */
const otherWords = {
  en: /\b(threads?|users?|entit(y|ies)|submit(s|ted)?|invalid)\b/i,
  de: /Communit|Threads?\b|\bReviews?\b|\bPeers?\b|Praktiken|\bUser|Nutzer/,
};
it.each(['en', 'de'] as const)('a thing has one word (%s)', (locale) => {
  const mails = (fs.readdirSync('apps/api/mails') as string[]).map((room) => `apps/api/mails/${room}/${locale}.json`);
  const texts = [...rooms.map((room) => path.join(src, room, `locales/${locale}.json`)), ...mails].filter((file) => fs.existsSync(file));
  expect(texts.length).toBeGreaterThan(20);
  const wrong = texts.flatMap((file) => {
    // Values only: keys, and what a message names its values by, are not read.
    const said = fs.readFileSync(file, 'utf8').matchAll(/"([^"]+)": "((?:[^"\\]|\\.)*)"/g);
    return [...said]
      .filter(([, , text]) => otherWords[locale].test(text!.replace(/\{\w+\}|\{\w+,/g, '')))
      .map(([, key]) => `${file}: ${key}`);
  });
  expect(wrong).toEqual([]);
});
it('no key stands twice in a catalogue, where the first would be lost without a word', () => {
  const twice: string[] = [];
  for (const file of fs.readdirSync(src, { recursive: true }) as string[]) {
    if (!/[\\/]locales[\\/]\w+\.json$/.test(file)) continue;
    const keys = [...fs.readFileSync(path.join(src, file), 'utf8').matchAll(/^ {2}("[^"]+"):/gm)].map((line) => line[1]);
    twice.push(...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${file}: ${key}`));
  }
  expect(twice).toEqual([]);
});
it("every key that the code names is in the English catalogue, and a feature uses its own and the shell's only", () => {
  const all = new Set(rooms.flatMap((room) => Object.keys(read(path.join(src, room, 'locales/en.json')))));
  const prefixes = new Set(rooms.map((room) => room.split('/')[1] ?? 'app'));
  const literal = new RegExp(`'((?:${[...prefixes].join('|')})\\.[a-zA-Z0-9_.]+)'`, 'g');
  const wrong: string[] = [];
  for (const name of fs.readdirSync(src, { recursive: true }) as string[]) {
    if (!/\.tsx?$/.test(name) || /\.(spec|generated)\.tsx?$/.test(name)) continue;
    const home = name.startsWith('features/') ? name.split('/')[1] : 'app';
    for (const [, key] of fs.readFileSync(path.join(src, name), 'utf8').matchAll(literal)) {
      if (!all.has(key ?? '')) wrong.push(`${name}: ${key} is in no catalogue`);
      else if (home !== 'app' && !key?.startsWith('app.') && !key?.startsWith(`${home}.`))
        wrong.push(`${name}: ${key} belongs to another feature`);
    }
  }
  expect(wrong).toEqual([]);
});
