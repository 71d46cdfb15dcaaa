import type { Format } from '../../app/i18n/format';
import type { Translate } from '../../app/i18n/provider';

interface Spread {
  counts?: readonly number[] | null;
  n: number;
  notInScope: number;
  insufficientEvidence: number;
  min?: number | null;
  max?: number | null;
  differs: boolean;
}

/** The spread in words ("All at 3", "2 to 5, three levels apart"); never a mean. */
export function readingOf(t: Translate, d: Spread): string {
  if (d.n === 0) return t('reviews.spread.none');
  if (!d.counts || d.min == null || d.max == null) return t('reviews.spread.few');
  if (d.min === d.max) return t('reviews.spread.same', { level: d.min, count: d.n });
  return t(d.differs ? 'reviews.spread.differs' : 'reviews.spread.near', { min: d.min, max: d.max, apart: d.max - d.min });
}
export const notScoredOf = (t: Translate, format: Format, d: Spread): string =>
  format.list([
    ...(d.notInScope ? [t('reviews.spread.ns', { count: d.notInScope })] : []),
    ...(d.insufficientEvidence ? [t('reviews.spread.ie', { count: d.insufficientEvidence })] : []),
  ]);
/** Names of the levels 1 to 5, from the first dimension: a rubric has the same five for all. */
export const levelsOf = (dimensions: readonly { anchors: readonly { level: number; name: string }[] }[]) =>
  (dimensions[0]?.anchors ?? []).map((a) => ({ numeral: String(a.level), word: a.name }));
