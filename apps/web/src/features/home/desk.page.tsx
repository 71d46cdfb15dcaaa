import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { buttonClass } from '@guildhall/ui/Button';
import { Dot } from '@guildhall/ui/Dot';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { GuildTile } from '@guildhall/ui/GuildTile';
import { Meter } from '@guildhall/ui/Meter';
import { PageHead } from '@guildhall/ui/PageHead';
import { Row, Rows } from '@guildhall/ui/Rows';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import { lazy, Suspense, useRef } from 'react';
import type { LoadArgs } from '../../app/feature';
import { loadMessages } from '../../app/i18n/i18n';
import { inLine } from '../../app/i18n/line';
import { useFormat, useT } from '../../app/i18n/provider';
import { Deadline, Time } from '../../app/i18n/time';
import { usePageTitle } from '../../app/page-title';
import { elsewhere } from '../../app/paths';
import { useShortcut } from '../../app/shortcuts';
import { DeskPageDocument, type DeskPageQuery } from './desk.page.generated';
import { comingOf } from './coming';
import { ComingUp } from './coming-up';
import { needsOf, type Need } from './needs';
import { sinceOf } from './since';
import styles from './desk.module.css';

export const load = ({ client }: LoadArgs) => client.query({ query: DeskPageDocument });

/** What needs me, in order of date; what happened since; what I have begun. */
export function DeskPage() {
  const t = useT();
  const format = useFormat();
  const { data } = useSuspenseQuery(DeskPageDocument, { fetchPolicy: 'cache-and-network' });
  const needs = needsOf(data);
  const unread = sinceOf(data.communities.nodes);
  const drafts = data.ownPractices.nodes.filter((p) => p.state === 'DRAFT');
  const title = needs.length ? t('home.desk.needs', { count: needs.length }) : t('home.desk.nothing');
  usePageTitle(t('home.desk.title'));
  const nearest = needs[0]?.until;
  return (
    <>
      <PageHead
        title={title}
        lead={
          <p className="soft">{nearest ? t('home.desk.nearest', { today: format.today(), due: format.exact(nearest) }) : format.today()}</p>
        }
      />
      <div className={styles['split']}>
        <div>
          {needs.length > 0 && <Needs needs={needs} />}
          {unread.length > 0 && <Since list={unread} />}
          {needs.length === 0 && unread.length === 0 && <Nothing communities={data.communities.nodes} />}
        </div>
        <aside className={styles['aside']}>
          {/* Where what waits is all that has a date, there is nothing to say beside it. */}
          {(data.comingUp.length > 0 || !nearest) && <ComingUp list={comingOf(data.comingUp, needs)} />}
          {drafts.length > 0 && <Drafts list={drafts} />}
        </aside>
      </div>
    </>
  );
}

const what = {
  invitation: 'home.desk.what.invitation',
  revision: 'home.desk.what.revision',
  publish: 'home.desk.what.publish',
  validation: 'home.desk.what.validation',
  validators: 'home.desk.what.validators',
  screening: 'home.desk.what.screening',
  asked: 'home.desk.what.asked',
  review: 'home.desk.what.review',
  turn: 'home.desk.what.turn',
} as const;
const act = {
  invitation: 'home.desk.act.invitation',
  applications: 'home.desk.act.applications',
  revision: 'home.desk.act.revision',
  publish: 'home.desk.act.publish',
  validation: 'home.desk.act.validation',
  validators: 'home.desk.act.validators',
  screening: 'home.desk.act.screening',
  asked: 'home.desk.act.invitation',
  review: 'home.desk.act.review',
  turn: 'home.desk.act.turn',
} as const;

