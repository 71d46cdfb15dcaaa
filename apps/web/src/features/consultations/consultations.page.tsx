import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import { KnowledgeTabs } from '../../app/knowledge-tabs';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { Ask } from './ask';
import { ConsultationsPageDocument, type ConsultationsPageQuery } from './consultations.generated';

const route = getRouteApi('/consultations');
export const load = ({ client }: LoadArgs) => client.query({ query: ConsultationsPageDocument, fetchPolicy: 'network-only' });

/** Texts about which one is asked; or, for those who may, the form for asking. */
export function ConsultationsPage() {
  const { ask } = route.useSearch();
  return ask ? <Ask key={ask} practiceId={ask} /> : <List />;
}

function List() {
  const { t } = useWords();
  const { data } = useSuspenseQuery(ConsultationsPageDocument);
  usePageTitle(t('consultations.title'));
  return (
    <>
      <PageHead title={t('consultations.title')} lead={t('consultations.lead')} />
      <KnowledgeTabs />
      {data.consultations.length === 0 ? (
        <EmptyState title={t('consultations.none')} />
      ) : (
        <Rows label={t('consultations.title')}>
          {data.consultations.map((c) => (
            <Line key={c.id} c={c} />
          ))}
        </Rows>
      )}
    </>
  );
}

export type ConsultationLine = ConsultationsPageQuery['consultations'][number];
/** Where it stands, in one word. */
export function Standing({ c }: { c: Pick<ConsultationLine, 'state' | 'isOpen'> }) {
  const { t } = useWords();
  const key = c.state === 'ANSWERED' ? 'ANSWERED' : c.isOpen ? 'OPEN' : 'CLOSED';
  return <Tag tone={key === 'OPEN' ? 'gold' : key === 'ANSWERED' ? 'good' : 'line'}>{t(`consultations.standing.${key}`)}</Tag>;
}
/** Who reads it, in words. */
export function useAudience() {
  const { t } = useWords();
  return (c: Pick<ConsultationLine, 'audience' | 'communityName'>) =>
    c.audience === 'COMMUNITY'
      ? t('consultations.audience.COMMUNITY', { community: c.communityName ?? '' })
      : t(`consultations.audience.${c.audience}`);
}

function Line({ c }: { c: ConsultationLine }) {
  const { t, format } = useWords();
  const audience = useAudience();
  return (
    <Row
      level={2}
      title={c.title || t('consultations.untitled')}
      titleLang={c.locale}
      link={<Link to="/consultations/$id" params={{ id: c.id }} />}
      meta={inLine([
        c.isOpen ? t('consultations.until', { date: format.date(c.closesAt) }) : t('consultations.was', { date: format.date(c.closesAt) }),
        audience(c),
        c.source === 'DRAFT' ? t('consultations.draft') : t('consultations.edition', { number: c.editionNo }),
      ])}
      side={<Standing c={c} />}
    />
  );
}
