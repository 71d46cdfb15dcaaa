import { interfaceLocales, locales, type InterfaceLocale } from '@guildhall/domain/kernel/locale';
import { leftToRight, write, type Message, type Values } from './message';

export type Compiled = Readonly<Record<string, Message>>;
/** The addresses of one language's catalogues by their file. */
export type Places = Readonly<Record<string, () => Promise<{ default: Compiled }>>>;

const english: Places = import.meta.glob<{ default: Compiled }>(['../locales/en.json', '../../features/**/locales/en.json']);
/** A reader sees one language: where the catalogues of the others are would only make the first script longer. */
const placesOf: Record<InterfaceLocale, () => Promise<Places>> = {
  en: async () => english,
  de: async () => (await import('./places.de')).places,
  ar: async () => (await import('./places.ar')).places,
};

/** Tags for Intl: day before month and 24 hours in English; Latin digits in Arabic, as people here write them. */
export const intlTag: Record<InterfaceLocale, string> = { en: 'en-GB', de: 'de-DE', ar: 'ar-u-nu-latn-ca-gregory' };

const texts: Record<InterfaceLocale, Record<string, Message>> = { en: {}, de: {}, ar: {} };
/** The language that is shown; `text` gives a message in it, or its key where there is none. */
export const i18n = {
  locale: 'en' as InterfaceLocale,
  has: (key: string): boolean => key in texts[i18n.locale],
  text: (key: string, values: Values = {}): string => write(texts[i18n.locale][key] ?? key, values, intlTag[i18n.locale]),
};
const wanted = new Set<string>();
/** The language that is shown or on its way. */
let target: InterfaceLocale = 'en';
const here = new Map<string, Promise<void>>();

const isInterfaceLocale = (tag: string): tag is InterfaceLocale => (interfaceLocales as readonly string[]).includes(tag);

const path = (feature: string, l: string) => (feature === 'app' ? `../locales/${l}.json` : `../../features/${feature}/locales/${l}.json`);

async function read(feature: string, locale: InterfaceLocale): Promise<void> {
  const translated = (await placesOf[locale]())[path(feature, locale)];
  const catalogue = await (translated ?? english[path(feature, 'en')])?.();
  // What Arabic has from English, as nobody has written it yet, gets a direction of its own: or full stops and figures change places.
  if (catalogue) Object.assign(texts[locale], locale === 'ar' && !translated ? leftToRight(catalogue.default) : catalogue.default);
}

function loadOne(feature: string, locale: InterfaceLocale): Promise<void> {
  const id = `${feature}.${locale}`;
  let loading = here.get(id);
  if (!loading) {
    loading = read(feature, locale);
    loading.catch(() => here.delete(id));
    here.set(id, loading);
  }
  return loading;
}

/** The texts of a feature, or of a part of one (`reviews/form`), in the present language; a route waits for this before it shows. */
export function loadMessages(feature: string): Promise<void> {
  wanted.add(feature);
  return loadOne(feature, target);
}

/** Brings every catalogue that is in use into `locale`, then makes it the present one, with the direction of the page. */
export async function activate(locale: InterfaceLocale): Promise<void> {
  target = locale;
  wanted.add('app');
  await Promise.all([...wanted].map((feature) => loadOne(feature, locale)));
  i18n.locale = locale;
  document.documentElement.lang = locale;
  document.documentElement.dir = locales[locale].dir;
}

const cookie = /(?:^|; )lang=([a-z]{2})(?:;|$)/;

/** The language that the server chose for this page; where no server did (development), the cookie, then the browser. */
export function firstLocale(): InterfaceLocale {
  const given =
    document.documentElement.dataset['chosen'] === undefined ? cookie.exec(document.cookie)?.[1] : document.documentElement.lang;
  const tags = [given ?? '', ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return tags.find(isInterfaceLocale) ?? 'en';
}

/** Remembers the choice for a year, for visitors too. */
export function rememberLocale(locale: InterfaceLocale): void {
  document.cookie = `lang=${locale}; Path=/; Max-Age=31536000; SameSite=Lax${location.protocol === 'https:' ? '; Secure' : ''}`;
}
