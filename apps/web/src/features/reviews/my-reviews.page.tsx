import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { placeOfStep } from '@guildhall/domain/peer-review/next-step';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { MyReviewCasesDocument } from './cases.generated';

export const load = ({ client }: LoadArgs) => client.query({ query: MyReviewCasesDocument, fetchPolicy: 'network-only' });

/** Every case in which one has a part; what waits for oneself comes first. */
export function MyReviewsPage() {
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(MyReviewCasesDocument);
  usePageTitle(t('reviews.title'));
  const runs = [
    ...new Map([
      ...data.managedProgrammes.map((p) => [p.slug, p.name] as const),
      ...data.myReviewCases.filter((c) => c.roles.includes('FACILITATOR')).map((c) => [c.programmeSlug, c.programmeName] as const),
    ]),
  ];
  const partsOf = (roles: readonly string[]) => format.list(roles.map((r) => t.maybe(`reviews.role.${r}`, 'reviews.title')));
  return (
    <>
      <PageHead
        title={t('reviews.title')}
        lead={t('reviews.lead')}
        note={
          <>
            {runs.map(([slug, name]) => (
              <span key={slug}>
                <Link to="/rounds/$programme" params={{ programme: slug }}>
                  {t('reviews.round.open', { name })}
                </Link>
                {' · '}
              </span>
            ))}
            {data.applicationChoices.programmes
              .filter((p) => p.waiting !== null && p.waiting !== undefined)
              .map((p) => (
                <span key={p.slug}>
                  <Link to="/rounds/$programme/applications" params={{ programme: p.slug }}>
                    {t('reviews.round.applications', { name: p.name, count: p.waiting ?? 0 })}
                  </Link>
                  {' · '}
                </span>
              ))}
            {data.applicationChoices.schemes.length > 0 && (
              <>
                <Link to="/reviews/apply">{t('reviews.toApply')}</Link> ·{' '}
              </>
            )}
            <Link to="/reviews/time">{t('reviews.time.title')}</Link> · <Link to="/recognitions">{t('reviews.record')}</Link> ·{' '}
            <Link to="/schemes">{t('reviews.toSchemes')}</Link>
            {data.rubricNetworks.length > 0 && (
              <>
                {' · '}
                <Link to="/rubrics">{t('reviews.toRubrics')}</Link>
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
                over={`${c.hostName}, ${c.place} · ${c.programmeName}`}
                line={t(`reviews.next.${c.next.key}`, { count: c.next.count })}
                meta={[
                  partsOf(c.roles),
                  t(`reviews.state.${c.state}`),
                  c.begun > 0 && c.next.mine ? t('reviews.begun', { begun: c.begun, of: c.dimensionCount }) : '',
                  c.dueAt && c.next.mine ? format.deadline(c.dueAt) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
                side={c.next.mine ? <Tag tone="gold">{t('reviews.waitsForYou')}</Tag> : undefined}
              />
            );
          })}
        </Rows>
      )}
    </>
  );
}
