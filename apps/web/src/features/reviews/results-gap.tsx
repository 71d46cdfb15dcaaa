import { GapChart, type GapSeries } from '@guildhall/ui/GapChart';
import { useWords } from '../../app/i18n/provider';
import type { Results } from './results.page';

type Reading = 'self' | 'desk' | 'agreed' | 'again' | 'elsewhere';

/** Readings of each dimension side by side. A series that nobody has given yet is left out, picture and table alike. */
export function ResultsGap({ r }: { r: Pick<Results, 'gap' | 'levels'> }) {
  const { t } = useWords();
  const all: (GapSeries & { key: Reading })[] = [
    { key: 'self', label: t('reviews.report.self'), shape: 'diamond' },
    { key: 'desk', label: t('reviews.gap.desk'), shape: 'circle' },
    { key: 'agreed', label: t('reviews.report.agreed'), shape: 'square' },
    { key: 'again', label: t('reviews.gap.again'), shape: 'triangle' },
    { key: 'elsewhere', label: t('reviews.gap.elsewhere'), shape: 'tick' },
  ];
  const rows = r.gap.map((d): Record<Reading, number | null> & { key: string; title: string } => ({
    ...{ key: d.key, title: d.title, self: d.self ?? null, desk: d.desk ?? null, agreed: d.agreed ?? null, again: d.again ?? null },
    elsewhere: d.benchmark?.median ?? null,
  }));
  const series = all.filter((s) => rows.some((d) => d[s.key] !== null));
  const moved = r.gap.filter((d) => d.self != null && d.agreed != null && d.self !== d.agreed);
  const widest = moved.toSorted((a, b) => Math.abs(b.agreed! - b.self!) - Math.abs(a.agreed! - a.self!))[0];
  return (
    <GapChart
      summary={t('reviews.report.gapSummary', {
        count: moved.filter((d) => d.agreed! < d.self!).length,
        dimension: widest?.title ?? '–',
      })}
      series={series}
      levels={r.levels.map((word, i) => ({ numeral: String(i + 1), word }))}
      rows={rows
        .filter((d) => series.some((s) => s.shape !== 'tick' && d[s.key] !== null))
        .map(({ key, title, ...values }) => ({ key, label: title, values }))}
      table={{ open: t('reviews.report.asTable'), rowHead: t('reviews.dimension'), none: '–' }}
    />
  );
}
