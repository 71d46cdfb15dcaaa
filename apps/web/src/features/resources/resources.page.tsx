import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { isLocale, localeCodes } from '@guildhall/domain/kernel/locale';
import { resourceTypes } from '@guildhall/domain/resources/kinds';
import { Button } from '@guildhall/ui/Button';
import { Chip, Chips } from '@guildhall/ui/Chip';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { Pagination } from '@guildhall/ui/Pagination';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Select } from '@guildhall/ui/Select';
import { Tag } from '@guildhall/ui/Tag';
import { useState } from 'react';
import { KnowledgeTabs } from '../../app/knowledge-tabs';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { i18n } from '../../app/i18n/i18n';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { useViewer } from '../../app/viewer';
import { BeginResource } from './begin-resource';
import { useDimensions } from './labels';
import { ResourcesPageDocument } from './resources.generated';
import styles from './resources.module.css';

const route = getRouteApi('/resources');
export interface Wish {
  kind?: string;
  dimension?: string;
  locale?: string;
  work?: boolean;
}
const variables = (w: Wish, lang: string) => ({
  kind: resourceTypes.find((k) => k === w.kind) ?? null,
  dimension: typeof w.dimension === 'string' ? w.dimension.slice(0, 40) : null,
  locale: typeof w.locale === 'string' && isLocale(w.locale) ? w.locale : null,
  lang,
  work: w.work === true,
  after: null,
});
export const load = ({ client, search }: LoadArgs) =>
  client.query({ query: ResourcesPageDocument, variables: variables(search as Wish, i18n.locale), fetchPolicy: 'network-only' });

/** What one can take along; and what one keeps oneself. */
export function ResourcesPage() {
  const { t, format, locale } = useWords();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/resources' });
  const viewer = useViewer();
  const [beginning, setBeginning] = useState(false);
  const [fetching, setFetching] = useState(false);
  const wish = variables(search, locale);
  const { data, fetchMore } = useSuspenseQuery(ResourcesPageDocument, { variables: wish });
  const dimension = useDimensions(data.concepts);
  usePageTitle(t('resources.title'));
  const go = (key: keyof Wish, value: string | boolean | undefined) => {
    const { [key]: _, ...rest } = search;
    void navigate({ search: value ? { ...rest, [key]: value } : rest, resetScroll: false });
  };
  const more = async () => {
    setFetching(true);
    await fetchMore({
      variables: { after: data.resources.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        resources: { ...next.resources, nodes: [...before.resources.nodes, ...next.resources.nodes] },
      }),
    }).finally(() => setFetching(false));
  };
  const choice = (key: 'kind' | 'dimension' | 'locale', label: string, all: string, options: readonly (readonly [string, string])[]) => (
    <label>
      <span className="meta">{label}</span>
      <Select value={wish[key] ?? ''} onChange={(event) => go(key, event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </label>
  );
  const filtered = wish.kind ?? wish.dimension ?? wish.locale;
  return (
    <>
      <PageHead
        title={t('resources.title')}
        lead={<p>{t('resources.lead')}</p>}
        actionsBeside
        actions={viewer?.organises && <Button onClick={() => setBeginning(true)}>{t('resources.begin')}</Button>}
      />
      <KnowledgeTabs />
      <div className={styles['filters']}>
        {choice(
          'kind',
          t('resources.field.type'),
          t('resources.allTypes'),
          resourceTypes.map((k) => [k, t(`resources.type.${k}`)] as const),
        )}
        {choice(
          'dimension',
          t('resources.field.dimensions'),
          t('resources.allDimensions'),
          data.concepts.map((c) => [c.code, dimension(c.code)] as const),
        )}
        {choice(
          'locale',
          t('resources.field.locale'),
          t('resources.allLanguages'),
          localeCodes.map((code) => [code, format.language(code)] as const),
        )}
        {viewer?.organises && (
          <Chips label={t('resources.filter')}>
            <Chip chosen={wish.work} onToggle={() => go('work', !wish.work)}>
              {t('resources.mine')}
            </Chip>
          </Chips>
        )}
      </div>
      {data.resources.nodes.length === 0 ? (
        <EmptyState
          title={filtered ? t('resources.noneSo') : t('resources.none')}
          {...(filtered ? { action: <Link to="/resources">{t('resources.dropFilters')}</Link> } : {})}
        />
      ) : (
        <Rows label={t('resources.title')}>
          {data.resources.nodes.map((r) => (
            <Row
              key={r.key}
              level={2}
              title={r.title}
              titleLang={r.locale}
              link={
                r.slug && !wish.work ? (
                  <Link to="/resources/$slug" params={{ slug: r.slug }} />
                ) : (
                  <Link to="/resources/$slug/edit" params={{ slug: r.key }} />
                )
              }
              line={r.summary}
              lineLang={r.locale}
              meta={inLine([t(`resources.type.${r.type}`), format.language(r.sourceLocale), ...r.dimensions.map(dimension), r.networkName])}
              side={wish.work ? <Tag tone={r.state === 'PUBLISHED' ? 'good' : 'line'}>{t(`resources.state.${r.state}`)}</Tag> : undefined}
            />
          ))}
        </Rows>
      )}
      {data.resources.hasMore && (
        <Pagination label={t('resources.pages')} olderLabel={t('resources.older')} onOlder={() => void more()} busy={fetching} />
      )}
      {beginning && <BeginResource onClose={() => setBeginning(false)} />}
    </>
  );
}
