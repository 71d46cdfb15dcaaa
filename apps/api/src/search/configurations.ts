import { isLocale, locales } from '@guildhall/domain/kernel/locale';

/** Text search configurations of our own: those of PostgreSQL, without regard to accents. */
export const configurations = [...new Set(Object.values(locales).map((l) => l.search))].sort().map((name) => `gh_${name}`);
export const configurationOf = (locale: string): string => `gh_${isLocale(locale) ? locales[locale].search : 'simple'}`;
