/** Languages that people write in here; `dir` decides the direction of a text, `search` the PostgreSQL text search configuration. */
export const locales = {
  en: { name: 'English', dir: 'ltr', search: 'english' },
  de: { name: 'Deutsch', dir: 'ltr', search: 'german' },
  fr: { name: 'français', dir: 'ltr', search: 'french' },
  it: { name: 'italiano', dir: 'ltr', search: 'italian' },
  es: { name: 'español', dir: 'ltr', search: 'spanish' },
  sv: { name: 'svenska', dir: 'ltr', search: 'swedish' },
  da: { name: 'dansk', dir: 'ltr', search: 'danish' },
  nb: { name: 'norsk bokmål', dir: 'ltr', search: 'norwegian' },
  fi: { name: 'suomi', dir: 'ltr', search: 'finnish' },
  nl: { name: 'Nederlands', dir: 'ltr', search: 'dutch' },
  pt: { name: 'português', dir: 'ltr', search: 'portuguese' },
  tr: { name: 'Türkçe', dir: 'ltr', search: 'turkish' },
  ro: { name: 'română', dir: 'ltr', search: 'romanian' },
  pl: { name: 'polski', dir: 'ltr', search: 'simple' },
  is: { name: 'íslenska', dir: 'ltr', search: 'simple' },
  el: { name: 'ελληνικά', dir: 'ltr', search: 'greek' },
  uk: { name: 'українська', dir: 'ltr', search: 'simple' },
  ru: { name: 'русский', dir: 'ltr', search: 'russian' },
  hy: { name: 'հայերեն', dir: 'ltr', search: 'simple' },
  ka: { name: 'ქართული', dir: 'ltr', search: 'simple' },
  az: { name: 'azərbaycanca', dir: 'ltr', search: 'simple' },
  so: { name: 'Soomaali', dir: 'ltr', search: 'simple' },
  ti: { name: 'ትግርኛ', dir: 'ltr', search: 'simple' },
  ar: { name: 'العربية', dir: 'rtl', search: 'arabic' },
  fa: { name: 'فارسی', dir: 'rtl', search: 'simple' },
} as const;
export type Locale = keyof typeof locales;
export const localeCodes = Object.keys(locales) as Locale[];
export const isLocale = (s: string): s is Locale => Object.hasOwn(locales, s);

/** Languages of the interface itself. */
export const interfaceLocales = ['en', 'de', 'ar'] as const;
export type InterfaceLocale = (typeof interfaceLocales)[number];
