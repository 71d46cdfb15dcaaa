import { useApolloClient, useMutation, useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { PageHead } from '@guildhall/ui/PageHead';
import { lazy, Suspense, useState } from 'react';
import { problemOf } from '../../app/errors';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { History, Reviews } from './around';
import { Canvas } from './canvas';
import { BeginSchemeVersionDocument } from './edit/draft.generated';
import { forgetSchemes } from './forget';
import { makeNames } from './names';
import { SchemeChangesPageDocument, SchemePageDocument, type SchemePageQuery } from './schemes.generated';
import { SourceLine } from './source-line';
import styles from './scheme.module.css';

const route = getRouteApi('/schemes/$slug');
const Changes = lazy(() => import('./changes').then((module) => ({ default: module.Changes })));
const ForkForm = lazy(() => import('./begin').then((module) => ({ default: module.ForkForm })));

export const load = async ({ client, params, search }: LoadArgs) => {
  const slug = params['slug'] ?? '';
  const [from, to] = [search['from'], search['to']];
  if (typeof from !== 'number' || typeof to !== 'number')
    return client.query({
      query: SchemePageDocument,
      variables: { slug, version: typeof search['version'] === 'number' ? search['version'] : null },
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
  const { version, from, to } = route.useSearch();
  return from && to ? <Changes slug={slug} from={from} to={to} /> : <Read slug={slug} version={version ?? null} />;
}

function Read({ slug, version }: { slug: string; version: number | null }) {
  const { t, format, locale } = useWords();
  const { data } = useSuspenseQuery(SchemePageDocument, { variables: { slug, version } });
  const page = data.scheme;
  const c = page.content;
  usePageTitle(c.title);
  const older = page.version.number < page.versionNo;
  return (
    <>
      <PageHead
        kicker={<Link to="/schemes">{t('schemes.title')}</Link>}
        title={c.title}
        titleLang={c.locale}
        lead={<bdi lang={c.locale}>{c.summary}</bdi>}
        actions={<Acts page={page} />}
        note={
          <>
            {[page.operatorName, c.place, c.country ? format.country(c.country) : ''].filter(Boolean).join(' · ')} ·{' '}
            {t('schemes.versionOf', { number: page.version.number, date: format.date(page.version.publishedAt) })}
          </>
        }
      />
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
    </>
  );
}

/** What the reader can do with it: write the next version, or take it as a start for their own. */
function Acts({ page }: { page: SchemePageQuery['scheme'] }) {
  const { t } = useWords();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [forking, setForking] = useState(false);
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
  return (
    <>
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
      {problem && <ProblemNote problem={problem} />}
      {forking && (
        <Suspense>
          <ForkForm schemeId={page.key} number={page.version.number} organisations={page.organisations} onClose={() => setForking(false)} />
        </Suspense>
      )}
    </>
  );
}
