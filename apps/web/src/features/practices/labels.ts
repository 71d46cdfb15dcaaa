import { isLong } from '@guildhall/domain/practices/fact-words';
import type { InterfaceLocale } from '@guildhall/domain/kernel/locale';
import { partOfTime, timeAsSaid } from '@guildhall/domain/kernel/part-of-time';
import { intlTag } from '../../app/i18n/i18n';
import { inLine } from '../../app/i18n/line';
import type { Format } from '../../app/i18n/format';
import type { Translate } from '../../app/i18n/provider';
import type { ApiGroup } from '@guildhall/domain/search/browse';

export interface Concept {
  scheme: string;
  code: string;
  labels: { en: string | null; de: string | null; ar: string | null };
}
/** Names of codes in the reader's language. */
export function makeLabels(t: Translate, format: Format, concepts: readonly Concept[], locale: InterfaceLocale) {
  const known = new Map(concepts.map((c) => [`${c.scheme}:${c.code}`, c.labels[locale] ?? c.labels.en]));
  const concept = (scheme: string, code: string): string => known.get(`${scheme}:${code}`) ?? code;
  return {
    concept,
    ofGroup(group: ApiGroup, code: string): string {
      switch (group) {
        case 'dimensions':
          return concept('dimension', code);
        case 'targetGroups':
          return concept('target-group', code);
        case 'countries':
          return format.country(code);
        case 'locales':
          return format.language(code);
        case 'kinds':
          return t.maybe(`practices.kind.${code}`, 'practices.kind.PRACTICE');
        case 'checks':
          return t.maybe(`practices.check.${code}`, 'practices.check.SCREENED');
        case 'levels':
          return t.maybe(`practices.reach.${code}`, 'practices.reach.LOCAL');
        case 'years':
          return code;
      }
    },
    /** "Malmö, Sweden" */
    where: (place: string, country: string): string => inLine([place, country ? format.country(country) : ''], ', '),
    /** "2008–2013", "2008–", "2024" */
    period: (start: string, end: string): string =>
      start || end ? (start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : `${start.slice(0, 4)}–${end.slice(0, 4)}`) : '',
    /** When it was so, in the words of a source: a month or a day as the reader writes it. */
    when: (said: string): string => timeAsSaid(intlTag[locale], said),
    /** The same of a field that holds a year, a month or a day and nothing else. */
    month: (said: string): string => partOfTime(intlTag[locale], said),
    /** A sum in its currency, with cents only where there are some. */
    money: (amount: string, currency: string): string =>
      format.number(Number(amount), { style: 'currency', currency, maximumFractionDigits: amount.includes('.') ? 2 : 0 }),
    /** Large plain numbers in the reader's way of writing; years and words as they are. */
    value: (value: string): string => (isLong(value) ? format.number(Number(value)) : value),
  };
}
export type Labels = ReturnType<typeof makeLabels>;
