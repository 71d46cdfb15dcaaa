import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { citableToolBook } from '@guildhall/domain/toolbooks/citable';
import { Callout } from '@guildhall/ui/Callout';
import { Cite } from '../../app/cite';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { Prose } from '../../app/prose';
import { BookCover } from './cover';
import { Downloads } from './downloads';
import { Editions } from './editions';
import { ManageBook } from './manage-book';
import { inWords } from './texts';
import { ToolBookPageDocument, type ToolBookPageQuery } from './toolbooks.generated';
import styles from './toolbook.module.css';

const variables = (params: { slug?: string; edition?: string }) => ({
  slug: params.slug ?? '',
  edition: params.edition === undefined ? null : Number.parseInt(params.edition, 10) || 0,
});
export const load = ({ client, params }: LoadArgs) => client.query({ query: ToolBookPageDocument, variables: variables(params) });
export type Book = ToolBookPageQuery['toolBook'];

/** A book with its cover, its contents and its files; the current edition or an earlier one. */
export function ToolBookPage() {
  const params = useParams({ strict: false });
  const { t, format, locale } = useWords();
  const { data } = useSuspenseQuery(ToolBookPageDocument, { variables: variables(params) });
  const b = data.toolBook;
  const e = b.edition;
  const title = inWords(e.title, locale, e.locale);
  const subtitle = inWords(e.subtitle, locale, e.locale);
  const purpose = inWords(e.purposeHtml, locale, e.locale);
  const lang = e.languages.find((l) => l === locale) ?? e.locale;
  const older = e.number < b.editionNo;
  usePageTitle(title.text);
  const address = `${location.origin}/toolbooks/${b.slug}/e/${e.number}`;
  const citable = citableToolBook({ ...e, slug: b.slug, title: title.text, subtitle: subtitle.text, locale: title.lang, address });
  return (
    <article className={styles['book']}>
      <header className={styles['head']}>
        <BookCover book={b} lang={lang} />
        <div className={styles['words']}>
          <p className="meta">
            <Link to="/toolbooks">{t('toolbooks.title')}</Link> · <bdi>{b.networkName}</bdi>
          </p>
          <h1 dir="auto" lang={title.lang} tabIndex={-1}>
            {title.text}
          </h1>
          {subtitle.text && (
            <p className={styles['subtitle']} dir="auto" lang={subtitle.lang}>
              {subtitle.text}
            </p>
          )}
          <p className={styles['line']}>
            <strong>{t('toolbooks.edition', { number: e.number })}</strong>
            <span>{t('toolbooks.frozenOn', { date: format.date(e.frozenAt) })}</span>
            <span>{e.licence}</span>
          </p>
          {e.withheld ? <Callout tone="warn">{t('toolbooks.withheld')}</Callout> : <Downloads book={b} lang={lang} />}
          <ManageBook book={b} />
        </div>
      </header>
      {older && (
        <Callout tone="warn" title={t('toolbooks.older', { number: e.number })}>
          <Link to="/toolbooks/$slug" params={{ slug: b.slug }}>
            {t('toolbooks.toCurrent', { number: b.editionNo })}
          </Link>
        </Callout>
      )}
      {e.earlier.map((old) => (
        <Callout key={old.contentHash} tone="warn" title={t('toolbooks.reissued', { date: format.date(old.until) })}>
          {old.chapters.length === 0 && old.pictures > 0
            ? t('toolbooks.reissuedPictures', { count: old.pictures })
            : t('toolbooks.reissuedText', {
                count: old.chapters.length,
                chapters: format.list(old.chapters.map((n) => format.number(n))),
              })}{' '}
          <code className={styles['hash']}>{old.contentHash}</code>
        </Callout>
      ))}
      {e.withdrawn.map((w) => (
        <Callout key={w.number} tone="warn" title={t('toolbooks.withdrawn', { number: w.number, date: format.date(w.withdrawnAt) })}>
          <bdi>{w.title}</bdi>
        </Callout>
      ))}
      <div className={styles['layout']}>
        <div className={styles['matter']}>
          {purpose.text && (
            <section aria-labelledby="purpose" lang={purpose.lang}>
              <h2 id="purpose" lang={locale}>
                {t('toolbooks.purpose')}
              </h2>
              <Prose html={purpose.text} />
            </section>
          )}
          <section aria-labelledby="contents">
            <h2 id="contents">{t('toolbooks.contents')}</h2>
            <ol role="list" className={styles['contents']}>
              {e.contents.map((c) => {
                const name = inWords(c.title, locale, e.locale);
                return (
                  <li key={c.id}>
                    <span className={styles['number']}>{c.number}</span>
                    <span>
                      <bdi lang={name.lang}>{name.text || (c.kind === 'STORY' ? t('toolbooks.gone') : '')}</bdi>
                    </span>
                    {c.kind !== 'TEXT' && <span className="meta">{t(`toolbooks.kind.${c.kind}`)}</span>}
                  </li>
                );
              })}
            </ol>
          </section>
        </div>
        <aside className={styles['aside']}>
          <Editions book={b} locale={locale} />
          {!e.withheld && (
            <div>
              <Cite citable={citable} />
            </div>
          )}
          <section>
            <h2>{t('toolbooks.verify')}</h2>
            <p className="small">{t('toolbooks.verifyText')}</p>
            <p className={styles['hash']}>{e.contentHash}</p>
          </section>
          <section>
            <h2>{t('toolbooks.about')}</h2>
            <p className="small">{t('toolbooks.publishedBy', { publisher: e.publisher })}</p>
            {e.contributors.length > 0 && <p className="small">{t('toolbooks.writtenBy', { names: format.list(e.contributors) })}</p>}
            <Words text={e.funderName} first={e.locale} />
            <Words text={e.disclaimer} first={e.locale} />
          </section>
        </aside>
      </div>
    </article>
  );
}

function Words({ text, first }: { text: Book['edition']['title']; first: Book['edition']['locale'] }) {
  const { locale } = useWords();
  const said = inWords(text, locale, first);
  return said.text ? (
    <p className="small soft" dir="auto" lang={said.lang}>
      {said.text}
    </p>
  ) : null;
}
