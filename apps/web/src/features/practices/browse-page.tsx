import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link, useLocation, useNavigate } from '@tanstack/react-router';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Chips, RemovableChip } from '@guildhall/ui/Chip';
import { PageHead } from '@guildhall/ui/PageHead';
import { Pagination } from '@guildhall/ui/Pagination';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Select } from '@guildhall/ui/Select';
import { Tag } from '@guildhall/ui/Tag';
import { useEffect, useState } from 'react';
import { KnowledgeTabs } from '../../app/knowledge-tabs';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { i18n } from '../../app/i18n/i18n';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { useViewer } from '../../app/viewer';
import { BrowsePracticesDocument } from './browse.generated';
import { groups, type BrowseSearch } from '@guildhall/domain/search/browse';
import { browseVariables, toggled, without } from '@guildhall/domain/search/browse-variables';
import { Filters } from './filters';
import { makeLabels } from './labels';
import { NothingFound } from './nothing-found';
import { Passages } from './passages';
import { WordsBox } from './words-box';
import styles from './browse-page.module.css';

const route = getRouteApi('/practices');

export const load = ({ client, search }: LoadArgs) =>
  client.query({ query: BrowsePracticesDocument, variables: { ...browseVariables(search as BrowseSearch), lang: i18n.locale } });

/** Everything that is published, by words and filters. */
export function BrowsePage() {
  const { t, format, locale } = useWords();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/practices' });
  const viewer = useViewer();
  const href = useLocation({ select: (location) => location.href });
  const [open, setOpen] = useState(false);
  const { data } = useSuspenseQuery(BrowsePracticesDocument, { variables: { ...browseVariables(search), lang: locale } });
  const labels = makeLabels(t, format, data.concepts, locale);
  const found = data.practices;
  usePageTitle(t('practices.title'));
  // A box that is ticked shows it at once; the results follow.
  const [asked, setAsked] = useState<BrowseSearch | null>(null);
  useEffect(() => setAsked(null), [search]);
  const wanted = asked ?? search;
  const go = (next: BrowseSearch) => {
    setAsked(next);
    void navigate({ search: next, resetScroll: false });
  };
  const chosen = groups.flatMap(([key, api]) => (search[key] ?? []).map((code) => ({ key, api, code })));
  return (
    <>
      <PageHead
        title={t('practices.title')}
        actionsBeside
        actions={
          <>
            {viewer && (
              <Link to="/practices/screening" className={buttonClass()}>
                {t('practices.work')}
              </Link>
            )}
            <Link to="/practices/new" className={buttonClass('main')}>
              {t('practices.writeOne')}
            </Link>
          </>
        }
      />
      <KnowledgeTabs />
      <div className={styles['browse']}>
        <div className={styles['side']} data-open={open || undefined} id="filters">
          <Filters facets={found.facets} search={wanted} labels={labels} onToggle={(key, code) => go(toggled(wanted, key, code))} />
        </div>
        <div className={styles['main']}>
          <WordsBox
            key={search.q ?? ''}
            words={search.q ?? ''}
            onSearch={(q) => go(q ? { ...without(search, 'q'), q } : without(search, 'q'))}
          />
          <div className={styles['line']}>
            <p role="status">
              <strong>{t('practices.count', { count: found.total })}</strong>
            </p>
            <Chips label={t('practices.chosen')}>
              {search.q && (
                <RemovableChip removeLabel={t('practices.remove', { name: search.q })} onRemove={() => go(without(search, 'q'))}>
                  “{search.q}”
                </RemovableChip>
              )}
              {chosen.map(({ key, api, code }) => (
                <RemovableChip
                  key={key + code}
                  removeLabel={t('practices.remove', { name: labels.ofGroup(api, code) })}
                  onRemove={() => go(toggled(search, key, code))}
                >
                  {labels.ofGroup(api, code)}
                </RemovableChip>
              ))}
            </Chips>
            <span className={styles['narrow']}>
              <Button small aria-expanded={open} aria-controls="filters" onClick={() => setOpen(!open)}>
                {t('practices.filters', { count: chosen.length })}
              </Button>
            </span>
            {viewer && (search.q || chosen.length > 0) && (
              <Link to="/searches/new" search={{ of: href }} className={buttonClass('text', true)}>
                {t('practices.saveSearch')}
              </Link>
            )}
            <label className={styles['sort']}>
              <span>{t('practices.sort')}</span>
              <Select
                value={search.sort ?? (search.q ? '' : 'NEWEST')}
                onChange={(event) =>
                  go({
                    ...without(search, 'q'),
                    ...(search.q ? { q: search.q } : {}),
                    sort: (event.currentTarget.value || undefined) as BrowseSearch['sort'],
                  })
                }
              >
                {search.q && <option value="">{t('practices.sort.RELEVANCE')}</option>}
                <option value="NEWEST">{t('practices.sort.NEWEST')}</option>
                <option value="TITLE">{t('practices.sort.TITLE')}</option>
              </Select>
            </label>
          </div>
          {found.total === 0 ? (
            <NothingFound search={search} without={found.without} suggestion={found.suggestion} labels={labels} onGo={go} />
          ) : (
            <Rows label={t('practices.results')}>
              {found.nodes.map((p) => (
                <Row
                  key={p.key}
                  level={2}
                  title={<Passages parts={p.title} />}
                  titleLang={p.locale}
                  link={<Link to="/practices/$slug" params={{ slug: p.slug }} />}
                  line={p.passage.length ? <Passages parts={p.passage} /> : p.summary}
                  lineLang={p.passage.length && p.passageLocale ? p.passageLocale : p.locale}
                  meta={inLine([
                    labels.where(p.place, p.country),
                    labels.period(p.periodStart, p.periodEnd),
                    p.ownerName,
                    t('practices.edition', { number: p.editionNo }),
                    p.state === 'OUTDATED' ? t('practices.state.OUTDATED') : '',
                    p.locale === locale ? '' : format.language(p.locale),
                  ])}
                  side={
                    p.validated ? (
                      <Tag tone="good" check>
                        {t('practices.check.VALIDATED')}
                      </Tag>
                    ) : (
                      <Tag tone="line">{t('practices.check.SCREENED')}</Tag>
                    )
                  }
                />
              ))}
            </Rows>
          )}
          {(found.hasMore || search.after) && (
            <Pagination
              label={t('practices.pages')}
              olderLabel={t('practices.more')}
              newerLabel={t('practices.first')}
              {...(found.hasMore && found.endCursor
                ? { older: <Link to="/practices" search={{ ...search, after: found.endCursor }} /> }
                : {})}
              {...(search.after ? { newer: <Link to="/practices" search={(({ after: _, ...rest }) => rest)(search)} /> } : {})}
            />
          )}
        </div>
      </div>
    </>
  );
}
