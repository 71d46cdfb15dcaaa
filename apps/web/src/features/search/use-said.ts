import type { SearchKind } from '@guildhall/domain/search/kinds';
import type { SavedTarget } from '@guildhall/domain/search/saved-address';
import { inLine } from '../../app/i18n/line';
import { useT } from '../../app/i18n/provider';

/** What a search looks for, in one line. */
export function useSaid(): (s: { place: SavedTarget['place']; words: string; kind: SearchKind | null; filters: number }) => string {
  const t = useT();
  return ({ place, words, kind, filters }) =>
    inLine([
      words && `“${words}”`,
      place === 'PRACTICES' ? t('search.kind.PRACTICE') : kind ? t(`search.kind.${kind}`) : t('search.everything'),
      place === 'PRACTICES' && filters > 0 ? t('search.filters', { count: filters }) : '',
    ]);
}
