import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type Ref } from 'react';
import { buttonClass } from '@guildhall/ui/Button';
import { Skeleton } from '@guildhall/ui/Skeleton';
import { useT } from '../../app/i18n/provider';
import { paths } from '../../app/paths';
import { useViewer } from '../../app/viewer';
import type { Discussion } from './discussion.page';
import styles from './discussion.module.css';
import type { Post } from './post';

// Who only reads does not fetch the editor.
const OpenReplyForm = lazy(() => import('./open-reply-form').then((module) => ({ default: module.OpenReplyForm })));

/** What other parts of the page may do with the box. */
export interface ReplyBox {
  focus(): void;
  /** Writes a reply to this post; words of it that are chosen are quoted. */
  answer(post: Post): void;
}

/** The box under a discussion. What is typed stays on this device until it is sent. */
export function ReplyForm({ discussion: d, ref }: { discussion: Discussion; ref: Ref<ReplyBox> }) {
  const t = useT();
  const viewer = useViewer();
  if (!d.viewerCan.reply)
    return (
      <p className={styles['closed']}>
        {viewer === null ? (
          <a className={buttonClass()} href={`${paths.signIn}?to=${encodeURIComponent(`/c/${d.community.slug}/t/${d.id}`)}`}>
            {t('communities.signInToReply')}
          </a>
        ) : d.community.state !== 'ACTIVE' ? (
          t('communities.cannotReply.resting')
        ) : d.state === 'LOCKED' ? (
          t('communities.cannotReply.locked')
        ) : (
          <>
            {t('communities.cannotReply.members')}{' '}
            <Link to="/c/$slug" params={{ slug: d.community.slug }}>
              {t('communities.cannotReply.how')}
            </Link>
          </>
        )}
      </p>
    );
  return (
    <Suspense fallback={<Skeleton label={t('app.loading')} />}>
      <OpenReplyForm discussion={d} ref={ref} />
    </Suspense>
  );
}
