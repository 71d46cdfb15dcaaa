import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avatar } from '@guildhall/ui/Avatar';
import { PageHead } from '@guildhall/ui/PageHead';
import { Tag } from '@guildhall/ui/Tag';
import { inLine } from '../../app/i18n/line';
import { useFormat, useT } from '../../app/i18n/provider';
import type { PersonQuery } from './person.generated';
import styles from './people.module.css';

type Seen = Omit<PersonQuery['person'], 'viewerCan' | '__typename'>;

/** What one reader sees of a person; a field that is not open leaves no gap. */
export function PersonCard({ person, actions, level = 1 }: { person: Seen; actions?: ReactNode; level?: 1 | 3 }) {
  const t = useT();
  const format = useFormat();
  const place = inLine([person.city, person.countryCode ? format.country(person.countryCode) : null], ', ');
  const facts: [string, ReactNode][] = [];
  if (person.organisations.length)
    facts.push([
      t('people.organisations'),
      <ul key="o" role="list">
        {person.organisations.map((o) => (
          <li key={o.slug}>
            <Link to="/organisations/$slug" params={{ slug: o.slug }}>
              <bdi>{o.name}</bdi>
            </Link>{' '}
            {o.function && <span className="meta">{o.function}</span>}
          </li>
        ))}
      </ul>,
    ]);
  if (place) facts.push([t('people.place'), place]);
  if (person.languages.length) facts.push([t('people.languages'), format.list(person.languages.map((code) => format.language(code)))]);
  if (person.expertise.length)
    facts.push([t('people.expertise'), format.list(person.expertise.map((area) => t.maybe(`people.area.${area}`, 'people.other')))]);
  if (person.email)
    facts.push([
      t('people.email'),
      <a key="e" href={`mailto:${person.email}`} dir="ltr">
        {person.email}
      </a>,
    ]);
  if (person.links.length)
    facts.push([
      t('people.links'),
      <ul key="l" role="list">
        {person.links.map((link) => (
          <li key={link}>
            <a href={link} rel="nofollow ugc noopener noreferrer" dir="ltr">
              {link.replace(/^https?:\/\//, '')}
            </a>
          </li>
        ))}
      </ul>,
    ]);
  if (person.legalName) facts.push([t('people.legalName'), <bdi key="n">{person.legalName}</bdi>]);
  const name = (
    <>
      <bdi>{person.displayName}</bdi> {person.nativeName && <bdi className={styles['native']}>{person.nativeName}</bdi>}
    </>
  );
  return (
    <article>
      {level === 1 ? (
        <PageHead
          tile={<Avatar name={person.displayName} size="4rem" />}
          kicker={person.sharedCommunities > 0 ? t('people.shared', { count: person.sharedCommunities }) : undefined}
          title={name}
          lead={person.headline && <p dir="auto">{person.headline}</p>}
          actions={actions}
          note={person.pseudonymous ? <Tag tone="line">{t('people.pseudonym')}</Tag> : undefined}
        />
      ) : (
        <>
          <h3>{name}</h3>
          {person.headline && <p dir="auto">{person.headline}</p>}
        </>
      )}
      {person.bio && (
        <div className={`prose ${styles['bio']}`} dir="auto">
          {person.bio}
        </div>
      )}
      {facts.length > 0 && (
        <dl className={styles['facts']}>
          {facts.map(([term, value]) => (
            <div key={term} style={{ display: 'contents' }}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}
