import { useWords } from '../../app/i18n/provider';

interface Part {
  readonly key: 'language' | 'expertise' | 'country' | 'load' | 'reciprocity';
  readonly cost: number;
  readonly languages: readonly string[];
  readonly dimensions: readonly string[];
  readonly country: string | null;
  readonly foreign: boolean;
  readonly others: number;
  readonly cases: number;
}

/** Why somebody is proposed, in words: each part of the cost is one of them. */
export function useWhy() {
  const { t, format } = useWords();
  const words = (p: Part): string => {
    switch (p.key) {
      case 'language':
        return p.languages.length
          ? t('reviews.why.language', { list: format.list(p.languages.map((l) => format.language(l))) })
          : t('reviews.why.noLanguage');
      case 'expertise':
        return p.dimensions.length
          ? t('reviews.why.expertise', { list: format.list(p.dimensions.map((d) => t.maybe(`reviews.area.${d}`, 'reviews.area.other'))) })
          : t('reviews.why.noExpertise');
      case 'country': {
        const from = p.foreign
          ? t('reviews.why.foreign', { country: format.country(p.country ?? '') })
          : t(p.country ? 'reviews.why.home' : 'reviews.why.noCountry');
        return p.others > 0 ? `${from}, ${t('reviews.why.others', { count: p.others })}` : from;
      }
      case 'load':
        return t('reviews.why.load', { count: p.cases });
      case 'reciprocity':
        return t('reviews.why.reciprocity');
    }
  };
  return (parts: readonly Part[]): string => parts.map(words).join(' · ');
}
