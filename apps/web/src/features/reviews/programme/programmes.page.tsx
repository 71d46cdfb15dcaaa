import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { Row, Rows } from '@guildhall/ui/Rows';
import { SideHead } from '@guildhall/ui/SideHead';
import { Tag } from '@guildhall/ui/Tag';
import type { LoadArgs } from '../../../app/feature';
import { inLine } from '../../../app/i18n/line';
import { useT } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { anew } from '../use-act';
import { BeginProgramme } from './begin-programme';
import { ProgrammesPageDocument } from './programme.generated';

export const load = ({ client }: LoadArgs) => client.query({ query: ProgrammesPageDocument, ...anew });

/** The programmes whose rules and managers one sets, newest first; below, where one may, a new one. */
export function ProgrammesPage() {
  const t = useT();
  const { organisedProgrammes: programmes, programmeNetworks: networks } = useSuspenseQuery(ProgrammesPageDocument).data;
  usePageTitle(t('reviews.programmes.title'));
  return (
    <>
      <PageHead
        kicker={<Link to="/reviews">{t('reviews.title')}</Link>}
        title={t('reviews.programmes.title')}
        lead={t('reviews.programmes.lead')}
      />
      {programmes.length === 0 ? (
        <EmptyState title={t('reviews.programmes.none')}>{t('reviews.programmes.noneText')}</EmptyState>
      ) : (
        <Rows label={t('reviews.programmes.title')}>
          {programmes.map((p) => (
            <Row
              key={p.slug}
              level={2}
              title={<bdi>{p.name}</bdi>}
              link={<Link to="/rounds/$programme/settings" params={{ programme: p.slug }} />}
              meta={inLine([p.networkName, p.cases ? t('reviews.programmes.cases', p.cases) : ''])}
              side={
                <Tag tone={p.acceptsApplications ? 'good' : 'line'}>
                  {t(p.acceptsApplications ? 'reviews.programmes.open' : 'reviews.programmes.closed')}
                </Tag>
              }
            />
          ))}
        </Rows>
      )}
      {networks.length > 0 && (
        <SideHead title={t('reviews.programmes.begin')} about={t('reviews.programmes.beginText')}>
          <BeginProgramme networks={networks} />
        </SideHead>
      )}
    </>
  );
}