function Needs({ needs }: { needs: readonly Need[] }) {
  const t = useT();
  const navigate = useNavigate();
  const list = useRef<HTMLElement>(null);
  const move = (step: number) => {
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('h3 a') ?? [])];
    links.at(Math.max(0, links.indexOf(document.activeElement as HTMLAnchorElement) + step) % links.length)?.focus();
  };
  useShortcut('j', 'home.desk.key.next', () => move(1));
  useShortcut('k', 'home.desk.key.previous', () => move(-1));
  useShortcut('o', 'home.desk.key.open', () => needs[0] && void navigate({ to: needs[0].href }));
  return (
    <section ref={list} className={styles['needs']}>
      <VisuallyHidden as="h2">{t('home.desk.waiting')}</VisuallyHidden>
      <Rows lead>
        {needs.map((need, at) => (
          <Row
            key={need.key}
            lead={
              <strong>
                {need.kind === 'applications' ? t('home.desk.what.applications', { count: need.count ?? 0 }) : t(what[need.kind])}
              </strong>
            }
            title={need.twin ? inLine([need.title, need.within], ', ') : need.title}
            link={<Link to={need.href} />}
            line={
              need.step && (
                <Suspense>
                  <Step step={need.step} />
                </Suspense>
              )
            }
            meta={<NeedLine need={need} />}
            side={
              <Link to={need.href} className={buttonClass(at === 0 ? 'main' : 'plain', true)}>
                {t(act[need.kind])}
              </Link>
            }
          />
        ))}
      </Rows>
    </section>
  );
}

/** What the method asks for, in the words that the pages of the case have; their texts come only where there is such a turn. */
const Step = lazy(async () => {
  await loadMessages('reviews');
  return { default: StepText };
});
function StepText({ step }: { step: NonNullable<Need['step']> }) {
  const t = useT();
  return t(`reviews.next.${step.key}`, { count: step.count });
}

function NeedLine({ need }: { need: Need }) {
  const t = useT();
  return (
    <>
      {need.within && !need.twin && <bdi>{need.within}. </bdi>}
      {need.from && <span>{t.rich('home.desk.from', { name: <bdi>{need.from}</bdi> })} </span>}
      {need.until && (
        <span>{t.rich(need.kind === 'review' ? 'home.desk.due' : 'home.desk.until', { at: <Deadline at={need.until} /> })}</span>
      )}
      {need.since && <span>{t.rich('home.desk.since', { at: <Time at={need.since} /> })}</span>}
      {need.progress && (
        <span className={styles['progress']}>
          {t('home.desk.begun', need.progress)}
          <Meter value={need.progress.done} max={need.progress.of} label={t('home.desk.begun', need.progress)} />
        </span>
      )}
    </>
  );
}

function Since({ list }: { list: ReturnType<typeof sinceOf> }) {
  const t = useT();
  return (
    <section className={styles['since']}>
      <h2>{t('home.desk.sinceHere')}</h2>
      <Rows>
        {list.map(({ community: c, ...d }) => (
          <Row
            key={d.id}
            unread
            lead={<GuildTile name={c.name} size="2rem" />}
            over={<bdi lang={c.locale}>{c.name}</bdi>}
            title={d.title}
            titleLang={d.locale}
            link={<Link to={elsewhere(`/c/${c.slug}/t/${d.id}?new=true`)} />}
            line={t.rich('home.desk.wrote', {
              name: <bdi>{d.author?.displayName ?? t('home.desk.somebody')}</bdi>,
              line: (
                <bdi lang={d.lineLocale} dir="auto">
                  {d.line}
                </bdi>
              ),
            })}
            side={<Dot>{t('home.desk.new', { count: d.unread })}</Dot>}
          />
        ))}
      </Rows>
    </section>
  );
}

function Nothing({ communities }: { communities: DeskPageQuery['communities']['nodes'] }) {
  const t = useT();
  const own = communities.filter((c) => c.viewerState === 'ACTIVE').slice(0, 2);
  return (
    <EmptyState
      title={t('home.desk.quiet')}
      action={
        <Link to={elsewhere(own.length ? `/c/${own[0]?.slug ?? ''}` : '/communities')} className={buttonClass()}>
          {own.length ? t('home.desk.look', { name: own[0]?.name ?? '' }) : t('home.join')}
        </Link>
      }
    >
      {own.length ? t('home.desk.nothingText') : t('home.desk.noCommunity')}
    </EmptyState>
  );
}

function Drafts({ list }: { list: DeskPageQuery['ownPractices']['nodes'] }) {
  const t = useT();
  const format = useFormat();
  return (
    <section>
      <h2>{t('home.desk.drafts')}</h2>
      <ul role="list">
        {list.map((p) => (
          <li key={p.id}>
            <Link to={elsewhere(`/practices/${p.id}/edit`)} dir="auto">
              {p.title || t('home.desk.untitled')}
            </Link>
            <p className="meta">{t('home.desk.saved', { at: format.dateTime(p.updatedAt) })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
