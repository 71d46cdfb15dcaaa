import { useMutation, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Skeleton } from '@guildhall/ui/Skeleton';
import { Tag } from '@guildhall/ui/Tag';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { issueText, ProblemNote } from '../../app/problem-text';
import { AffiliationsDocument, ConfirmAffiliationDocument, EndAffiliationDocument, type AffiliationsQuery } from './affiliations.generated';
import styles from './people.module.css';

type Affiliation = AffiliationsQuery['affiliations'][number];

/** For managers: who asks to belong here, then who does. */
export function Affiliations({ organisationId }: { organisationId: string }) {
  const t = useT();
  const { data, error } = useQuery(AffiliationsDocument, { variables: { organisationId } });
  return (
    <section className={styles['part']}>
      <h2>{t('people.manage')}</h2>
      {error && <ProblemNote problem={problemOf(error)} />}
      {!data && !error && <Skeleton label={t('app.loading')} />}
      {data?.affiliations.filter((a) => a.state !== 'ENDED').length === 0 && <EmptyState title={t('people.nobodyHere')} />}
      {data && (
        <Rows label={t('people.manage')}>
          {data.affiliations
            .filter((a) => a.state !== 'ENDED')
            .map((a) => (
              <AffiliationRow key={a.id} affiliation={a} />
            ))}
        </Rows>
      )}
    </section>
  );
}

function AffiliationRow({ affiliation: a }: { affiliation: Affiliation }) {
  const t = useT();
  const [problem, setProblem] = useState<Problem>();
  const [confirm, confirming] = useMutation(ConfirmAffiliationDocument);
  const [end, ending] = useMutation(EndAffiliationDocument);
  const input = { affiliationId: a.id, expectedVersion: a.version };
  const run = (work: Promise<unknown>) => {
    setProblem(undefined);
    work.catch((error: unknown) => setProblem(problemOf(error)));
  };
  return (
    <Row
      title={<bdi>{a.personName}</bdi>}
      link={<Link to="/people/$id" params={{ id: a.personId }} />}
      line={a.function || undefined}
      meta={
        a.state === 'REQUESTED' ? (
          <Tag tone="warn">{t('people.asks')}</Tag>
        ) : a.isManager ? (
          <Tag tone="line">{t('people.manager')}</Tag>
        ) : undefined
      }
      side={
        <span className="row">
          {a.viewerCan.confirm && (
            <>
              <Button
                small
                kind="main"
                busy={confirming.loading}
                onClick={() => run(confirm({ variables: { input: { ...input, asManager: false } } }))}
              >
                {t('people.confirm')}
              </Button>
              <Button small busy={confirming.loading} onClick={() => run(confirm({ variables: { input: { ...input, asManager: true } } }))}>
                {t('people.confirmManager')}
              </Button>
            </>
          )}
          {a.viewerCan.end && (
            <Button small kind="text" busy={ending.loading} onClick={() => run(end({ variables: { input } }))}>
              {a.state === 'REQUESTED' ? t('people.refuse') : t('people.end')}
            </Button>
          )}
        </span>
      }
    >
      {problem?.code === 'INVALID_INPUT' ? (
        <Callout tone="bad" role="alert">
          {problem.details.issues.map((issue) => issueText(t, issue, 'people')).join(' ')}
        </Callout>
      ) : (
        problem && <ProblemNote problem={problem} />
      )}
    </Row>
  );
}
