import { Callout } from '@guildhall/ui/Callout';
import { useState } from 'react';
import { useWords } from '../../../app/i18n/provider';
import { Time } from '../../../app/i18n/time';
import { Prose } from '../../../app/prose';
import { CommentActs } from './comment-acts';
import type { PracticeCommentsQuery } from './comments.generated';
import { EditComment } from './edit-comment';
import { WriteComment } from './write-comment';
import styles from './comments.module.css';

export type Comment = NonNullable<PracticeCommentsQuery['practiceComments']>['nodes'][number];

interface Props {
  x: Comment;
  practiceId: string;
  onChanged: () => Promise<void>;
}
/** One comment, or an answer under its comment, with what its reader may do about it. */
export function CommentItem({ x, practiceId, onChanged }: Props) {
  const { t } = useWords();
  const [doing, setDoing] = useState<'edit' | 'answer' | null>(null);
  const close = () => setDoing(null);
  return (
    <li className={x.answerToId ? `${styles['comment']!} ${styles['answer']!}` : styles['comment']} id={`comment-${x.id}`}>
      {x.withdrawn ? (
        <p className="meta">
          {t('practices.comments.withdrawn')} · <Time at={x.at} />
        </p>
      ) : (
        <Head x={x} />
      )}
      {x.hidden && (
        <Callout tone="warn" title={t(x.hiddenReason ? 'practices.comments.hidden' : 'practices.comments.underHidden')}>
          <span dir="auto">{x.hiddenReason}</span>
        </Callout>
      )}
      {x.reports.length > 0 && (
        <Callout tone="warn" title={t('practices.comments.reports', { count: x.reports.length })}>
          <ul>
            {x.reports.map((r) => (
              <li key={r.at + r.reason} dir="auto">
                {r.reason}
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {doing === 'edit' ? <EditComment x={x} onDone={onChanged} onClose={close} /> : <Prose html={x.html} />}
      {x.viewerReported && <p className="small soft">{t('practices.comments.reported')}</p>}
      {x.earlier.length > 0 && (
        <details className="small no-print">
          <summary>{t('practices.comments.earlier', { count: x.earlier.length })}</summary>
          <ul role="list" className={styles['earlier']}>
            {x.earlier.map((e) => (
              <li key={e.at}>
                <Time at={e.at} />
                <blockquote dir="auto">{e.body}</blockquote>
              </li>
            ))}
          </ul>
        </details>
      )}
      {doing === null && <CommentActs x={x} onEdit={() => setDoing('edit')} onAnswer={() => setDoing('answer')} onChanged={onChanged} />}
      {doing === 'answer' && (
        <WriteComment
          practiceId={practiceId}
          answerToId={x.id}
          onClose={close}
          onDone={async () => {
            close();
            await onChanged();
          }}
        />
      )}
    </li>
  );
}

function Head({ x }: { x: Comment }) {
  const { t } = useWords();
  return (
    <p className="meta">
      <strong>
        {x.isOwn ? (
          t('practices.comments.you')
        ) : x.author ? (
          <a className="quiet" href={`/people/${x.author.id}`}>
            <bdi>{x.author.displayName}</bdi>
          </a>
        ) : (
          t('practices.comments.somebody')
        )}
      </strong>
      {!x.isOwn && x.author?.organisation && (
        <>
          {' '}
          <bdi>{x.author.organisation}</bdi>
        </>
      )}
      {' · '}
      <Time at={x.at} />
      {' · '}
      {t('practices.comments.about', { number: x.editionNo })}
      {x.editedAt && ` · ${t('practices.comments.edited')}`}
    </p>
  );
}
