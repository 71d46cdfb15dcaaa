import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Tag } from '@guildhall/ui/Tag';
import { Cite } from '../../app/cite';
import type { LoadArgs } from '../../app/feature';
import { i18n } from '../../app/i18n/i18n';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { elsewhere } from '../../app/paths';
import { Languages, LanguagesWord, TranslateInto, TranslationNote, wanted } from '../../app/translated';
import { AboutPractice, partsOf, PracticeArticle } from './article';
import { citableOf } from './cited';
import { Contact } from './contact';
import { makeLabels } from './labels';
import { licenceLink } from './licence-link';
import { Manage } from './manage';
import { PracticePageDocument, type PracticePageQuery } from './practice.generated';
import { inUptake, Uptake, type ShownUptake } from './uptake/uptake';
import { takesAway } from './take-away';
import { Tombstone } from './tombstone';
import { Opinions } from './validation/opinions';
import styles from './practice-page.module.css';

const variables = (params: { slug?: string; edition?: string }, lang: unknown, locale: string) => ({
  slug: params.slug ?? '',
  edition: params.edition === undefined ? null : Number.parseInt(params.edition, 10) || 0,
  locale: wanted(lang, locale),
});

export const load = ({ client, params, search }: LoadArgs) =>
  client.query({ query: PracticePageDocument, variables: variables(params, search['lang'], i18n.locale) });

export type Practice = PracticePageQuery['practice'];

/** A published practice, its current edition or an earlier one. */
export function PracticePage() {
  const params = useParams({ strict: false });
  const { lang } = useSearch({ strict: false }) as { lang?: string };
  const { t, format, locale } = useWords();
  const { data, refetch } = useSuspenseQuery(PracticePageDocument, { variables: variables(params, lang, locale) });
  const p = data.practice;
  usePageTitle(p.edition?.title ?? p.title);
  return p.edition ? (
    <Read
      practice={p}
      edition={p.edition}
      uptake={data.practiceUptake}
      lessons={data.blockLessons}
      labels={makeLabels(t, format, data.concepts, locale)}
      onChanged={() => void refetch()}
    />
  ) : (
    <Tombstone practice={p} />
  );
}

