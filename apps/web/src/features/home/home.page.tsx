import { useSuspenseQuery } from '@apollo/client/react';
import { Link, Navigate } from '@tanstack/react-router';
import { counted, isLong, signOf } from '@guildhall/domain/practices/fact-words';
import { buttonClass } from '@guildhall/ui/Button';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { GuildTile } from '@guildhall/ui/GuildTile';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { useFormat, useT } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { elsewhere, paths } from '../../app/paths';
import { useViewer } from '../../app/viewer';
import { ViewerDocument } from '../../app/viewer.generated';
import { HomePageDocument, type HomePageQuery } from './home.page.generated';
import styles from './home.module.css';

export async function load({ client }: LoadArgs): Promise<void> {
  const { data } = await client.query({ query: ViewerDocument });
  if (!data?.viewer) await client.query({ query: HomePageDocument });
}

/** For visitors: what this is, for whom, and what one can do now. Who is signed in begins at the desk. */
export function HomePage() {
  const viewer = useViewer();
  if (viewer === undefined) return null;
  return viewer ? <Navigate to="/desk" replace /> : <VisitorHome />;
}

function VisitorHome() {
  const t = useT();
  const { data } = useSuspenseQuery(HomePageDocument);
  usePageTitle(t('home.title'));
  return (
    <>
      <div className={styles['lead']}>
        <h1 tabIndex={-1}>{t('home.headline')}</h1>
        <div>
          <p className={styles['promise']}>{t('home.promise')}</p>
          <p className="row">
            <Link to={elsewhere('/communities')} className={buttonClass('main')}>
              {t('home.join')}
            </Link>
            <Link to={elsewhere('/practices')} className={buttonClass()}>
              {t('home.read')}
            </Link>
          </p>
          <p className={styles['tries']}>
            {t.rich('home.tries', {
              a: <Try words={t('home.try1')} />,
              b: <Try words={t('home.try2')} />,
              c: <Try words={t('home.try3')} />,
            })}
          </p>
        </div>
      </div>
      <Communities list={data.communities.nodes} isNew={data.networks.length === 0} />
      <Practices list={data.practices.nodes} total={data.practices.total} />
      <Behind data={data} />
    </>
  );
}

function Try({ words }: { words: string }) {
  return <Link to={elsewhere(`${paths.search}?q=${encodeURIComponent(words)}`)}>{words}</Link>;
}

/** `isNew`: nobody has begun anything here. Otherwise there may be communities that a visitor does not know of. */
function Communities({ list, isNew }: { list: HomePageQuery['communities']['nodes']; isNew: boolean }) {
  const t = useT();
  if (list.length === 0)
    return (
      <EmptyState title={t(isNew ? 'home.new.title' : 'home.closed.title')}>{t(isNew ? 'home.new.text' : 'home.closed.text')}</EmptyState>
    );
  return (
    <section className={styles['three']} aria-label={t('home.communities')}>
      {list.map((c) => (
        <article key={c.id}>
          <div className={styles['named']}>
            <GuildTile name={c.name} />
            <h2 dir="auto" lang={c.locale}>
              <Link to={elsewhere(`/c/${c.slug}`)} className="quiet">
                {c.name}
              </Link>
            </h2>
          </div>
          <p className="soft" dir="auto" lang={c.locale}>
            {c.purpose}
          </p>
          {c.latest && (
            <p>
              {t.rich('home.nowAsked', {
                title: (
                  <Link to={elsewhere(`/c/${c.slug}/t/${c.latest.id}`)} dir="auto" lang={c.latest.locale}>
                    {c.latest.title}
                  </Link>
                ),
              })}
            </p>
          )}
          {c.memberCount !== null && <p className="meta">{t('home.members', { count: c.memberCount })}</p>}
        </article>
      ))}
    </section>
  );
}

function Practices({ list, total }: { list: HomePageQuery['practices']['nodes']; total: number }) {
  const t = useT();
  const format = useFormat();
  if (list.length === 0) return null;
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h2>{t('home.practices')}</h2>
        <Link to={elsewhere('/practices')}>{t('home.all', { count: total })}</Link>
      </div>
      {list.map((p) => (
        <article key={p.id} className={styles['practice']}>
          {p.fact && <Figure fact={p.fact} />}
          <div>
            <h3 dir="auto" lang={p.locale}>
              <Link to={elsewhere(`/practices/${p.slug}`)} className="quiet">
                {p.title.map((part) => part.text).join('')}
              </Link>
            </h3>
            <p className="soft" dir="auto" lang={p.locale}>
              {p.summary}
            </p>
          </div>
          <p className="meta">
            {inLine([p.place, format.country(p.country)], ', ')}
            <br />
            {t('home.edition', { number: p.editionNo, date: format.date(p.publishedAt) })}
          </p>
        </article>
      ))}
    </section>
  );
}

/** One figure with what it counts. */
function Figure({ fact: { value, unit, label, locale } }: { fact: NonNullable<HomePageQuery['practices']['nodes'][number]['fact']> }) {
  const format = useFormat();
  return (
    <p className={styles['fact']}>
      <bdi>
        {isLong(value) ? format.number(Number(value)) : value}
        {signOf(unit)}
      </bdi>
      <span className="meta" dir="auto" lang={locale}>
        {inLine(counted({ unit, label }))}
      </span>
    </p>
  );
}

function Behind({ data: { networks, organisations } }: { data: HomePageQuery }) {
  const t = useT();
  if (networks.length === 0 && organisations.nodes.length === 0) return null;
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h2>{t('home.behind')}</h2>
        <Link to={elsewhere('/organisations')}>{t('home.organisations')}</Link>
      </div>
      <ul role="list" className={styles['networks']}>
        {networks.map((n) => (
          <li key={n.id}>
            <strong>{n.name}</strong>
            <span className="soft" dir="auto">
              {n.description}
            </span>
          </li>
        ))}
      </ul>
      <ul role="list" className={styles['marks']}>
        {organisations.nodes.map((o) => (
          <li key={o.id}>
            <Link to={elsewhere(`/organisations/${o.slug}`)} title={o.name} aria-label={o.name}>
              <GuildTile name={o.shortName || o.name} size="3.25rem" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
