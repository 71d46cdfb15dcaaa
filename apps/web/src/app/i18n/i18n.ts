import { interfaceLocales, locales, type InterfaceLocale } from '@guildhall/domain/kernel/locale';
import { leftToRight, write, type Message, type Values } from './message';

type Compiled = Readonly<Record<string, Message>>;
type Catalogue = () => Promise<{ default: Compiled }>;
const own = import.meta.glob<{ default: Compiled }>('../locales/*.json');
const ofFeatures = import.meta.glob<{ default: Compiled }>(['../../features/**/locales/*.json', '!../../features/**/locales/ar.json']);

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
const all = (feature: string): Record<string, Catalogue> => (feature === 'app' ? own : ofFeatures);
/** Arabic has a list of its own, brought when it is wanted: everybody would carry its addresses else. */
const listOf = async (feature: string, locale: InterfaceLocale): Promise<Record<string, Catalogue>> =>
  feature !== 'app' && locale === 'ar' ? (await import('./arabic')).arabic : all(feature);

async function read(feature: string, locale: InterfaceLocale): Promise<void> {
  const mine = (await listOf(feature, locale))[path(feature, locale)];
  const module = await (mine ?? all(feature)[path(feature, 'en')])?.();
  // What Arabic has from English, as nobody has written it yet, gets a direction of its own: or full stops and figures change places.
  if (module) Object.assign(texts[locale], locale === 'ar' && !mine ? leftToRight(module.default) : module.default);
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
