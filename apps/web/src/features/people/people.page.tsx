import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { startTransition, useState } from 'react';
import { Avatar } from '@guildhall/ui/Avatar';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { Pagination } from '@guildhall/ui/Pagination';
import { Row, Rows } from '@guildhall/ui/Rows';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { useFormat, useT } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { useViewer } from '../../app/viewer';
import { PeopleFilters } from './people-filters';
import { PeopleDocument, type PeopleQuery } from './people.generated';
import { peopleSearch, peopleVariables, type PeopleSearch } from './people-search';
import styles from './people.module.css';

export const load = ({ client, search }: LoadArgs) => client.query({ query: PeopleDocument, variables: peopleVariables(search) });

/** Who let themselves be found, as rows; what somebody has not opened is not there. */
export function PeoplePage() {
  const t = useT();
  usePageTitle(t('people.title'));
  const viewer = useViewer();
  const search = peopleSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const { data, fetchMore } = useSuspenseQuery(PeopleDocument, { variables: peopleVariables({ ...search }) });
  const [busy, setBusy] = useState(false);
  const { nodes, endCursor, hasMore } = data.people;
  const choose = (next: PeopleSearch) => startTransition(() => void navigate({ to: '/people', search: next, replace: true }));
  const more = async () => {
    setBusy(true);
    try {
      await fetchMore({
        variables: { page: { first: 30, after: endCursor } },
        updateQuery: (before, { fetchMoreResult: next }) => ({
          people: { ...next.people, nodes: [...before.people.nodes, ...next.people.nodes] },
        }),
      });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <PageHead
        title={t('people.title')}
        actionsBeside
        actions={
          <span className="meta">
            {t('people.chose')} {viewer && <Link to="/settings/visibility">{t('people.howOthers')}</Link>}
          </span>
        }
      />
      <PeopleFilters search={search} onChange={choose} signedIn={Boolean(viewer)} />
      <VisuallyHidden as="h2">{t('people.found')}</VisuallyHidden>
      {nodes.length === 0 ? (
        <EmptyState title={t('people.none')}>{viewer ? t('people.noneText') : t('people.noneVisitor')}</EmptyState>
      ) : (
        <Rows label={t('people.found')}>
          {nodes.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </Rows>
      )}
      {hasMore && <Pagination label={t('people.title')} olderLabel={t('people.more')} onOlder={() => void more()} busy={busy} />}
      <p className={styles['part']}>
        <Link to="/organisations">{t('people.toOrganisations')}</Link>
      </p>
    </>
  );
}

function PersonRow({ person }: { person: PeopleQuery['people']['nodes'][number] }) {
  const t = useT();
  const format = useFormat();
  const meta = [
    person.city ?? (person.countryCode ? format.country(person.countryCode) : null),
    format.list(person.languages.map((code) => format.language(code))),
  ];
  return (
    <Row
      lead={<Avatar name={person.displayName} size="2.75rem" />}
      title={
        <>
          <bdi>{person.displayName}</bdi> {person.nativeName && <bdi className={styles['native']}>{person.nativeName}</bdi>}
        </>
      }
      link={<Link to="/people/$id" params={{ id: person.id }} />}
      line={person.headline ?? undefined}
      meta={inLine(meta)}
      side={
        person.sharedCommunities > 0 ? <span className="meta">{t('people.shared', { count: person.sharedCommunities })}</span> : undefined
      }
    />
  );
}
