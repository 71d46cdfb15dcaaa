import { useApolloClient, useMutation, useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate, useParams } from '@tanstack/react-router';
import { citableScheme } from '@guildhall/domain/schemes/citable';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { PageHead } from '@guildhall/ui/PageHead';
import { SideHead } from '@guildhall/ui/SideHead';
import { lazy, Suspense, useState } from 'react';
import { Cite } from '../../app/cite';
import { problemOf } from '../../app/errors';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { i18n } from '../../app/i18n/i18n';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { Languages, LanguagesWord, TranslateInto, TranslationNote, wanted } from '../../app/translated';
import { History, Reviews } from './around';
import { Canvas } from './canvas';
import { BeginSchemeVersionDocument } from './edit/draft.generated';
import { forgetSchemes } from './forget';
import { makeNames } from './names';
import { SchemeChangesPageDocument, SchemePageDocument } from './schemes.generated';
import { isShown, type ShownScheme } from './shown';
import { SourceLine } from './source-line';
import { Tombstone } from './tombstone';
import styles from './scheme.module.css';

const route = getRouteApi('/schemes/$slug');
const Changes = lazy(() => import('./changes').then((module) => ({ default: module.Changes })));
const Withdraw = lazy(() => import('./withdraw').then((module) => ({ default: module.Withdraw })));
const ForkForm = lazy(() => import('./begin').then((module) => ({ default: module.ForkForm })));

export const load = async ({ client, params, search }: LoadArgs) => {
  const slug = params['slug'] ?? '';
  const [from, to] = [search['from'], search['to']];
  if (typeof from !== 'number' || typeof to !== 'number')
    return client.query({
      query: SchemePageDocument,
      variables: {
        slug,
        version: typeof search['version'] === 'number' ? search['version'] : null,
        locale: wanted(search['lang'], i18n.locale),
      },
    });
  const [answer] = await Promise.all([
    client.query({ query: SchemeChangesPageDocument, variables: { slug, from, to } }),
    import('./changes'),
  ]);
  return answer;
};

/** One scheme on its canvas, in its current version or an earlier one; or what one version changed against another. */
export function SchemePage() {
  const { slug } = useParams({ strict: false }) as { slug: string };
  const { version, from, to, lang } = route.useSearch();
  return from && to ? <Changes slug={slug} from={from} to={to} /> : <Read slug={slug} version={version ?? null} lang={lang} />;
}

function Read({ slug, version, lang }: { slug: string; version: number | null; lang: string | undefined }) {
  const { t, format, locale } = useWords();
  const { data } = useSuspenseQuery(SchemePageDocument, { variables: { slug, version, locale: wanted(lang, locale) } });
  const page = data.scheme;
  usePageTitle(page.content?.title ?? page.title);
  if (!isShown(page)) return <Tombstone page={page} reviews={data.schemeReviews.reviews} />;
  const c = page.content;
  const older = page.version.number < page.versionNo;
  return (
    <>
      <PageHead
        kicker={<Link to="/schemes">{t('schemes.title')}</Link>}
        title={c.title}
        titleLang={c.locale}
        lead={
          <p lang={c.locale} dir="auto">
            {c.summary}
          </p>
        }
        actions={<Acts page={page} />}
        note={
          <>
            {inLine([page.operatorName, c.place, c.country ? format.country(c.country) : ''])} ·{' '}
            {t('schemes.versionOf', { number: page.version.number, date: format.date(page.version.publishedAt) })}
          </>
        }
      />
      {!older && <Languages of={page.languages} shown={c.locale} address={`/schemes/${slug}`} />}
      {page.translation && (
        <div className={styles['note']}>
          <TranslationNote
            note={page.translation}
            number={page.version.number}
            address={`/schemes/${slug}`}
            nameOfField={(field) => t.maybe(`schemes.field.${field}`, 'schemes.title')}
          />
        </div>
      )}
      {older && (
        <div className={styles['note']}>
          <Callout tone="warn" title={t('schemes.older', { number: page.version.number })}>
            <Link to="/schemes/$slug" params={{ slug }} search={{}}>
              {t('schemes.toCurrent', { number: page.versionNo })}
            </Link>
          </Callout>
        </div>
      )}
      {page.source && (
        <div className={styles['note']}>
          <SourceLine source={page.source} />
        </div>
      )}
      {page.fictional && (
        <div className={styles['note']}>
          <Callout tone="note">{t('schemes.inventedText')}</Callout>
        </div>
      )}
      <Canvas page={page} names={makeNames(t, format, data.concepts, locale)} />
      <Reviews page={page} reviews={data.schemeReviews.reviews} mayApply={data.schemeReviews.mayApply} />
      <History page={page} />
      {page.viewerCan.translate && !older && (
        <SideHead title={<LanguagesWord />}>
          <TranslateInto address={`/schemes/${slug}`} source={page.locale} />
        </SideHead>
      )}
    </>
  );
}

/** What the reader can do with it: write the next version, or take it as a start for their own. */
function Acts({ page }: { page: ShownScheme }) {
  const { t } = useWords();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [forking, setForking] = useState(false);
  const [withdrawing, setWithdrawing] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [key] = useState(() => crypto.randomUUID());
  const [begin, { loading }] = useMutation(BeginSchemeVersionDocument);
  const write = () =>
    begin({ variables: { input: { schemeId: page.key, clientMutationId: key } } }).then(
      () => {
        forgetSchemes(client);
        return navigate({ to: '/schemes/$slug/edit', params: { slug: page.key } });
      },
      (error: unknown) => setProblem(problemOf(error)),
    );
  const address = `/schemes/${page.slug}`;
  const { number, publishedAt } = page.version;
  const citable = citableScheme({
    ...page,
    ...page.content,
    publishedOn: publishedAt.slice(0, 10),
    number,
    address: `${location.origin}${address}`,
  });
  return (
    <>
      <Cite citable={citable} address={address} />
      {page.draftNumber !== null ? (
        <Link to="/schemes/$slug/edit" params={{ slug: page.key }} className={buttonClass()}>
          {t('schemes.openDraft', { number: page.draftNumber })}
        </Link>
      ) : (
        page.viewerCan.edit && (
          <Button busy={loading} onClick={() => void write()}>
            {t('schemes.writeNext')}
          </Button>
        )
      )}
      {page.organisations.length > 0 && <Button onClick={() => setForking(true)}>{t('schemes.fork')}</Button>}
      {page.viewerCan.withdraw && (
        <Button kind="text" onClick={() => setWithdrawing(true)}>
          {t('schemes.withdraw')}
        </Button>
      )}
      {problem && <ProblemNote problem={problem} />}
      {withdrawing && (
        <Suspense>
          <Withdraw page={page} onClose={() => setWithdrawing(false)} />
        </Suspense>
      )}
      {forking && (
        <Suspense>
          <ForkForm schemeId={page.key} number={page.version.number} organisations={page.organisations} onClose={() => setForking(false)} />
        </Suspense>
      )}
    </>
  );
}
