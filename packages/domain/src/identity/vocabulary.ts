import { isLocale } from '../kernel/locale.js';

/** Languages that people speak; names come from Intl.DisplayNames. */
export const spokenLanguages = [
  'en',
  'de',
  'fr',
  'it',
  'es',
  'ca',
  'eu',
  'pt',
  'nl',
  'da',
  'sv',
  'nb',
  'fi',
  'is',
  'el',
  'bg',
  'ro',
  'pl',
  'cs',
  'hu',
  'hr',
  'sr-Latn',
  'sq',
  'tr',
  'uk',
  'ru',
  'ka',
  'hy',
  'az',
  'ar',
  'fa',
  'fa-AF',
  'ps',
  'ur',
  'ckb',
  'kmr',
  'ti',
  'so',
  'am',
  'sw',
  'ln',
  'bn',
  'zh-Hans',
  'vi',
  'tl',
  'et',
  'lv',
  'lt',
  'mt',
  'sk',
  'sl',
  'ga',
] as const;
export const isLanguage = (s: string): boolean => isLocale(s) || (spokenLanguages as readonly string[]).includes(s);

/** ISO 3166-1 alpha-2 of all countries; names come from Intl.DisplayNames. */
export const countryCodes =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FO FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );
export const isCountry = (s: string): boolean => countryCodes.includes(s);

/** An IANA name that this machine knows. */
export function isTimeZone(s: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: s }).resolvedOptions().timeZone.length > 0 && /^[A-Za-z]/.test(s);
  } catch {
    return false;
  }
}
