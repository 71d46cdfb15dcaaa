import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { licenceLinks } from '@guildhall/domain/practices/content';
import { citableResource } from '@guildhall/domain/resources/citable';
import { buttonClass } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Icon } from '@guildhall/ui/Icon';
import { PageHead } from '@guildhall/ui/PageHead';
import { lazy } from 'react';
import { Cite } from '../../app/cite';
import type { LoadArgs } from '../../app/feature';
import { i18n } from '../../app/i18n/i18n';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { Languages, LanguagesWord, TranslateInto, TranslationNote, wanted } from '../../app/translated';
import { Editions } from './editions';
import { useDimensions } from './labels';
import { ResourcePageDocument, type ResourcePageQuery } from './resources.generated';
import styles from './resources.module.css';

/* Only for those who keep it: readers do not carry it. */
const Downloads = lazy(async () => ({ default: (await import('./downloads')).Downloads }));

export const load = ({ client, params, search }: LoadArgs) =>
  client.query({
    query: ResourcePageDocument,
    variables: { slug: params['slug'] ?? '', locale: wanted(search['lang'], i18n.locale) },
    fetchPolicy: 'network-only',
  });
export type Resource = ResourcePageQuery['resource'];
export type Concepts = ResourcePageQuery['concepts'];

/** Something to take along; for those who keep it also how often that happened. */
export function ResourcePage() {
  const { slug = '' } = useParams({ strict: false }) as { slug?: string };
  const { lang } = useSearch({ strict: false }) as { lang?: string };
  const { t, format, locale } = useWords();
  const { data } = useSuspenseQuery(ResourcePageDocument, { variables: { slug, locale: wanted(lang, locale) } });
  const r = data.resource;
  const address = `/resources/${slug}`;
  usePageTitle(r.title);
  return (
    <>
      <PageHead
        kicker={
          <>
            <Link to="/resources">{t('resources.title')}</Link> · {t(`resources.type.${r.type}`)} · <bdi>{r.networkName}</bdi>
          </>
        }
        title={r.title}
        titleLang={r.locale}
        actionsBeside
        actions={
          <>
            {r.state !== 'WITHDRAWN' && <Cite citable={citableOf(r)} address={address} />}
            {r.viewerCan.edit && (
              <Link to="/resources/$slug/edit" params={{ slug: r.key }} className={buttonClass()}>
                {t('resources.keep')}
              </Link>
            )}
          </>
        }
      />
      <Languages of={r.languages} shown={r.locale} address={address} />
      {r.translation && (
        <TranslationNote
          note={r.translation}
          number={r.editionNo}
          address={address}
          nameOfField={(field) => t.maybe(`resources.field.${field}`, 'resources.field.title')}
        />
      )}
      {r.state === 'WITHDRAWN' && (
        <Callout tone="warn" title={t('resources.withdrawnOn', { date: r.withdrawnAt ? format.date(r.withdrawnAt) : '' })}>
          <p dir="auto">{r.reason}</p>
        </Callout>
      )}
      {r.outdated && r.reviewDueAt && (
        <Callout tone="warn" title={t('resources.outdated')}>
          <p>{t('resources.outdatedText', { date: format.date(r.reviewDueAt) })}</p>
        </Callout>
      )}
      {r.summary && <Text resource={r} concepts={data.concepts} />}
      {r.editions.length > 1 && <Editions resource={r} />}
      {r.viewerCan.translate && (
        <section aria-labelledby="r-translate" className={styles['part']}>
          <h2 id="r-translate">
            <LanguagesWord />
          </h2>
          <TranslateInto address={address} source={r.sourceLocale} />
        </section>
      )}
      {r.downloads && <Downloads downloads={r.downloads} />}
    </>
  );
}

const citableOf = (r: Resource) =>
  citableResource({
    ...r,
    edition: r.editionNo,
    publishedOn: r.editionAt.slice(0, 10),
    address: `${location.origin}/resources/${r.slug}`,
  });

function Text({ resource: r, concepts }: { resource: Resource; concepts: Concepts }) {
  const { t, format, locale } = useWords();
  const dimension = useDimensions(concepts);
  const kilobytes = (bytes: number) => format.number(Math.max(1, Math.round(bytes / 1024)));
  /** Of the file that fits whoever reads: theirs, else its own. */
  const mine = r.files.find((f) => f.locale === locale)?.locale ?? r.sourceLocale;
  const size = r.fileBytes ? t('resources.size', { size: kilobytes(r.fileBytes) }) : t('resources.elsewhere', { host: hostOf(r.url) });
  return (
    <div className={styles['read']}>
      <p className={styles['summary']} dir="auto" lang={r.locale}>
        {r.summary}
      </p>
      {r.files.length > 0 && (
        <ul role="list" className={styles['take']}>
          {r.files.map((f) => (
            <li key={f.locale}>
              <a className={buttonClass(f.locale === mine ? 'main' : undefined)} href={f.download} hrefLang={f.locale} rel="nofollow">
                <Icon name="download" /> {t('resources.downloadIn', { language: format.language(f.locale) })}
              </a>{' '}
              <span className="meta">{t('resources.size', { size: kilobytes(f.fileBytes) })}</span>
            </li>
          ))}
        </ul>
      )}
      {r.download && (r.files.length === 0 || r.fileBytes === null) && (
        <p className={styles['take']}>
          <a className={buttonClass('main')} href={`${r.download}?lang=${locale}`} rel="nofollow">
            <Icon name={r.fileBytes ? 'download' : 'link'} /> {r.fileBytes ? t('resources.download') : t('resources.open')}
          </a>
          <span className="meta">{size}</span>
        </p>
      )}
      <dl className={styles['facts']}>
        {r.authors.length > 0 && (
          <div>
            <dt>{t('resources.field.authors')}</dt>
            <dd>{format.list(r.authors)}</dd>
          </div>
        )}
        <div>
          <dt>{t('resources.field.locale')}</dt>
          <dd>{format.language(r.sourceLocale)}</dd>
        </div>
        <div>
          <dt>{t('resources.field.dimensions')}</dt>
          <dd>{format.list(r.dimensions.map(dimension))}</dd>
        </div>
        <div>
          <dt>{t('resources.field.source')}</dt>
          <dd dir="auto">{r.source}</dd>
        </div>
        {r.licence && (
          <div>
            <dt>{t('resources.field.licence')}</dt>
            <dd>
              <a href={licenceLinks[r.licence as keyof typeof licenceLinks]} rel="license">
                {r.licence}
              </a>
            </dd>
          </div>
        )}
        {r.doi && (
          <div>
            <dt>{t('resources.field.doi')}</dt>
            <dd>
              <a href={`https://doi.org/${r.doi}`} dir="ltr">
                {r.doi}
              </a>
            </dd>
          </div>
        )}
        {r.isbn && (
          <div>
            <dt>{t('resources.field.isbn')}</dt>
            <dd>
              <bdi dir="ltr">{r.isbn}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('resources.since')}</dt>
          <dd>{format.date(r.publishedAt)}</dd>
        </div>
      </dl>
      {r.download && <p className="meta">{t('resources.counted')}</p>}
    </div>
  );
}

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname;
  } catch {
    return url;
  }
};