function Read({
  practice: p,
  edition,
  uptake,
  lessons,
  labels,
  onChanged,
}: {
  practice: Practice;
  edition: NonNullable<Practice['edition']>;
  uptake: ShownUptake | null;
  lessons: PracticePageQuery['blockLessons'];
  labels: ReturnType<typeof makeLabels>;
  onChanged: () => void;
}) {
  const { t, format } = useWords();
  const address = edition.number < p.editionNo ? `/practices/${p.slug}/e/${edition.number}` : `/practices/${p.slug}`;
  const older = edition.number < p.editionNo;
  const validatedBy = new Set(edition.opinions.filter((o) => o.decision === 'ACCEPT').map((o) => o.id)).size;
  const before = p.editions.find((e) => e.number < edition.number);
  return (
    <article className={styles['practice']}>
      <header className={styles['head']}>
        <p className={styles['over']}>
          <Link to="/practices">{t('practices.title')}</Link>
          <span>{labels.where(edition.place, edition.country)}</span>
          <span dir="auto">{edition.ownerName}</span>
        </p>
        <h1 dir="auto" lang={edition.locale} tabIndex={-1}>
          {edition.title}
        </h1>
        <p className={styles['claim']} dir="auto" lang={edition.locale}>
          {edition.summary}
        </p>
        <Languages of={p.languages} shown={edition.locale} address={address} />
        <div className={styles['line']}>
          {validatedBy > 0 && edition.publishedAt && (
            <Tag tone="good" check>
              {t('practices.validatedOn', { count: validatedBy, date: format.date(edition.publishedAt) })}
            </Tag>
          )}
          {edition.screenedAt && (
            <Tag tone={validatedBy > 0 ? 'line' : 'good'} check>
              {t('practices.screenedOn', { date: format.date(edition.screenedAt) })}
            </Tag>
          )}
          {p.reconfirmedAt && !older && <Tag tone="line">{t('practices.reconfirmedOn', { date: format.date(p.reconfirmedAt) })}</Tag>}
          <Tag tone="line">{t('practices.edition', { number: edition.number })}</Tag>
          {before && (
            <Link to="/practices/$slug/changes" params={{ slug: p.slug }} search={{ from: before.number, to: edition.number }}>
              {t('practices.whatChanged', { number: before.number })}
            </Link>
          )}
          <span className={styles['actions']}>
            <Cite citable={citableOf(p, edition)} address={`/practices/${p.slug}`} />
            <Button onClick={() => window.print()}>{t('practices.print')}</Button>
            <Manage practice={p} onChanged={onChanged} />
            {uptake?.viewerCan.consult && (
              <Link to={elsewhere(`/consultations?ask=${p.key}`)} className={buttonClass('text')}>
                {t('practices.consultation.ask')}
              </Link>
            )}
          </span>
        </div>
      </header>
      {older && (
        <Callout tone="warn" title={t('practices.olderEdition', { number: edition.number })}>
          <Link to="/practices/$slug" params={{ slug: p.slug }}>
            {t('practices.toCurrent', { number: p.editionNo })}
          </Link>
        </Callout>
      )}
      {p.translation && (
        <TranslationNote
          note={p.translation}
          number={edition.number}
          address={`/practices/${p.slug}/e/${edition.number}`}
          nameOfField={(field) => t.maybe(`practices.field.${field}`, 'practices.title')}
        >
          {' '}
          ·{' '}
          <Link to="/practices/$slug/changes" params={{ slug: p.slug }} search={{ from: p.translation.editionNo, to: edition.number }}>
            {t('practices.whatChanged', { number: p.translation.editionNo })}
          </Link>
        </TranslationNote>
      )}
      {p.state === 'OUTDATED' && (
        <Callout tone="warn" title={t('practices.outdated.title')}>
          {t('practices.outdated.text')}
        </Callout>
      )}
      {p.state === 'DUE_FOR_REVIEW' && (
        <Callout tone="note" title={t('practices.due')}>
          {p.viewerCan.reconfirm && t('practices.reconfirm.text')}
        </Callout>
      )}
      <div className={styles['layout']}>
        <div className={styles['matter']}>
          <PracticeArticle
            edition={edition}
            labels={labels}
            inSource={p.translation ?? undefined}
            lessons={lessons}
            pictureAct={takesAway(p, onChanged)}
          />
          {edition.opinions.length > 0 && (
            <section id="opinions" aria-labelledby="opinions-title" className="stack">
              <h2 id="opinions-title">{t('practices.opinions')}</h2>
              <p className="small soft">{t('practices.opinions.why')}</p>
              <Opinions opinions={edition.opinions} />
            </section>
          )}
          {uptake && <Uptake uptake={uptake} slug={p.slug} />}
        </div>
        <aside className={styles['aside']}>
          <nav className={styles['toc']} aria-label={t('practices.onThisPage')}>
            {partsOf(edition).map((part) => (
              <a key={part} href={`#${part}`}>
                {t(`practices.section.${part}`)}
              </a>
            ))}
            {edition.opinions.length > 0 && <a href="#opinions">{t('practices.opinions')}</a>}
            {uptake &&
              inUptake(uptake).map((part) => (
                <a key={part} href={`#${part}`}>
                  {t(`practices.uptake.${part}`)}
                </a>
              ))}
          </nav>
          <section>
            <h2>{t('practices.about')}</h2>
            <AboutPractice edition={edition} labels={labels} />
          </section>
          {!older && <Contact practice={p} onChanged={onChanged} />}
          {p.viewerCan.translate && !older && (
            <section className="no-print">
              <h2>
                <LanguagesWord />
              </h2>
              <TranslateInto address={`/practices/${p.slug}`} source={p.locale} />
            </section>
          )}
          {p.editions.length > 1 && (
            <section className="no-print">
              <h2>{t('practices.editions')}</h2>
              <ul role="list" className="small">
                {p.editions.map((e) => (
                  <li key={e.number}>
                    {e.number === edition.number ? (
                      <span aria-current="true">{t('practices.editionOf', { number: e.number, date: format.date(e.publishedAt) })}</span>
                    ) : (
                      <Link to="/practices/$slug/e/$edition" params={{ slug: p.slug, edition: String(e.number) }}>
                        {t('practices.editionOf', { number: e.number, date: format.date(e.publishedAt) })}
                      </Link>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
      <footer className={styles['foot']}>
        <p>
          {t.rich('practices.licence', {
            licence: <a href={licenceLink(edition.licence) ?? undefined}>{edition.licence}</a>,
            network: p.networkName,
            date: edition.publishedAt ? format.date(edition.publishedAt) : '',
          })}
        </p>
        <p className={styles['address']}>
          {t('practices.address')}{' '}
          {`${location.origin}/practices/${p.slug}/e/${edition.number}${p.translation ? `?lang=${edition.locale}` : ''}`}
        </p>
        <p className={styles['hash']}>{t('practices.hash', { hash: edition.contentHash.slice(0, 16) })}</p>
      </footer>
    </article>
  );
}
