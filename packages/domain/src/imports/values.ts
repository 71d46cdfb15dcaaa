/* Words of cells as values. Each returns undefined where it would have to guess. */
import { fold } from './columns.js';

/** Codes that the names of countries are not made of: groups, former states, outlying parts without a code of ISO 3166-1. */
const noCountries = new Set(
  'AC AN BU CP CQ CS CT DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ'.split(' '),
);
const aliases: Readonly<Record<string, string>> = {
  el: 'GR',
  uk: 'GB',
  greatbritain: 'GB',
  britain: 'GB',
  grossbritannien: 'GB',
  turkey: 'TR',
  turkei: 'TR',
  czechrepublic: 'CZ',
  holland: 'NL',
  usa: 'US',
  kosovo: 'XK',
  macedonia: 'MK',
  moldavia: 'MD',
};
/** Parts of a country that are also named as one: the operator must say. */
const askWhich = new Set(['scotland', 'schottland', 'england', 'wales', 'northernireland', 'nordirland', 'ireland uk']);

let byName: Map<string, string> | undefined;
function names(): Map<string, string> {
  if (byName) return byName;
  byName = new Map();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const locale of ['en', 'de', 'fr', 'es', 'it', 'sv', 'da', 'nb', 'nl', 'pl', 'pt']) {
    const says = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    for (const a of letters)
      for (const b of letters) {
        const code = a + b;
        const name = noCountries.has(code) ? undefined : says.of(code);
        if (!name || (locale !== 'en' && !byName.has(code.toLowerCase()))) continue;
        byName.set(code.toLowerCase(), code);
        if (!byName.has(fold(name))) byName.set(fold(name), code);
      }
  }
  return byName;
}

/** ISO 3166-1 alpha-2 of a code or a name in one of eleven languages; `alias` where the words of the file are not that code itself. */
export function readCountry(text: string): { code: string; alias: boolean } | 'ask' | undefined {
  const key = fold(text);
  if (askWhich.has(key)) return 'ask';
  const code = aliases[key] ?? names().get(key);
  return code ? { code, alias: key in aliases && key.length === 2 } : undefined;
}

const yes = new Set(['yes', 'y', 'true', '1', 'ja', 'j', 'wahr', 'oui', 'si', 'sim', 'x', 'tak', 'evet']);
const no = new Set(['no', 'n', 'false', '0', 'nein', 'falsch', 'non', 'nao', 'nej', 'nie', 'hayir', '']);
/** A look-alike of another script is no yes. */
export function readYes(text: string): boolean | undefined {
  const key = fold(text);
  return yes.has(key) ? true : no.has(key) ? false : undefined;
}

export type DateOrder = 'DMY' | 'MDY';
const isDay = (y: number, m: number, d: number): boolean => {
  const days = [31, (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return y >= 1900 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= days[m - 1]!;
};
const pad = (n: number) => String(n).padStart(2, '0');

/** A day as `2026-09-05`. With slashes the order of day and month is the operator's to say, unless only one order gives a day. */
export function readDay(text: string, order: DateOrder | null): string | 'impossible' | 'ambiguous' | undefined {
  const t = text.trim();
  const make = (y: number, m: number, d: number) => (isDay(y, m, d) ? `${y}-${pad(m)}-${pad(d)}` : ('impossible' as const));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?Z?)?$/.exec(t);
  if (iso) return make(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(t);
  if (!parts) return undefined;
  const [a, b] = [Number(parts[1]), Number(parts[3])];
  const year = parts[4]!.length === 2 ? 2000 + Number(parts[4]) : Number(parts[4]);
  if (parts[2] === '.') return make(year, b, a);
  if (order) return order === 'DMY' ? make(year, b, a) : make(year, a, b);
  const [dmy, mdy] = [make(year, b, a), make(year, a, b)];
  if (dmy === 'impossible' || mdy === 'impossible') return dmy === 'impossible' ? mdy : dmy;
  return dmy === mdy ? dmy : 'ambiguous';
}

/** Digits of other scripts as ASCII; `+` at the front kept. */
export function readPhone(text: string): string {
  const ascii = text.replace(/\p{Nd}/gu, (c) => {
    const code = c.codePointAt(0)!;
    for (const zero of [0x30, 0x660, 0x6f0, 0x966, 0xff10]) if (code >= zero && code < zero + 10) return String(code - zero);
    return c;
  });
  return ascii.replace(/[^\d+ ()/.-]/gu, '').trim();
}

/** Words of a list in one cell. */
export const readList = (text: string): string[] => [
  ...new Set(
    text
      .split(/[;|,]/)
      .map((w) => w.trim())
      .filter(Boolean),
  ),
];
export const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}(-[A-Za-z]{4})?(-[A-Za-z]{2})?$/.test(tag);

const roleWords: Readonly<Record<string, string>> = {
  mentor: 'mentor',
  mentorin: 'mentor',
  mentee: 'mentee',
  practitioner: 'practitioner',
  praktiker: 'practitioner',
  praktikerin: 'practitioner',
  peerreviewer: 'peer_reviewer',
  coordinator: 'coordinator',
  koordinator: 'coordinator',
  koordinatorin: 'coordinator',
  facilitator: 'facilitator',
  moderator: 'facilitator',
  moderatorin: 'facilitator',
  member: 'member',
  mitglied: 'member',
};
export const readRole = (word: string): string | undefined => roleWords[fold(word)];
