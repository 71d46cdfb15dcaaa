import type { CaseReportPageQuery } from './report.generated';
import { Callout } from '@guildhall/ui/Callout';
import { GapChart } from '@guildhall/ui/GapChart';
import { LevelGrid } from '@guildhall/ui/LevelGrid';
import { SideHead } from '@guildhall/ui/SideHead';
import { Tag } from '@guildhall/ui/Tag';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import { levelsOf, notScoredOf, readingOf } from './score-words';
import styles from './report.module.css';

export type Report = CaseReportPageQuery['caseReport'];

/** The report to read and to print. */
export function ReadReport({ r }: { r: Report }) {
  const { t, format } = useWords();
  const summary = r.sections.find((s) => s.key === 'summary');
  const levels = levelsOf(r.rubric.dimensions);
  const gaps = (r.scores?.dimensions ?? []).filter((d) => d.difference != null);
  const number = (v: string | null | undefined) => (v && /^[1-5]$/u.test(v) ? Number(v) : null);
  const widest = gaps.toSorted((a, b) => Math.abs(b.difference!) - Math.abs(a.difference!))[0];
  return (
    <>
      {summary && (
        <p className={styles['summary']} dir="auto">
          {summary.body}
        </p>
      )}
      {r.scores && (
        <SideHead title={t('reviews.report.byDimension')} about={t('reviews.report.byDimensionAbout', { count: r.scores.peers })}>
          <LevelGrid
            caption={t('reviews.report.byDimension')}
            heads={{ dimension: t('reviews.dimension'), notScored: t('reviews.notScored'), reading: t('reviews.report.agreed') }}
            levels={levels}
            cellText={(count, level) => t('reviews.cell', { count, level: `${level.numeral} ${level.word}` })}
            rows={r.scores.dimensions.map((d) => ({
              key: d.key,
              dimension: d.title,
              counts: d.counts ?? [0, 0, 0, 0, 0],
              notScored: notScoredOf(t, format, d),
              reading: (
                <>
                  <b>
                    {d.agreed === 'NS' || d.agreed === 'IE'
                      ? t(`reviews.value.${d.agreed}`)
                      : d.agreed
                        ? `${d.agreed} ${d.agreedName ?? ''}`
                        : '–'}
                  </b>
                  {d.differs && (
                    <>
                      {' '}
                      <Tag tone="warn">{readingOf(t, d)}</Tag>
                    </>
                  )}
                </>
              ),
            }))}
          />
        </SideHead>
      )}
      {gaps.length > 0 && (
        <SideHead title={t('reviews.report.gap')} about={t('reviews.report.gapAbout')}>
          <GapChart
            summary={t('reviews.report.gapSummary', {
              count: gaps.filter((d) => d.difference! < 0).length,
              dimension: widest?.title ?? '',
            })}
            series={[
              { key: 'self', label: t('reviews.report.self'), shape: 'diamond' },
              { key: 'agreed', label: t('reviews.report.agreed'), shape: 'square' },
            ]}
            levels={levels}
            rows={gaps.map((d) => ({ key: d.key, label: d.title, values: { self: number(d.self), agreed: number(d.agreed) } }))}
            table={{ open: t('reviews.report.asTable'), rowHead: t('reviews.dimension'), none: '–' }}
          />
        </SideHead>
      )}
      {r.sections
        .filter((s) => s.dimensionKey && s.body)
        .map((s) => {
          const d = r.rubric.dimensions.find((x) => x.key === s.dimensionKey)!;
          const level = number(s.agreed);
          return (
            <SideHead
              key={s.key}
              level={3}
              title={s.title}
              about={
                s.agreed === 'NS' || s.agreed === 'IE'
                  ? t(`reviews.value.${s.agreed}`)
                  : level
                    ? `${level} ${d.anchors[level - 1]!.name}`
                    : ''
              }
            >
              <div className={styles['prose']} dir="auto">
                <p>{s.body}</p>
                {s.rationale && (
                  <p className={styles['why']}>
                    <strong>{t('reviews.report.rationale')}</strong> {s.rationale}
                  </p>
                )}
                {s.agreed === 'IE' && s.evidenceNeeded && (
                  <p className={styles['why']}>
                    <strong>{t('reviews.report.needed')}</strong> {s.evidenceNeeded}
                  </p>
                )}
                <Cited evidence={s.evidence} />
                {s.benchmark && <Elsewhere b={s.benchmark} />}
              </div>
            </SideHead>
          );
        })}
      {r.recommendations.length > 0 && (
        <SideHead title={t('reviews.report.recommendations')}>
          <ol className={styles['recommendations']}>
            {r.recommendations.map((x) => (
              <li key={x.id}>
                <p dir="auto">
                  <b>{x.code}</b> {x.text}
                </p>
                <p className="meta">
                  {inLine([
                    t(`reviews.priority.${x.priority}`),
                    x.addressee,
                    t(`reviews.horizon.${x.horizon}`),
                    x.dimensionKeys.map((k) => r.rubric.dimensions.find((d) => d.key === k)?.title ?? k).join(', '),
                  ])}
                </p>
                <Cited evidence={x.evidence} />
              </li>
            ))}
          </ol>
        </SideHead>
      )}
      {r.sections
        .filter((s) => !s.dimensionKey && s.key !== 'summary' && s.body)
        .map((s) => (
          <SideHead key={s.key} title={t.maybe(`reviews.section.${s.key}`, 'reviews.report.text')}>
            <p className={styles['prose']} dir="auto">
              {s.body}
            </p>
          </SideHead>
        ))}
      {r.waivers.length > 0 && (
        <SideHead title={t('reviews.report.waivers')}>
          <ul className={styles['prose']}>
            {r.waivers.map((w, i) => (
              <li key={i}>
                {w.byName
                  ? t.rich(`reviews.report.waivedName.${w.by}`, { name: <bdi>{w.byName}</bdi> })
                  : t(`reviews.report.waived.${w.by}`)}
              </li>
            ))}
          </ul>
        </SideHead>
      )}
      {r.signatures.dissent.map((d) => (
        <Callout key={d.text} title={d.name ?? t('reviews.report.oneMember')}>
          {d.text}
        </Callout>
      ))}
      <p className={styles['verify']}>
        {t('reviews.report.verify', {
          edition: r.edition,
          given: r.signatures.given,
          needed: r.signatures.needed,
          version: r.rubric.semver,
        })}{' '}
        <code>{r.headHash}</code>
      </p>
    </>
  );
}

/** What the words rest on, as far as the reader may know it. */
function Cited({ evidence }: { evidence: readonly { id: string; title: string; source: string }[] }) {
  const { t } = useWords();
  if (evidence.length === 0) return null;
  return (
    <p className="meta">{t('reviews.report.evidence', { list: evidence.map((e) => inLine([e.title, e.source], ', ')).join('; ') })}</p>
  );
}

/** What was agreed on the same dimension in reports that everybody may read. */
function Elsewhere({ b }: { b: NonNullable<Report['sections'][number]['benchmark']> }) {
  const { t, format } = useWords();
  const at = b.counts.flatMap((count, i) => (count ? [t('reviews.report.elsewhereAt', { count, level: i + 1 })] : []));
  return (
    <p className="meta">{t('reviews.report.elsewhere', { hosts: b.hosts, median: format.number(b.median), list: format.list(at) })}</p>
  );
}
