import { useMutation, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { Pagination } from '@guildhall/ui/Pagination';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Skeleton } from '@guildhall/ui/Skeleton';
import { Tag } from '@guildhall/ui/Tag';
import { problemOf } from '../../app/errors';
import { Time } from '../../app/i18n/time';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { RevokeRoleDocument, RoleGrantsDocument, type OrganisedScopesQuery } from './roles.generated';

export type Scope = OrganisedScopesQuery['organisedScopes'][number];
export const grantVariables = (scope: Scope) => ({ scope: { scopeType: scope.scopeType, scopeId: scope.id }, page: { first: 50 } });

/** Roles of a scope by name; plain members are not roles and stay out. */
export function GrantList({ scope }: { scope: Scope }) {
  const t = useT();
  const [problem, setProblem] = useState<Problem>();
  const { data, error, fetchMore } = useQuery(RoleGrantsDocument, { variables: grantVariables(scope), fetchPolicy: 'cache-and-network' });
  const [revoke, { loading }] = useMutation(RevokeRoleDocument, { refetchQueries: [RoleGrantsDocument] });
  if (error && !data) return <ProblemNote problem={problemOf(error)} />;
  if (!data) return <Skeleton label={t('app.loading')} />;
  const { nodes, hasMore, endCursor } = data.roleGrants;
  const more = () =>
    fetchMore({
      variables: { page: { first: 50, after: endCursor } },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        roleGrants: { ...next.roleGrants, nodes: [...before.roleGrants.nodes, ...next.roleGrants.nodes] },
      }),
    });
  return (
    <>
      {problem && <ProblemNote problem={problem} />}
      {nodes.length === 0 && <EmptyState title={t('settings.roles.empty')} />}
      <Rows label={t('settings.roles.holders')}>
        {nodes.map((g) => (
          <Row
            key={g.id}
            title={<bdi>{g.personName}</bdi>}
            link={<Link to="/people/$id" params={{ id: g.personId }} />}
            meta={
              <>
                <Tag tone="line">{t.maybe(`settings.role.${g.role}`, 'settings.role.MEMBER')}</Tag>{' '}
                <span>
                  {g.grantedByName
                    ? t.rich('settings.roles.by', { name: <bdi>{g.grantedByName}</bdi>, at: <Time at={g.at} /> })
                    : t.rich('settings.roles.since', { at: <Time at={g.at} /> })}
                </span>
              </>
            }
            side={
              g.viewerCanRevoke && (
                <Button
                  small
                  kind="text"
                  busy={loading}
                  onClick={() => void revoke({ variables: { grantId: g.id } }).catch((failure: unknown) => setProblem(problemOf(failure)))}
                >
                  {t('settings.roles.take')}
                </Button>
              )
            }
          />
        ))}
      </Rows>
      {hasMore && <Pagination label={t('settings.roles.holders')} olderLabel={t('settings.more')} onOlder={() => void more()} />}
    </>
  );
}
