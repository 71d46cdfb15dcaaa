import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { startTransition, useEffect, useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { Field } from '@guildhall/ui/Field';
import { GuildTile } from '@guildhall/ui/GuildTile';
import { PageHead } from '@guildhall/ui/PageHead';
import { Pagination } from '@guildhall/ui/Pagination';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import { TextInput } from '@guildhall/ui/TextInput';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { useFormat, useT } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { OrganisationsDocument } from './organisations.generated';
import styles from './people.module.css';

const variablesOf = (search: Readonly<Record<string, unknown>>) => ({
  filter: {
    text: typeof search['q'] === 'string' ? search['q'].slice(0, 100) : null,
    pendingOnly: search['waiting'] === true ? true : null,
  },
  page: { first: 30 },
});
export const load = ({ client, search }: LoadArgs) => client.query({ query: OrganisationsDocument, variables: variablesOf(search) });

export function OrganisationsPage() {
  const t = useT();
  const format = useFormat();
  usePageTitle(t('people.organisations'));
  const search = useSearch({ strict: false }) as { q?: string; waiting?: true };
  const navigate = useNavigate();
  const { data, fetchMore } = useSuspenseQuery(OrganisationsDocument, { variables: variablesOf({ ...search }) });
  const [words, setWords] = useState(search.q ?? '');
  const [busy, setBusy] = useState(false);
  useEffect(() => setWords(search.q ?? ''), [search.q]);
  const { nodes, endCursor, hasMore } = data.organisations;
  const more = async () => {
    setBusy(true);
    try {
      await fetchMore({
        variables: { page: { first: 30, after: endCursor } },
        updateQuery: (before, { fetchMoreResult: next }) => ({
          organisations: { ...next.organisations, nodes: [...before.organisations.nodes, ...next.organisations.nodes] },
        }),
      });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <PageHead title={t('people.organisations')} lead={<p>{t('people.organisationsLead')}</p>} />
      <form
        className={styles['filters']}
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          const q = words.trim();
          startTransition(
            () =>
              void navigate({
                to: '/organisations',
                search: { ...(q ? { q } : {}), ...(search.waiting ? { waiting: true as const } : {}) },
                replace: true,
              }),
          );
        }}
      >
        <div className={styles['words']}>
          <Field label={t('people.words')}>
            <TextInput type="search" value={words} onChange={(event) => setWords(event.currentTarget.value)} dir="auto" />
          </Field>
        </div>
        <Button type="submit">{t('people.find')}</Button>
      </form>
      <VisuallyHidden as="h2">{t('people.found')}</VisuallyHidden>
      {nodes.length === 0 ? (
        <EmptyState title={t('people.noOrganisation')}>{t('people.noOrganisationText')}</EmptyState>
      ) : (
        <Rows label={t('people.organisations')}>
          {nodes.map((o) => (
            <Row
              key={o.id}
              lead={<GuildTile name={o.name} size="2.75rem" />}
              title={<bdi>{o.name}</bdi>}
              link={<Link to="/organisations/$slug" params={{ slug: o.slug }} />}
              meta={inLine([t(`people.kind.${o.kind}`), o.city, format.country(o.countryCode)])}
              side={
                o.status === 'PENDING' ? (
                  <Tag tone="warn">{t('people.pending')}</Tag>
                ) : o.fictional ? (
                  <Tag tone="line">{t('people.fictional')}</Tag>
                ) : undefined
              }
            />
          ))}
        </Rows>
      )}
      {hasMore && <Pagination label={t('people.organisations')} olderLabel={t('people.more')} onOlder={() => void more()} busy={busy} />}
    </>
  );
}
