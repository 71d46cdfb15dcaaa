import { useQuery } from '@apollo/client/react';
import { wordDiff } from '@guildhall/domain/kernel/word-diff';
import { Dialog } from '@guildhall/ui/Dialog';
import { Skeleton } from '@guildhall/ui/Skeleton';
import { problemOf } from '../../app/errors';
import { DiffParts } from '../../app/forms/diff-parts';
import { useFormat, useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import styles from './discussion.module.css';
import { PostHistoryDocument } from './edit-post.generated';

/** All versions of a post, newest first, with what was changed from one to the next. */
export function History({ postId, onClose }: { postId: string; onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const { data, error } = useQuery(PostHistoryDocument, { variables: { postId }, fetchPolicy: 'network-only' });
  const versions = data?.postHistory ?? [];
  return (
    <Dialog open onClose={onClose} title={t('communities.history')} closeLabel={t('app.close')}>
      {error && <ProblemNote problem={problemOf(error)} />}
      {!data && !error && <Skeleton label={t('app.loading')} />}
      {versions.map((version, at) => {
        const before = versions[at + 1];
        return (
          <section key={version.revision} className={styles['version']}>
            <h3>
              {t(before ? 'communities.version' : 'communities.firstVersion', {
                number: version.revision,
                at: format.dateTime(version.at),
              })}
            </h3>
            <p dir="auto" lang={version.locale} className={styles['source']}>
              {before ? <DiffParts parts={wordDiff(before.body, version.body)} /> : version.body}
            </p>
          </section>
        );
      })}
    </Dialog>
  );
}
