import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
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
import { NewRubric } from './new-rubric';
import { RubricShelfPageDocument } from './rubrics.generated';

export const load = ({ client }: LoadArgs) => client.query({ query: RubricShelfPageDocument, fetchPolicy: 'network-only' });

/** Every rubric with its versions, newest first; below, for coordinators, a new one. */
export function ShelfPage() {
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(RubricShelfPageDocument);
  const { rubricShelf: rubrics, rubricNetworks: networks } = data;
  usePageTitle(t('rubrics.title'));
  return (
    <>
      <PageHead
        kicker={<Link to="/reviews">{t('rubrics.toReviews')}</Link>}
        title={t('rubrics.title')}
        lead={t('rubrics.lead')}
        actions={
          networks.length > 0 && (
            <Link to="/rubrics/import" className={buttonClass()}>
              {t('rubrics.import.title')}
            </Link>
          )
        }
      />
      {rubrics.length === 0 && <EmptyState title={t('rubrics.none')}>{t('rubrics.noneText')}</EmptyState>}
      {rubrics.map((r) => (
        <SideHead key={r.id} title={<span dir="auto">{r.title}</span>} about={t('rubrics.keptBy', { network: r.networkName })}>
          <Rows label={r.title}>
            {r.versions.map((v) => (
              <Row
                key={v.id}
                level={3}
                title={v.status === 'DRAFT' ? t('rubrics.status.DRAFT') : t('rubrics.version', { version: v.semver })}
                link={
                  v.status === 'DRAFT' && r.viewerCanWrite ? (
                    <Link to="/rubrics/$versionId/edit" params={{ versionId: v.id }} />
                  ) : (
                    <Link to="/rubrics/$versionId" params={{ versionId: v.id }} />
                  )
                }
                meta={inLine([
                  t('rubrics.dimensions', { count: v.dimensionCount }),
                  format.list(v.locales.map((l) => format.language(l))),
                  v.publishedAt
                    ? t('rubrics.publishedOn', { date: format.date(v.publishedAt) })
                    : t('rubrics.changedOn', { date: format.date(v.updatedAt) }),
                  v.programmes > 0 ? t('rubrics.usedBy', { count: v.programmes }) : '',
                ])}
                side={v.status === 'RETIRED' && <Tag>{t('rubrics.status.RETIRED')}</Tag>}
              />
            ))}
          </Rows>
        </SideHead>
      ))}
      {networks.length > 0 && <NewRubric networks={networks} />}
    </>
  );
}
