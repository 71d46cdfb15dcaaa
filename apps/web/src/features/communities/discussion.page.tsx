import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { PageHead } from '@guildhall/ui/PageHead';
import { Skeleton } from '@guildhall/ui/Skeleton';
import { Tag } from '@guildhall/ui/Tag';
import type { LoadArgs } from '../../app/feature';
import { loadMessages } from '../../app/i18n/i18n';
import { inLine } from '../../app/i18n/line';
import { useT } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { useViewer } from '../../app/viewer';
import { DiscussionAside } from './discussion-aside';
import styles from './discussion.module.css';
import { DiscussionPageDocument, MarkDiscussionReadDocument, type DiscussionPageQuery } from './discussion.page.generated';
import { fresh } from './fresh';
import { newPosts } from './new-posts';
import { PageNav } from './page-nav';
import { PostArticle } from './post';
import { ReplyForm, type ReplyBox } from './reply-form';
import { useReading } from './reading';
import { useParam, type DiscussionSearch } from './search';
import { kindKeys, tagWords } from './words';

/* Few discussions are polls. Their words stand with those of the settings: the first view names every catalogue, and has no room for another. */
const Poll = lazy(async () => {
  const [module] = await Promise.all([import('./poll/poll'), loadMessages('communities/settings')]);
  return { default: module.Poll };
});

export type Discussion = DiscussionPageQuery['discussion'];
const variablesOf = (id: string, search: DiscussionSearch) => ({
  id,
  atPost: search.post ?? null,
  atNumber: search.at ?? null,
  atUnread: search.new ?? false,
});
export const load = ({ client, params, search }: LoadArgs): Promise<void> =>
  fresh(client, DiscussionPageDocument, variablesOf(params['id'] ?? '', search as DiscussionSearch));

const route = getRouteApi('/c/$slug/t/$id/{-$words}');

/** A discussion: what opened it, the answer that helped, and one page of replies in order of time. */
export function DiscussionPage() {
  const id = useParam('id');
  const search = route.useSearch();
  const { data } = useSuspenseQuery(DiscussionPageDocument, { variables: variablesOf(id, search) });
  return <Shown key={`${data.discussion.id} ${data.discussion.after}`} discussion={data.discussion} search={search} />;
}

function Shown({ discussion: d, search }: { discussion: Discussion; search: DiscussionSearch }) {
  const t = useT();
  const viewer = useViewer();
  const reply = useRef<ReplyBox>(null);
  const page = useRef<HTMLDivElement>(null);
  usePageTitle(d.title);
  const posts = d.posts.nodes;
  const isFirst = d.after <= 1;
  // The line stays where it was when the page was opened, although opening it marks the posts as read.
  const [unreadFrom] = useState(d.lastRead > 0 ? d.lastRead : Infinity);
  const news = newPosts(posts, unreadFrom, viewer?.id);
  const firstNew = news[0]?.number;
  useMarkRead(d, posts.at(-1)?.number ?? 1, Boolean(viewer));
  useReading(page, reply, search.post ?? (search.new && firstNew ? `new` : undefined));

  return (
    <>
      <PageHead
        kicker={
          <>
            <Link to="/c/$slug" params={{ slug: d.community.slug }} search={{}}>
              {d.community.name}
            </Link>{' '}
            · {t(kindKeys[d.kind])}
            {d.tags.length > 0 &&
              ` · ${inLine(
                d.tags.map((tag) => tagWords(t, tag)),
                ', ',
              )}`}
          </>
        }
        title={d.title}
      />
      <div className="split">
        <div ref={page} className={styles['thread']}>
          {(d.state === 'LOCKED' || d.state === 'HIDDEN' || d.state === 'REMOVED') && (
            <p>
              <Tag tone={d.state === 'LOCKED' ? 'line' : 'warn'}>
                {t(d.state === 'LOCKED' ? 'communities.locked' : 'communities.hidden')}
              </Tag>
            </p>
          )}
          {d.opening && <PostArticle post={d.opening} discussion={d} reply={reply} opening />}
          {d.kind === 'POLL' && (
            <Suspense fallback={<Skeleton label={t('app.loading')} />}>
              <Poll discussionId={d.id} language={d.locale} />
            </Suspense>
          )}
          {isFirst && d.acceptedAnswer && d.acceptedAnswer.id !== posts[0]?.id && (
            <PostArticle post={d.acceptedAnswer} discussion={d} reply={reply} lifted />
          )}
          {!isFirst && <PageNav discussion={d} />}
          {posts.map((post) => (
            <div key={post.id}>
              {post.number === firstNew && (
                <p className={styles['newLine']} id="new">
                  {t('communities.newSince', { count: news.length })}
                </p>
              )}
              <PostArticle post={post} discussion={d} reply={reply} />
            </div>
          ))}
          {posts.length === 0 && d.viewerCan.reply && <p className="soft">{t('communities.noReplies')}</p>}
          <PageNav discussion={d} />
          <ReplyForm ref={reply} discussion={d} />
        </div>
        <DiscussionAside discussion={d} />
      </div>
    </>
  );
}

/** Remembers how far one has read, once the page has been looked at for a moment. */
function useMarkRead(d: Discussion, number: number, signedIn: boolean): void {
  const [mark] = useMutation(MarkDiscussionReadDocument);
  const { id, lastRead } = d;
  useEffect(() => {
    if (!signedIn || number <= lastRead) return;
    const timer = setTimeout(() => void mark({ variables: { input: { discussionId: id, number } } }).catch(() => undefined), 1500);
    return () => clearTimeout(timer);
  }, [id, lastRead, number, signedIn, mark]);
}
