import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState, type RefObject } from 'react';
import { wordsOf } from '@guildhall/domain/discussions/address';
import { cx } from '@guildhall/ui/classes';
import { Avatar } from '@guildhall/ui/Avatar';
import { Button } from '@guildhall/ui/Button';
import { Tag } from '@guildhall/ui/Tag';
import { useWords } from '../../app/i18n/provider';
import { Time } from '../../app/i18n/time';
import { Prose } from '../../app/prose';
import type { Discussion } from './discussion.page';
import styles from './discussion.module.css';
import type { PostPartsFragment } from './discussion.page.generated';
import { PostActs } from './post-acts';
import type { ReplyBox } from './reply-form';
import { nameOfLanguage } from './words';

const History = lazy(() => import('./history').then((module) => ({ default: module.History })));
const EditPost = lazy(() => import('./edit-post').then((module) => ({ default: module.EditPost })));

export type Post = PostPartsFragment;

interface Props {
  post: Post;
  discussion: Discussion;
  reply: RefObject<ReplyBox | null>;
  /** The text that opens the discussion. */
  opening?: boolean;
  /** The accepted answer, shown again right under the question. */
  lifted?: boolean;
}

/** One post with who wrote it, its text in its own direction, and what one may do. */
export function PostArticle({ post, discussion: d, reply, opening, lifted }: Props) {
  const { t, locale } = useWords();
  const [editing, setEditing] = useState(false);
  const [history, setHistory] = useState(false);
  const author = post.author?.displayName ?? t('communities.somebody');
  const isAnswer = d.acceptedAnswer?.id === post.id;
  const label = t(lifted ? 'communities.answerBy' : 'communities.postBy', { name: author });
  if (post.state === 'WITHDRAWN')
    return (
      <article className={styles['post']} id={`post-${post.id}`} tabIndex={-1} aria-label={label}>
        <p className="soft">{t('communities.withdrawn', { name: author })}</p>
      </article>
    );
  return (
    <article
      className={cx(styles['post'], isAnswer && styles['accepted'])}
      id={lifted ? undefined : `post-${post.id}`}
      tabIndex={-1}
      aria-label={label}
    >
      <header className={styles['who']}>
        <Avatar name={author} />
        <div>
          <p>
            {post.author ? (
              <a className="quiet" href={`/people/${post.author.id}`}>
                <strong>
                  <bdi>{author}</bdi>
                </strong>
              </a>
            ) : (
              <strong className="soft">{author}</strong>
            )}{' '}
            {post.author?.organisation && <span className="soft">{post.author.organisation}</span>}
          </p>
          <p className="meta">
            <Time at={post.createdAt} />
            {post.editedAt && (
              <>
                {' · '}
                <button type="button" className={styles['link']} onClick={() => setHistory(true)}>
                  {t('communities.edited')}
                </button>
              </>
            )}
            {post.locale !== locale && (
              <>
                {' · '}
                <span lang={post.locale}>{nameOfLanguage(post.locale)}</span>
              </>
            )}
            {post.replyTo && post.replyTo.number > 1 && (
              <>
                {' · '}
                <Link
                  to="/c/$slug/t/$id/{-$words}"
                  params={{ slug: d.community.slug, id: d.id, words: wordsOf(d.title) }}
                  search={{ post: post.replyTo.id }}
                >
                  {t('communities.inReplyTo', { name: post.replyTo.author?.displayName ?? t('communities.somebody') })}
                </Link>
              </>
            )}
          </p>
        </div>
        {isAnswer && !opening && (
          <span className={styles['mark']}>
            <Tag tone="good" check>
              {t('communities.acceptedAnswer')}
            </Tag>
          </span>
        )}
        {(post.state === 'HIDDEN' || post.state === 'REMOVED') && (
          <span className={styles['mark']}>
            <Tag tone="warn">{t('communities.hidden')}</Tag>
          </span>
        )}
      </header>
      {editing ? (
        <Suspense>
          <EditPost post={post} discussion={d} onClose={() => setEditing(false)} />
        </Suspense>
      ) : (
        <div className={styles['text']} data-post={post.id}>
          <Prose html={post.html} lang={post.locale} />
        </div>
      )}
      {lifted ? (
        <p className={styles['acts']}>
          <Link
            className={styles['link']}
            to="/c/$slug/t/$id/{-$words}"
            params={{ slug: d.community.slug, id: d.id, words: wordsOf(d.title) }}
            search={{ post: post.id }}
          >
            {t('communities.toItsPlace')}
          </Link>
        </p>
      ) : (
        !editing && <PostActs post={post} discussion={d} reply={reply} onEdit={() => setEditing(true)} />
      )}
      {history && (
        <Suspense>
          <History postId={post.id} onClose={() => setHistory(false)} />
        </Suspense>
      )}
      {editing && (
        <Button kind="text" small onClick={() => setEditing(false)}>
          {t('app.cancel')}
        </Button>
      )}
    </article>
  );
}
