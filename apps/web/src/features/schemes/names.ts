import type { SchemeContent, SchemeField } from '@guildhall/domain/schemes/content';
import type { InterfaceLocale } from '@guildhall/domain/kernel/locale';
import type { Format } from '../../app/i18n/format';
import type { Translate } from '../../app/i18n/provider';

interface Concept {
  scheme: string;
  code: string;
  labels: { en: string | null; de: string | null; ar: string | null };
}
const line = (...words: (string | null | undefined)[]): string => words.filter(Boolean).join(' · ');

/** Names of codes in the reader's language, and whole fields in lines. */
export function makeNames(t: Translate, format: Format, concepts: readonly Concept[], locale: InterfaceLocale) {
  const known = new Map(concepts.map((c) => [`${c.scheme}:${c.code}`, c.labels[locale] ?? c.labels.en]));
  const concept = (scheme: string, code: string): string => known.get(`${scheme}:${code}`) ?? code;
  const dimension = (key: string): string => t.maybe(`schemes.dimension.${key}`, 'schemes.title');
  const intensity = (key: string): string => t.maybe(`schemes.intensity.${key}`, 'schemes.title');
  const code = (field: string, value: string): string => {
    switch (field) {
      case 'targetGroups':
        return concept('target-group', value);
      case 'instruments':
        return concept('instrument', value);
      case 'stages':
        return t.maybe(`schemes.stage.${value}`, 'schemes.title');
      case 'country':
        return format.country(value);
      case 'locale':
        return format.language(value);
      default:
        return value;
    }
  };
  /** A field of a canvas as lines of text. */
  function said(field: SchemeField, value: unknown): string {
    if (value === null || value === undefined || value === '') return '';
    const is = <F extends SchemeField>(_: F) => value as SchemeContent[F];
    switch (field) {
      case 'dimensions':
        return is(field)
          .filter((d) => d.intensity !== 'NOT_OFFERED' || d.how)
          .map((d) => line(dimension(d.key), intensity(d.intensity), d.how))
          .join('\n');
      case 'journey':
        return is(field)
          .map((j) => line(j.name, j.weeks, j.dimensionKey && dimension(j.dimensionKey)))
          .join('\n');
      case 'staffing':
        return is(field)
          .map((s) => line(s.role, s.posts))
          .join('\n');
      case 'funding':
        return is(field)
          .map((f) => line(f.source, f.share && `${f.share} %`))
          .join('\n');
      case 'partners':
        return is(field)
          .map((p) => line(p.name, p.part))
          .join('\n');
      case 'results':
        return is(field)
          .map((r) => line(r.label, r.value, r.asOf, r.source))
          .join('\n');
      default:
        return [value as string | string[]]
          .flat()
          .map((v) => code(field, v))
          .join('\n');
    }
  }
  return { concept, dimension, intensity, code, said };
}
export type SchemeNames = ReturnType<typeof makeNames>;
