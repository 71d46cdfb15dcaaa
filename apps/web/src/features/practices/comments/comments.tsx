import { useQuery } from '@apollo/client/react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { useState } from 'react';
import { problemOf } from '../../../app/errors';
import { useWords } from '../../../app/i18n/provider';
import { paths } from '../../../app/paths';
import { Pending } from '../../../app/pending';
import { ProblemNote } from '../../../app/problem-text';
import { useViewer } from '../../../app/viewer';
import { CommentItem } from './comment-item';
import { PracticeCommentsDocument, type PracticeCommentsQuery } from './comments.generated';
import { WriteComment } from './write-comment';
import styles from './comments.module.css';

type Connection = NonNullable<PracticeCommentsQuery['practiceComments']>;

/** What is said of a practice, the newest last. The page around it stays when this cannot be read. */
export function Comments({ slug, practiceId }: { slug: string; practiceId: string }) {
  const { t } = useWords();
  const viewer = useViewer();
  const [sent, setSent] = useState(false);
  const { data, error, refetch, fetchMore } = useQuery(PracticeCommentsDocument, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const shown = data?.practiceComments;
  const next = async (after: string): Promise<Connection | null> => {
    const more = await fetchMore({
      variables: { slug, after },
      updateQuery: (before, { fetchMoreResult: { practiceComments: page } }) => ({
        practiceComments:
          page && before.practiceComments ? { ...page, nodes: [...before.practiceComments.nodes, ...page.nodes] } : before.practiceComments,
      }),
    });
    return more.data?.practiceComments ?? null;
  };
  /** All that was there, once more; after a new comment to the end, where it stands. */
  const again = async (toEnd: boolean): Promise<void> => {
    const had = toEnd ? Infinity : (shown?.nodes.length ?? 0);
    let page: Connection | null = (await refetch()).data?.practiceComments ?? null;
    for (let n = page?.nodes.length ?? 0; page?.hasMore && page.endCursor && n < had; n += page?.nodes.length ?? 0)
      page = await next(page.endCursor);
  };
  return (
    <>
      {error && <ProblemNote problem={problemOf(error)} />}
      {!shown && !error && <Pending />}
      {shown?.count === 0 && <p className="soft">{t('practices.comments.none')}</p>}
      {shown && shown.count > 0 && (
        <>
          <p className="small soft">{t('practices.comments.count', { count: shown.count })}</p>
          <ul role="list" className={styles['list']}>
            {shown.nodes.map((x) => (
              <CommentItem key={x.id} x={x} practiceId={practiceId} onChanged={() => again(false)} />
            ))}
          </ul>
        </>
      )}
      {shown?.hasMore && shown.endCursor && (
        <p className="no-print">
          <Button onClick={() => void next(shown.endCursor!).catch(() => undefined)}>{t('practices.comments.more')}</Button>
        </p>
      )}
      <p role="status" className="small soft">
        {sent && t('practices.comments.sent')}
      </p>
      {viewer && (
        <WriteComment
          practiceId={practiceId}
          onBegin={() => setSent(false)}
          onDone={async () => {
            await again(true);
            setSent(true);
          }}
        />
      )}
      {viewer === null && !error && (
        <p className="no-print">
          <a className={buttonClass()} href={`${paths.signIn}?to=${encodeURIComponent(`/practices/${slug}`)}`}>
            {t('practices.comments.signIn')}
          </a>
        </p>
      )}
    </>
  );
}
