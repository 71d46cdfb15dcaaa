import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import type { LoadArgs } from '../../../app/feature';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import styles from './application.module.css';
import { RoundSettings } from './round-settings';
import { anew } from '../use-act';
import { RoundApplicationsPageDocument, type RoundApplicationsPageQuery } from './application.generated';

type Line = RoundApplicationsPageQuery['roundApplications']['applications'][number];
export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: RoundApplicationsPageDocument, variables: { slug: params['programme'] ?? '' }, ...anew });

/** What waits for a decision in a round, and what was decided. */
export function RoundApplicationsPage() {
  const { t } = useWords();
  const { programme } = useParams({ strict: false }) as { programme: string };
  const { data } = useSuspenseQuery(RoundApplicationsPageDocument, { variables: { slug: programme } });
  const { name, applications } = data.roundApplications;
  const open = applications.filter((a) => a.state === 'APPLIED');
  const decided = applications.filter((a) => a.state !== 'APPLIED');
  usePageTitle(t('reviews.applications.title', { name }));
  return (
    <>
      <PageHead
        kicker={
          <Link to="/rounds/$programme" params={{ programme }}>
            {name}
          </Link>
        }
        title={t('reviews.applications.heading')}
        lead={t('reviews.applications.lead', { count: open.length })}
      />
      {applications.length === 0 ? (
        <EmptyState title={t('reviews.applications.none')}>{t('reviews.applications.noneText')}</EmptyState>
      ) : (
        <div className={styles['lists']}>
          <h2>{t('reviews.applications.open')}</h2>
          {open.length === 0 ? (
            <p className="meta">{t('reviews.applications.noneOpen')}</p>
          ) : (
            <Lines lines={open} label={t('reviews.applications.open')} />
          )}
          {decided.length > 0 && (
            <>
              <h2>{t('reviews.applications.decided')}</h2>
              <Lines lines={decided} label={t('reviews.applications.decided')} />
            </>
          )}
        </div>
      )}
      <RoundSettings key={data.roundApplications.rubricVersionId} round={data.roundApplications} />
    </>
  );
}

function Lines({ lines, label }: { lines: readonly Line[]; label: string }) {
  const { t, format } = useWords();
  return (
    <Rows label={label}>
      {lines.map((a) => (
        <Row
          key={a.caseId}
          level={3}
          unread={a.state === 'APPLIED'}
          title={a.title}
          titleLang="en"
          link={<Link to="/reviews/$caseId/application" params={{ caseId: a.caseId }} />}
          over={[a.hostName, a.place, a.country ? format.country(a.country) : ''].filter(Boolean).join(', ')}
          {...(a.endReason ? { line: a.endReason } : {})}
          meta={[
            a.appliedAt ? t('reviews.applications.sent', { date: format.date(a.appliedAt) }) : '',
            t('reviews.applications.dimensions', { count: a.scopeDimensionKeys.length }),
            a.facilitatorName ?? '',
          ]
            .filter(Boolean)
            .join(' · ')}
          side={
            <Tag tone={a.state === 'APPLIED' ? 'gold' : a.state === 'PREPARATION' ? 'good' : 'line'}>{t(`reviews.state.${a.state}`)}</Tag>
          }
        />
      ))}
    </Rows>
  );
}
