import type { FileFact } from '@guildhall/domain/peer-review/case-file';
import { entryWords } from './file-entry-words.js';
import { fileScreenWordsDe } from './file-screen-words.de.js';
import { fileScreenWordsEn } from './file-screen-words.en.js';
import { fileWordsDe } from './file-words.de.js';
import { fileWordsEn } from './file-words.en.js';

const words = {
  en: { ...fileScreenWordsEn, ...entryWords.en, ...fileWordsEn },
  de: { ...fileScreenWordsDe, ...entryWords.de, ...fileWordsDe },
} as const;
export type FileLocale = keyof typeof words;
export type FileWord = keyof (typeof words)['en'];
type FactKey = FileWord extends infer K ? (K extends `f.${infer F}` ? F : never) : never;

/** As on the screen: English as it is written in Europe, with the day first and 24 hours. */
const tags: Record<FileLocale, string> = { en: 'en-GB', de: 'de-DE' };
export const fileLocale = (wish: string | undefined): FileLocale => (wish === 'de' ? 'de' : 'en');

/** Says things in the language of the file, dates as in the zone of its reader. */
export class Teller {
  constructor(
    readonly locale: FileLocale,
    private readonly timeZone: string,
  ) {}

  say(word: FileWord, values: Record<string, string | number> = {}): string {
    return words[this.locale][word].replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
  }
  /** A word of a closed list; what the list does not know stays as it is. */
  word(list: string, value: string): string {
    return (words[this.locale] as Record<string, string>)[`${list}.${value}`] ?? value;
  }
  instant(iso: string, timeZone = this.timeZone): string {
    return new Intl.DateTimeFormat(tags[this.locale], { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(iso));
  }
  day(iso: string): string {
    return new Intl.DateTimeFormat(tags[this.locale], { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(`${iso.slice(0, 10)}T12:00:00Z`),
    );
  }

  /* Each makes one fact; in a list of texts what is empty is left out with `told`. */
  text(key: FactKey, value: string | null | undefined): FileFact {
    return this.fact(key, value ?? null, value ?? '');
  }
  number(key: FactKey, value: number | null | undefined): FileFact {
    return this.fact(
      key,
      value ?? null,
      value === null || value === undefined ? '' : new Intl.NumberFormat(tags[this.locale], { maximumFractionDigits: 2 }).format(value),
    );
  }
  choice(key: FactKey, list: string, value: string | null | undefined): FileFact {
    return this.fact(key, value ?? null, value ? this.word(list, value) : '');
  }
  /** @param timeZone of a place whose clock counts; it is said beside the time */
  when(key: FactKey, value: string | null | undefined, timeZone?: string): FileFact {
    const clock = timeZone ? ` (${timeZone})` : '';
    return this.fact(key, value ? new Date(value).toISOString() : null, value ? this.instant(value, timeZone) + clock : '');
  }
  on(key: FactKey, value: string | null | undefined): FileFact {
    return this.fact(key, value ?? null, value ? this.day(value) : '');
  }
  yes(key: FactKey, value: boolean): FileFact {
    return this.fact(key, value, this.say(value ? 'yes' : 'no'));
  }
  list(key: FactKey, values: readonly string[], list?: string): FileFact {
    return this.fact(key, values, values.map((v) => (list ? this.word(list, v) : v)).join('; '));
  }
  /** Countries (ISO 3166) and languages (BCP 47) by their names. */
  country(key: FactKey, code: string | null | undefined): FileFact {
    return this.fact(key, code ?? null, code ? this.named('region', code) : '');
  }
  languages(key: FactKey, codes: readonly string[]): FileFact {
    return this.fact(key, codes, codes.map((c) => this.named('language', c)).join('; '));
  }
  private named(type: 'region' | 'language', code: string): string {
    try {
      return new Intl.DisplayNames(tags[this.locale], { type, fallback: 'code' }).of(code) ?? code;
    } catch {
      return code;
    }
  }
  private fact(key: FactKey, value: FileFact['value'], text: string): FileFact {
    return { key, label: this.say(`f.${key}` as FileWord), value, text };
  }
}

/** Without what is empty or not the case. */
export const told = (facts: readonly FileFact[]): FileFact[] => facts.filter((f) => f.text !== '' && f.value !== false);
