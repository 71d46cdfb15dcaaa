import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link, useParams } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Chip, Chips } from '@guildhall/ui/Chip';
import { DenseTable } from '@guildhall/ui/DenseTable';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { HistogramStrip } from '@guildhall/ui/HistogramStrip';
import { PageHead } from '@guildhall/ui/PageHead';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { saveFile } from '../../app/save-file';
import { RoundPageDocument, type RoundPageQuery } from './cases.generated';
import { roundFile } from './round-file';
import type { RoundFilter } from './routes';
import styles from './round.module.css';

type Line = RoundPageQuery['programme']['cases'][number];
const route = getRouteApi('/rounds/$programme');
export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: RoundPageDocument, variables: { slug: params['programme'] ?? '' }, fetchPolicy: 'network-only' });

const tests: Record<RoundFilter, (c: Line) => boolean> = {
  mine: (c) => c.next.mine,
  late: (c) => c.late,
  quorum: (c) => c.belowQuorum,
  differ: (c) => c.differing > 0,
};
const sent = (s: Line['seats'][number]) => s.reviewState === 'SUBMITTED' || s.reviewState === 'LOCKED';

/** All cases of a round that one runs, on one screen: late first. */
export function RoundPage() {
  const { programme: slug } = useParams({ strict: false }) as { programme: string };
  const { only } = route.useSearch();
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(RoundPageDocument, { variables: { slug } });
  const p = data.programme;
  usePageTitle(p.name);
  const seats = p.cases.flatMap((c) => c.seats.filter((s) => s.state === 'ACCEPTED' || s.state === 'COMPLETED'));
  const late = seats.filter((s) => s.late).length;
  const rows = p.cases.filter((c) => !only || tests[only](c)).toSorted((a, b) => Number(b.late) - Number(a.late));
  const figures: [string, string, boolean?][] = [
    [`${seats.filter(sent).length} / ${seats.length}`, t('reviews.round.in')],
    [String(late), t('reviews.round.late'), late > 0],
    [String(p.cases.filter(tests.quorum).length), t('reviews.round.quorum')],
    [String(p.cases.filter(tests.differ).length), t('reviews.round.differ')],
  ];
  const seatWords = (s: Line['seats'][number]) =>
    `${s.name}: ${s.late ? t('reviews.round.isLate') : s.reviewState ? t(`reviews.reviewState.${s.reviewState}`) : t(`reviews.seat.${s.state}`)}`;
  const next = (c: Line) => t(`reviews.short.${c.next.key}`, { count: c.next.count });
  const save = () => {
    const heads = (['case', 'host', 'phase', 'peers'] as const).map((key) => t(`reviews.round.${key}`));
    const levels = [1, 2, 3, 4, 5].map((level) => t('reviews.round.level', { level }));
    const lines = rows.map((c) => ({ ...c, phase: t(`reviews.state.${c.state}`), peers: c.seats.map(seatWords), next: next(c) }));
    saveFile(`${p.name}.csv`, roundFile([...heads, ...levels, t('reviews.round.due'), t('reviews.round.next')], lines), 'text/csv');
  };
  return (
    <>
      <PageHead
        actionsBeside
        actions={
          p.cases.length > 0 && (
            <Button small onClick={save}>
              {t('reviews.round.csv')}
            </Button>
          )
        }
        kicker={t('reviews.round.kicker', { count: p.cases.length, rubric: p.rubricTitle, version: p.rubricVersion })}
        title={p.name}
        note={
          p.viewerCanAssign && (
            <>
              <Link to="/rounds/$programme/assign" params={{ programme: slug }}>
                {t('reviews.assign.open')}
              </Link>{' '}
              ·{' '}
              <Link to="/rounds/$programme/settings" params={{ programme: slug }}>
                {t('reviews.programme.toSettings')}
              </Link>
            </>
          )
        }
      />
      {p.cases.length === 0 ? (
        <EmptyState title={t('reviews.round.none')}>{t('reviews.round.noneText')}</EmptyState>
      ) : (
        <>
          <dl className={styles['figures']}>
            {figures.map(([value, what, bad]) => (
              <div key={what} data-bad={bad}>
                <dd className="num">{value}</dd>
                <dt className="meta">{what}</dt>
              </div>
            ))}
          </dl>
          <div className={styles['filters']}>
            <Chips label={t('reviews.round.filters')}>
              <Chip chosen={!only} count={p.cases.length} link={<Link to="/rounds/$programme" params={{ programme: slug }} search={{}} />}>
                {t('reviews.round.all')}
              </Chip>
              {(Object.keys(tests) as RoundFilter[]).map((f) => (
                <Chip
                  key={f}
                  chosen={only === f}
                  count={p.cases.filter(tests[f]).length}
                  link={<Link to="/rounds/$programme" params={{ programme: slug }} search={{ only: f }} />}
                >
                  {t(`reviews.round.filter.${f}`)}
                </Chip>
              ))}
            </Chips>
          </div>
          <DenseTable
            caption={p.name}
            rows={rows}
            rowKey={(c) => c.id}
            columns={[
              {
                key: 'case',
                head: t('reviews.round.case'),
                phone: 'title',
                cell: (c) => (
                  <Link to="/reviews/$caseId" params={{ caseId: c.id }} lang="en">
                    {c.title}
                  </Link>
                ),
              },
              { key: 'host', head: t('reviews.round.host'), cell: (c) => c.place },
              { key: 'state', head: t('reviews.round.phase'), phone: 'line', cell: (c) => t(`reviews.state.${c.state}`) },
              {
                key: 'peers',
                head: t('reviews.round.peers'),
                phone: 'side',
                cell: (c) => (
                  <span
                    role="img"
                    aria-label={c.seats.map(seatWords).join('; ') || t('reviews.round.noPeers')}
                    title={c.seats.map(seatWords).join('\n')}
                    className={styles['seats']}
                  >
                    {c.seats.map((s, i) => (
                      <i key={i} data-state={s.late ? 'late' : sent(s) ? 'sent' : s.reviewState ? 'begun' : 'open'} />
                    ))}
                  </span>
                ),
              },
              {
                key: 'scores',
                head: t('reviews.round.scores'),
                cell: (c) =>
                  c.counts ? (
                    <HistogramStrip small counts={c.counts} label={t('reviews.round.histogram', { list: c.counts.join(', ') })} />
                  ) : (
                    <span className="meta">{t('reviews.round.fromVisit')}</span>
                  ),
              },
              {
                key: 'due',
                head: t('reviews.round.due'),
                figures: true,
                phone: 'end',
                cell: (c) =>
                  c.dueAt ? (
                    <span className={c.late ? styles['late'] : undefined}>
                      {c.late ? t('reviews.round.dueLate', { date: format.date(c.dueAt) }) : format.date(c.dueAt)}
                    </span>
                  ) : (
                    ''
                  ),
              },
              { key: 'next', head: t('reviews.round.next'), cell: next },
            ]}
          />
        </>
      )}
    </>
  );
}
