import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { useState } from 'react';
import { useWords } from '../../../app/i18n/provider';
import { Time } from '../../../app/i18n/time';
import { Prose } from '../../../app/prose';
import type { PracticeCommentsQuery } from './comments.generated';
import { EditComment } from './edit-comment';
import { SureOfComment } from './sure-of-comment';
import styles from './comments.module.css';

export type Comment = NonNullable<PracticeCommentsQuery['practiceComments']>['nodes'][number];

export function CommentItem({ x, onChanged }: { x: Comment; onChanged: () => Promise<void> }) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState<'withdraw' | 'hide' | null>(null);
  const { edit, withdraw, hide } = x.viewerCan;
  return (
    <li className={styles['comment']} id={`comment-${x.id}`}>
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
      {x.hidden && (
        <Callout tone="warn" title={t('practices.comments.hidden')}>
          <span dir="auto">{x.hiddenReason}</span>
        </Callout>
      )}
      {editing ? <EditComment x={x} onDone={onChanged} onClose={() => setEditing(false)} /> : <Prose html={x.html} />}
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
      {!editing && (edit || withdraw || hide) && (
        <p className={`${styles['acts']!} no-print`}>
          {edit && (
            <Button small onClick={() => setEditing(true)}>
              {t('practices.comments.edit')}
            </Button>
          )}
          {withdraw && (
            <Button small kind="text" onClick={() => setAsking('withdraw')}>
              {t('practices.comments.withdraw')}
            </Button>
          )}
          {hide && (
            <Button small kind="text" onClick={() => setAsking('hide')}>
              {t('practices.comments.hide')}
            </Button>
          )}
        </p>
      )}
      <SureOfComment key={asking ?? ''} x={x} asking={asking} onClose={() => setAsking(null)} onChanged={onChanged} />
    </li>
  );
}
