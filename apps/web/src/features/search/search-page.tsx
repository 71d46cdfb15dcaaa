import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link, useLocation, useNavigate } from '@tanstack/react-router';
import { buttonClass } from '@guildhall/ui/Button';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { Pagination } from '@guildhall/ui/Pagination';
import { Row, Rows } from '@guildhall/ui/Rows';
import { SearchBox } from '@guildhall/ui/SearchBox';
import { Tab, Tabs } from '@guildhall/ui/Tabs';
import { AddressLink } from '../../app/address-link';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { i18n } from '../../app/i18n/i18n';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { useViewer } from '../../app/viewer';
import { Passages } from './passages';
import { SearchPageDocument } from './search.generated';
import { type SearchSearch } from '@guildhall/domain/search/everywhere';
import { searchVariables } from '@guildhall/domain/search/browse-variables';

const route = getRouteApi('/search');

export const load = ({ client, search }: LoadArgs) =>
  client.query({ query: SearchPageDocument, variables: { ...searchVariables(search as SearchSearch), lang: i18n.locale } });

/** Everything that one may see, by words. */
export function SearchPage() {
  const { t, format, locale } = useWords();
  const search = route.useSearch();
  const navigate = useNavigate();
  const viewer = useViewer();
  const href = useLocation({ select: (location) => location.href });
  const { data } = useSuspenseQuery(SearchPageDocument, { variables: { ...searchVariables(search), lang: locale } });
  const found = data.search;
  const all = found.counts.reduce((sum, c) => sum + c.count, 0);
  usePageTitle(search.q ? t('search.titleOf', { words: search.q }) : t('search.title'));
  const tab = (kind: SearchSearch['kind']) => (
    <Link to="/search" activeOptions={{ exact: true }} search={{ ...(search.q ? { q: search.q } : {}), ...(kind ? { kind } : {}) }} />
  );
  return (
    <>
      <PageHead
        title={t('search.title')}
        actionsBeside
        actions={
          viewer && (
            <>
              {search.q && (
                <Link to="/searches/new" search={{ of: href }} className={buttonClass()}>
                  {t('search.save')}
                </Link>
              )}
              <Link to="/searches" className={buttonClass('text')}>
                {t('search.saved')}
              </Link>
            </>
          )
        }
      />
      <SearchBox
        key={search.q ?? ''}
        label={t('search.words')}
        defaultValue={search.q ?? ''}
        maxLength={200}
        action="/search"
        onSearch={(q) => void navigate({ to: '/search', search: q.trim() ? { q: q.trim() } : {} })}
      />
      {search.q && all > 0 && (
        <Tabs label={t('search.kinds')}>
          <Tab link={tab(undefined)} current={!search.kind} count={all}>
            {t('search.all')}
          </Tab>
          {found.counts.map((c) => (
            <Tab key={c.kind} link={tab(c.kind)} current={search.kind === c.kind} count={c.count}>
              {t(`search.kind.${c.kind}`)}
            </Tab>
          ))}
        </Tabs>
      )}
      {search.q && (
        <p role="status" className="meta">
          {t('search.count', { count: found.total })}
        </p>
      )}
      {!search.q ? (
        <p className="soft">{t('search.help')}</p>
      ) : found.total === 0 ? (
        <EmptyState title={<span>{t('search.nothing', { words: search.q })}</span>}>
          {found.suggestion ? (
            <p>
              {t.rich('search.didYouMean', {
                words: (
                  <Link to="/search" search={{ q: found.suggestion }}>
                    {found.suggestion}
                  </Link>
                ),
              })}
            </p>
          ) : (
            <p>{t('search.help')}</p>
          )}
        </EmptyState>
      ) : (
        <Rows label={t('search.results')}>
          {found.nodes.map((n) => (
            <Row
              key={n.kind + n.key}
              level={2}
              title={<Passages parts={n.title} />}
              titleLang={n.locale}
              link={<AddressLink href={n.address} />}
              line={<Passages parts={n.passage} />}
              lineLang={n.passageLocale}
              meta={inLine([t(`search.kind.${n.kind}`), format.date(n.at), n.locale === locale ? '' : format.language(n.locale)])}
            />
          ))}
        </Rows>
      )}
      {(found.hasMore || search.after) && (
        <Pagination
          label={t('search.pages')}
          olderLabel={t('search.more')}
          newerLabel={t('search.first')}
          {...(found.hasMore && found.endCursor ? { older: <Link to="/search" search={{ ...search, after: found.endCursor }} /> } : {})}
          {...(search.after ? { newer: <Link to="/search" search={(({ after: _, ...rest }) => rest)(search)} /> } : {})}
        />
      )}
    </>
  );
}
