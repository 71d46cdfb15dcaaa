import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { licenceLinks, type Licence } from '@guildhall/domain/practices/content';
import { buttonClass } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { citableLesson } from '@guildhall/domain/stories/citable';
import { Cite } from '../../app/cite';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { i18n } from '../../app/i18n/i18n';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { FoldedEmbedCard } from '../../app/embed-card';
import { elsewhere } from '../../app/paths';
import { Prose } from '../../app/prose';
import { Languages, LanguagesWord, TranslateInto, TranslationNote, wanted } from '../../app/translated';
import { StoryPageDocument, type StoryPageQuery } from './stories.generated';
import styles from './stories.module.css';

export const load = ({ client, params, search }: LoadArgs) =>
  client.query({
    query: StoryPageDocument,
    variables: { slug: params['slug'] ?? '', locale: wanted(search['lang'], i18n.locale) },
    fetchPolicy: 'network-only',
  });
type Story = StoryPageQuery['story'];

/** A story, a quote or a lesson as the world reads it. */
export function StoryPage() {
  const { slug = '' } = useParams({ strict: false }) as { slug?: string };
  const { lang } = useSearch({ strict: false }) as { lang?: string };
  const { t, format, locale } = useWords();
  const { data } = useSuspenseQuery(StoryPageDocument, { variables: { slug, locale: wanted(lang, locale) } });
  const s = data.story;
  usePageTitle(s.title);
  const where = inLine([s.place, s.country && format.country(s.country)], ', ');
  return (
    <article className={styles['story']}>
      <header className={styles['head']}>
        <p className="meta">
          <Link to="/stories">{t('stories.title')}</Link> · {t(`stories.kind.${s.kind}`)} · <bdi>{s.networkName}</bdi>
        </p>
        <h1 dir="auto" lang={s.locale} tabIndex={-1}>
          {s.title}
        </h1>
        {s.name && (
          <p className={styles['who']}>
            <strong dir="auto">{s.name}</strong>
            {s.about && (
              <span dir="auto" lang={s.locale}>
                {s.about}
              </span>
            )}
            {where && <span>{where}</span>}
          </p>
        )}
        {!s.name && where && <p className={styles['who']}>{where}</p>}
        <Languages of={s.languages} shown={s.locale} address={`/stories/${slug}`} />
        {s.viewerCan.edit && (
          <p>
            <Link to="/stories/$slug/edit" params={{ slug: s.key }} className={buttonClass()}>
              {t('stories.work')}
            </Link>
          </p>
        )}
      </header>
      {s.portrait && (
        <img
          className={styles['portrait']}
          src={s.portrait.url}
          alt={s.portrait.alt}
          width={s.portrait.width}
          height={s.portrait.height}
          lang={s.locale}
        />
      )}
      {s.translation && (
        <TranslationNote
          note={s.translation}
          number={s.translation.editionNo}
          address={`/stories/${slug}`}
          nameOfField={(field) => t.maybe(`stories.field.${field}`, 'stories.title')}
        />
      )}
      {s.state === 'WITHDRAWN' ? (
        <Callout tone="warn" title={t('stories.withdrawnOn', { date: s.withdrawnAt ? format.date(s.withdrawnAt) : '' })}>
          <p dir="auto">{s.reason}</p>
        </Callout>
      ) : (
        <Text story={s} />
      )}
      {s.viewerCan.translate && (
        <section aria-labelledby="s-translate">
          <h2 id="s-translate">
            <LanguagesWord />
          </h2>
          <TranslateInto address={`/stories/${slug}`} source={s.translation?.sourceLocale ?? s.locale} />
        </section>
      )}
    </article>
  );
}

function Text({ story: s }: { story: Story }) {
  const { t, format } = useWords();
  const parts = [
    ['expected', s.expectedHtml],
    ['happened', s.happenedHtml],
    ['why', s.whyHtml],
    ['advice', s.adviceHtml],
  ] as const;
  return (
    <>
      {s.bodyHtml &&
        (s.kind === 'QUOTE' ? (
          <blockquote className={styles['quoted']}>
            <Prose html={s.bodyHtml} lang={s.locale} />
          </blockquote>
        ) : (
          <Prose html={s.bodyHtml} lang={s.locale} />
        ))}
      {s.quotes.map((quote) => (
        <blockquote key={quote} className={styles['quote']} dir="auto" lang={s.locale}>
          {quote}
        </blockquote>
      ))}
      {parts.map(
        ([key, html]) =>
          html && (
            <section key={key} aria-labelledby={`s-${key}`}>
              <h2 id={`s-${key}`}>{t(`stories.field.${key}`)}</h2>
              <Prose html={html} lang={s.locale} />
            </section>
          ),
      )}
      <footer className={styles['foot']}>
        {s.pseudonym && s.name && <p>{t('stories.pseudonymNote')}</p>}
        {s.grade && s.kind === 'LESSON' && <p>{t.maybe(`stories.grade.${s.grade}`, 'stories.grade.CLAIMED')}</p>}
        {s.source && (
          <p>
            {t('stories.learnedFrom')}{' '}
            <Link to={elsewhere(s.source.address)}>
              <bdi>{s.source.title}</bdi>
            </Link>
          </p>
        )}
        <p>
          {t('stories.publishedOn', { date: format.date(s.publishedAt), network: s.networkName })} ·{' '}
          <a href={licenceLinks[s.licence as Licence]} rel="license">
            {s.licence}
          </a>
        </p>
        {s.kind !== 'LESSON' && <p>{t('stories.consentNote')}</p>}
        {s.kind === 'LESSON' && (
          <p className="no-print">
            <Cite citable={citableLesson({ ...s, address: `${location.origin}/stories/${s.slug}` })} />
          </p>
        )}
        {s.elsewhere && <FoldedEmbedCard className={styles['embed']} title={s.title} address={`/stories/${s.slug}`} />}
      </footer>
    </>
  );
}
