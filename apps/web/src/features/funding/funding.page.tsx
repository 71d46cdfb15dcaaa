import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { Pagination } from '@guildhall/ui/Pagination';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { KnowledgeTabs } from '../../app/knowledge-tabs';
import { usePageTitle } from '../../app/page-title';
import { useViewer } from '../../app/viewer';
import { Claims } from './claim-list';
import { FundedProjectsDocument } from './funding.generated';
import styles from './funding.module.css';

const route = getRouteApi('/funding');
export interface Wish {
  q?: string;
  country?: string;
}
const variables = (w: Wish) => ({
  filter: {
    text: typeof w.q === 'string' ? w.q.slice(0, 100) : null,
    country: typeof w.country === 'string' && /^[A-Z]{2}$/.test(w.country) ? w.country : null,
  },
  page: { first: 30 },
});
export const load = ({ client, search }: LoadArgs) => client.query({ query: FundedProjectsDocument, variables: variables(search as Wish) });

/** Projects that public money pays for, and what is said of each. */
export function FundingPage() {
  const { t, format } = useWords();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/funding' });
  const viewer = useViewer();
  const wish = variables(search);
  const { data, fetchMore } = useSuspenseQuery(FundedProjectsDocument, { variables: wish });
  const [words, setWords] = useState(search.q ?? '');
  const [busy, setBusy] = useState(false);
  useEffect(() => setWords(search.q ?? ''), [search.q]);
  usePageTitle(t('funding.title'));
  const { nodes, endCursor, hasMore } = data.fundedProjects;
  const go = (next: Wish) => {
    const { q, country } = { ...search, ...next };
    void navigate({ search: { ...(q ? { q } : {}), ...(country ? { country } : {}) }, replace: true, resetScroll: false });
  };
  const more = async () => {
    setBusy(true);
    await fetchMore({
      variables: { page: { first: 30, after: endCursor } },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        fundedProjects: { ...next.fundedProjects, nodes: [...before.fundedProjects.nodes, ...next.fundedProjects.nodes] },
      }),
    }).finally(() => setBusy(false));
  };
  const countries = data.fundedProjectCountries
    .map((code) => [code, format.country(code)] as const)
    .sort((a, b) => a[1].localeCompare(b[1]));
  return (
    <>
      <PageHead
        title={t('funding.title')}
        lead={<p>{t('funding.lead')}</p>}
        actionsBeside
        actions={
          viewer?.organises && (
            <Link to="/imports" search={{ kind: 'PROJECTS' }} className={buttonClass()}>
              {t('funding.bring')}
            </Link>
          )
        }
      />
      <KnowledgeTabs />
      <form
        className={styles['filters']}
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          go({ q: words.trim() });
        }}
      >
        <div className={styles['words']}>
          <Field label={t('funding.words')}>
            <TextInput type="search" value={words} onChange={(event) => setWords(event.currentTarget.value)} dir="auto" />
          </Field>
        </div>
        <Field label={t('funding.country')}>
          <Select value={wish.filter.country ?? ''} onChange={(event) => go({ country: event.currentTarget.value })}>
            <option value="">{t('funding.allCountries')}</option>
            {countries.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit">{t('funding.find')}</Button>
      </form>
      <VisuallyHidden as="h2">{t('funding.found')}</VisuallyHidden>
      {nodes.length === 0 ? (
        <EmptyState
          title={wish.filter.text || wish.filter.country ? t('funding.noneSo') : t('funding.none')}
          {...(wish.filter.text || wish.filter.country ? { action: <Link to="/funding">{t('funding.dropFilters')}</Link> } : {})}
        />
      ) : (
        <Rows label={t('funding.title')}>
          {nodes.map((p) => (
            <Row
              key={p.id}
              title={<bdi>{p.name}</bdi>}
              meta={
                <>
                  {p.instrument && <bdi>{p.instrument}</bdi>}
                  <span>{format.list(p.countries.map((code) => format.country(code)))}</span>
                </>
              }
            >
              <Claims claims={p.claims} />
            </Row>
          ))}
        </Rows>
      )}
      {hasMore && <Pagination label={t('funding.pages')} olderLabel={t('funding.older')} onOlder={() => void more()} busy={busy} />}
    </>
  );
}
