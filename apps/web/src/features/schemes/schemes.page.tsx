import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { SchemesPageDocument } from './schemes.generated';

export const load = ({ client }: LoadArgs) => client.query({ query: SchemesPageDocument });

/** Support schemes with what each has at its core. */
export function SchemesPage() {
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(SchemesPageDocument);
  usePageTitle(t('schemes.title'));
  return (
    <>
      <PageHead title={t('schemes.title')} lead={t('schemes.lead')} />
      {data.schemes.nodes.length === 0 ? (
        <EmptyState title={t('schemes.none')} />
      ) : (
        <Rows label={t('schemes.title')}>
          {data.schemes.nodes.map((s) => {
            const core = s.dimensions
              .filter((d) => d.intensity === 'CORE')
              .map((d) => t.maybe(`schemes.dimension.${d.key}`, 'schemes.title'));
            return (
              <Row
                key={s.id}
                level={2}
                title={s.title}
                titleLang={s.locale}
                link={<Link to="/schemes/$slug" params={{ slug: s.slug }} />}
                line={s.summary}
                lineLang={s.locale}
                meta={`${s.operatorName} · ${s.place}${core.length ? ` · ${t('schemes.core', { list: format.list(core) })}` : ''}`}
                side={s.fictional ? <Tag tone="line">{t('schemes.invented')}</Tag> : undefined}
              />
            );
          })}
        </Rows>
      )}
    </>
  );
}
