import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { isLocale, localeCodes } from '@guildhall/domain/kernel/locale';
import { storyKinds } from '@guildhall/domain/stories/content';
import { buttonClass } from '@guildhall/ui/Button';
import { Chip, Chips } from '@guildhall/ui/Chip';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { Pagination } from '@guildhall/ui/Pagination';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Select } from '@guildhall/ui/Select';
import { Tag } from '@guildhall/ui/Tag';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import { useState } from 'react';
import { KnowledgeTabs } from '../../app/knowledge-tabs';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { i18n } from '../../app/i18n/i18n';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { useViewer } from '../../app/viewer';
import { BeginStory } from './begin-story';
import { StoriesPageDocument, type StoriesPageQuery } from './stories.generated';
import styles from './stories.module.css';

const route = getRouteApi('/stories');
interface Search {
  kind?: string;
  locale?: string;
  work?: boolean;
}
const variables = (s: Search, lang: string) => ({
  kind: storyKinds.find((k) => k === s.kind) ?? null,
  locale: s.locale && isLocale(s.locale) ? s.locale : null,
  lang,
  work: s.work === true,
  after: null,
});
export const load = ({ client, search }: LoadArgs) =>
  client.query({ query: StoriesPageDocument, variables: variables(search as Search, i18n.locale), fetchPolicy: 'network-only' });

/** Stories, quotes and lessons; and what one works on oneself. */
export function StoriesPage() {
  const { t, format, locale } = useWords();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/stories' });
  const viewer = useViewer();
  const [fetching, setFetching] = useState(false);
  const wish = variables(search, locale);
  const { data, fetchMore } = useSuspenseQuery(StoriesPageDocument, { variables: wish });
  const more = async () => {
    setFetching(true);
    await fetchMore({
      variables: { after: data.stories.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        stories: { ...next.stories, nodes: [...before.stories.nodes, ...next.stories.nodes] },
      }),
    }).finally(() => setFetching(false));
  };
  usePageTitle(t('stories.title'));
  const go = (next: Search) => {
    void navigate({ search: next, resetScroll: false });
  };
  const { work: _, ...shelf } = search;
  return (
    <>
      <PageHead
        title={t('stories.title')}
        lead={t('stories.lead')}
        actionsBeside
        actions={
          viewer && (
            <Link to="/stories" search={{ ...search, begin: viewer.organises ? 'STORY' : 'LESSON' }} className={buttonClass()}>
              {viewer.organises ? t('stories.begin') : t('stories.beginLesson')}
            </Link>
          )
        }
      />
      <KnowledgeTabs />
      <div className={styles['filters']}>
        <Chips label={t('stories.filter')}>
          {storyKinds.map((kind) => (
            <Chip
              key={kind}
              chosen={wish.kind === kind}
              onToggle={() => {
                const { kind: was, ...rest } = search;
                go(was === kind ? rest : { ...rest, kind });
              }}
            >
              {t(`stories.kinds.${kind}`)}
            </Chip>
          ))}
          {viewer && (
            <Chip chosen={wish.work} onToggle={() => go(wish.work ? shelf : { ...search, work: true })}>
              {t('stories.mine')}
            </Chip>
          )}
        </Chips>
        <label>
          <VisuallyHidden>{t('stories.field.locale')}</VisuallyHidden>
          <Select
            value={wish.locale ?? ''}
            onChange={(event) => {
              const { locale: __, ...rest } = search;
              const chosen = event.currentTarget.value;
              go(chosen ? { ...rest, locale: chosen } : rest);
            }}
          >
            <option value="">{t('stories.allLanguages')}</option>
            {localeCodes.map((code) => (
              <option key={code} value={code}>
                {format.language(code)}
              </option>
            ))}
          </Select>
        </label>
      </div>
      {data.stories.nodes.length === 0 ? (
        <EmptyState title={wish.work ? t('stories.noneAtWork') : t('stories.none')} />
      ) : (
        <Rows label={t('stories.title')}>
          {data.stories.nodes.map((s) => (
            <StoryRow key={s.key} story={s} work={wish.work} />
          ))}
        </Rows>
      )}
      {data.stories.hasMore && (
        <Pagination label={t('stories.pages')} olderLabel={t('stories.older')} onOlder={() => void more()} busy={fetching} />
      )}
      {viewer && <BeginStory search={search} onClose={() => go(wish.work ? { ...shelfOf(search), work: true } : shelfOf(search))} />}
    </>
  );
}

const shelfOf = ({ kind, locale }: Search): Search => ({ ...(kind ? { kind } : {}), ...(locale ? { locale } : {}) });

function StoryRow({ story: s, work }: { story: StoriesPageQuery['stories']['nodes'][number]; work: boolean }) {
  const { t, format } = useWords();
  const read = s.slug !== null && !work;
  return (
    <Row
      level={2}
      title={s.title || t('stories.untitled')}
      titleLang={s.locale}
      link={read ? <Link to="/stories/$slug" params={{ slug: s.slug! }} /> : <Link to="/stories/$slug/edit" params={{ slug: s.key }} />}
      line={s.opening}
      lineLang={s.locale}
      meta={inLine([
        t(`stories.kind.${s.kind}`),
        inLine([s.name, s.about], ', '),
        inLine([s.place, s.country && format.country(s.country)], ', '),
        format.language(s.locale),
        s.networkName,
        s.publishedAt ? format.date(s.publishedAt) : '',
      ])}
      side={
        work ? (
          <>
            <Tag tone={s.state === 'PUBLISHED' ? 'good' : 'line'}>{t(`stories.state.${s.state}`)}</Tag>
            {s.openUses > 0 && <Tag tone="warn">{t('stories.openUses', { count: s.openUses })}</Tag>}
          </>
        ) : undefined
      }
    />
  );
}
