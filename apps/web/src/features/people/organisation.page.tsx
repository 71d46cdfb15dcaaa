import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { Avatar } from '@guildhall/ui/Avatar';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { GuildTile } from '@guildhall/ui/GuildTile';
import { PageHead } from '@guildhall/ui/PageHead';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import { problemOf } from '../../app/errors';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { useFormat, useT } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { Affiliations } from './affiliations';
import { VerifyOrganisationDocument } from './affiliations.generated';
import { ParentOrganisation } from './parent-organisation';
import { OrganisationDocument } from './organisation.generated';
import styles from './people.module.css';

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: OrganisationDocument, variables: { slug: params['slug'] ?? '' } });

export function OrganisationPage() {
  const t = useT();
  const format = useFormat();
  const { slug = '' } = useParams({ strict: false }) as { slug?: string };
  const { organisation: o } = useSuspenseQuery(OrganisationDocument, { variables: { slug } }).data;
  usePageTitle(o.name);
  const facts: [string, ReactNode][] = [
    [t('people.kind'), t(`people.kind.${o.kind}`)],
    [t('people.place'), inLine([o.city, format.country(o.countryCode)], ', ')],
    ...(o.parent ? ([[t('people.partOf'), <OrganisationLink key="parent" organisation={o.parent} />]] as [string, ReactNode][]) : []),
    ...(o.parts.length
      ? ([
          [
            t('people.parts'),
            <ul key="parts" className="plain">
              {o.parts.map((p) => (
                <li key={p.id}>
                  <OrganisationLink organisation={p} />
                </li>
              ))}
            </ul>,
          ],
        ] as [string, ReactNode][])
      : []),
    ...(o.languages.length
      ? ([[t('people.languages'), format.list(o.languages.map((code) => format.language(code)))]] as [string, ReactNode][])
      : []),
    ...(o.founded ? ([[t('people.founded'), o.founded]] as [string, ReactNode][]) : []),
    ...(o.operating === 'ACTIVE' ? [] : ([[t('people.operating'), t(`people.operating.${o.operating}`)]] as [string, ReactNode][])),
    ...(o.networkRoles.length ? ([[t('people.networkRoles'), format.list(o.networkRoles)]] as [string, ReactNode][]) : []),
    ...(o.website
      ? ([
          [
            t('people.website'),
            <a key="w" href={o.website} rel="nofollow noopener noreferrer" dir="ltr">
              {o.website.replace(/^https?:\/\//, '')}
            </a>,
          ],
        ] as [string, ReactNode][])
      : []),
  ];
  return (
    <article>
      <PageHead
        tile={<GuildTile name={o.name} size="4rem" />}
        title={<bdi>{o.name}</bdi>}
        lead={o.nameLocal !== o.name && <p dir="auto">{o.nameLocal}</p>}
        actions={
          o.viewerCan.join && (
            <Link to="/settings/organisations" search={{ join: o.slug }} className={buttonClass()}>
              {t('people.belong')}
            </Link>
          )
        }
        note={
          <span className="row">
            {o.fictional && <Tag tone="line">{t('people.fictional')}</Tag>}
            {o.evidence === 'GENERAL_UNVERIFIED' && <Tag tone="warn">{t('people.unchecked')}</Tag>}
            {o.evidence === 'OWN' && <Tag tone="line">{t('people.ownWords')}</Tag>}
          </span>
        }
      />
      {o.status === 'PENDING' && <Pending organisation={o} />}
      <dl className={styles['facts']}>
        {facts.map(([term, value]) => (
          <div key={term} style={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section className={styles['part']}>
        <h2>{t('people.title')}</h2>
        {o.people.length === 0 ? (
          <EmptyState title={t('people.nobodyHere')} />
        ) : (
          <Rows label={t('people.title')}>
            {o.people.map((p) => (
              <Row
                key={p.id}
                lead={<Avatar name={p.displayName} size="2.25rem" />}
                title={<bdi>{p.displayName}</bdi>}
                link={<Link to="/people/$id" params={{ id: p.id }} />}
                line={p.function || p.headline || undefined}
              />
            ))}
          </Rows>
        )}
      </section>
      {o.viewerCan.manage && <ParentOrganisation organisation={o} />}
      {o.viewerCan.manage && <Affiliations organisationId={o.id} />}
    </article>
  );
}

function OrganisationLink({ organisation: o }: { organisation: { slug: string; name: string } }) {
  return (
    <Link to="/organisations/$slug" params={{ slug: o.slug }}>
      <bdi>{o.name}</bdi>
    </Link>
  );
}

function Pending({ organisation }: { organisation: { id: string; version: number; viewerCan: { verify: boolean } } }) {
  const t = useT();
  const [problem, setProblem] = useState<Problem>();
  const [verify, { loading }] = useMutation(VerifyOrganisationDocument);
  const press = () =>
    verify({ variables: { input: { organisationId: organisation.id, expectedVersion: organisation.version } } }).catch((error: unknown) =>
      setProblem(problemOf(error)),
    );
  return (
    <Callout
      tone="waiting"
      title={t('people.pending')}
      actions={
        organisation.viewerCan.verify && (
          <Button kind="main" busy={loading} onClick={() => void press()}>
            {t('people.verify')}
          </Button>
        )
      }
    >
      {t('people.pendingText')}
      {problem && <ProblemNote problem={problem} />}
    </Callout>
  );
}
