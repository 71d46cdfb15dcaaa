import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { placeOfStep } from '@guildhall/domain/peer-review/step-places';
import { buttonClass } from '@guildhall/ui/Button';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { Row, Rows } from '@guildhall/ui/Rows';
import { SideHead } from '@guildhall/ui/SideHead';
import { Tag } from '@guildhall/ui/Tag';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { useViewer } from '../../app/viewer';
import { MyReviewCasesDocument, type MyReviewCasesQuery } from './cases.generated';
import { LeftCases } from './left-cases';

export const load = ({ client }: LoadArgs) => client.query({ query: MyReviewCasesDocument, fetchPolicy: 'network-only' });

/** Every case in which one has a part; what waits for oneself comes first. */
export function MyReviewsPage() {
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(MyReviewCasesDocument);
  const viewer = useViewer();
  usePageTitle(t('reviews.title'));
  const partsOf = (roles: readonly string[]) => format.list(roles.map((r) => t.maybe(`reviews.role.${r}`, 'reviews.title')));
  return (
    <>
      <PageHead
        title={t('reviews.title')}
        lead={t('reviews.lead')}
        actions={
          data.applicationChoices.schemes.length + data.applicationChoices.practices.length > 0 && (
            <Link to="/reviews/apply" className={buttonClass()}>
              {t('reviews.toApply')}
            </Link>
          )
        }
        note={
          <>
            <Link to="/reviews/time">{t('reviews.time.title')}</Link> · <Link to="/recognitions">{t('reviews.record')}</Link> ·{' '}
            <Link to="/schemes">{t('reviews.toSchemes')}</Link>
            {(viewer?.administrator || data.rubricNetworks.length > 0) && (
              <>
                {' '}
                · <Link to="/reviews/programmes">{t('reviews.programmes.title')}</Link>
              </>
            )}
            {viewer?.administrator && (
              <>
                {' '}
                · <Link to="/reviews/emergency">{t('reviews.toEmergency')}</Link>
              </>
            )}
          </>
        }
      />
      {data.myReviewCases.length === 0 ? (
        <EmptyState title={t('reviews.none')} action={<Link to="/schemes">{t('reviews.toSchemes')}</Link>}>
          {t('reviews.noneText')}
        </EmptyState>
      ) : (
        <Rows label={t('reviews.title')}>
          {data.myReviewCases.map((c) => {
            const place = c.next.mine ? placeOfStep[c.next.key] : '';
            return (
              <Row
                key={c.id}
                level={2}
                unread={c.next.mine}
                title={c.title}
                titleLang="en"
                link={<Link to={`/reviews/$caseId${place}`} params={{ caseId: c.id }} />}
                over={inLine([inLine([c.hostName, c.place], ', '), c.programmeName])}
                line={t(`reviews.next.${c.next.key}`, { count: c.next.count })}
                meta={inLine([
                  partsOf(c.roles),
                  t(`reviews.state.${c.state}`),
                  c.begun > 0 && c.next.mine ? t('reviews.begun', { begun: c.begun, of: c.dimensionCount }) : '',
                  c.dueAt && c.next.mine ? format.deadline(c.dueAt) : '',
                ])}
                side={c.next.mine ? <Tag tone="gold">{t('reviews.waitsForYou')}</Tag> : undefined}
              />
            );
          })}
        </Rows>
      )}
      {data.leftReviewCases.length > 0 && <LeftCases cases={data.leftReviewCases} />}
      <Rounds data={data} />
    </>
  );
}

/** What one runs beside one's own cases: rounds, applications that wait in them, rubrics. */
function Rounds({ data }: { data: MyReviewCasesQuery }) {
  const { t } = useWords();
  const rounds = new Map<string, { name: string; runs: boolean; waiting: number | null }>();
  const runs = [
    ...data.managedProgrammes,
    ...data.myReviewCases.filter((c) => c.roles.includes('FACILITATOR')).map((c) => ({ slug: c.programmeSlug, name: c.programmeName })),
  ];
  for (const { slug, name } of runs) rounds.set(slug, { name, runs: true, waiting: null });
  for (const { slug, name, waiting } of data.applicationChoices.programmes)
    if (typeof waiting === 'number') rounds.set(slug, { name, runs: rounds.has(slug), waiting });
  const latest = [...rounds].toReversed().toSorted(([, a], [, b]) => (b.waiting ?? 0) - (a.waiting ?? 0));
  if (rounds.size === 0 && data.rubricNetworks.length === 0) return null;
  return (
    <SideHead title={t('reviews.rounds')} about={data.rubricNetworks.length > 0 && <Link to="/rubrics">{t('reviews.toRubrics')}</Link>}>
      <Rows label={t('reviews.rounds')}>
        {latest.map(([programme, round]) => (
          <Row
            key={programme}
            title={round.name}
            link={round.runs ? <Link to="/rounds/$programme" params={{ programme }} /> : undefined}
            meta={
              round.waiting !== null && (
                <Link
                  to="/rounds/$programme/applications"
                  params={{ programme }}
                  aria-label={t('reviews.round.applications', { name: round.name, count: round.waiting })}
                >
                  {t('reviews.round.toApplications')}
                </Link>
              )
            }
            side={round.waiting ? <Tag tone="gold">{t('reviews.round.waiting', { count: round.waiting })}</Tag> : undefined}
          />
        ))}
      </Rows>
    </SideHead>
  );
}
