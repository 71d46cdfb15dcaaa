import { useWords } from '../../app/i18n/provider';

export interface Concept {
  readonly code: string;
  readonly labels: { readonly en: string | null; readonly de: string | null; readonly ar: string | null };
}
/** Names of dimensions in the reader's language. */
export function useDimensions(concepts: readonly Concept[]): (code: string) => string {
  const { locale } = useWords();
  const known = new Map(concepts.map((c) => [c.code, c.labels[locale] ?? c.labels.en]));
  return (code) => known.get(code) ?? code;
}
