import { useMutation } from '@apollo/client/react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { Tag } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import type { Disposition } from '@guildhall/domain/uptake/consultation';
import { useState } from 'react';
import { useDraft } from '../../app/drafts';
import { problemOf } from '../../app/errors';
import { useWords } from '../../app/i18n/provider';
import { Time } from '../../app/i18n/time';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { Prose } from '../../app/prose';
import type { Consultation } from './consultation.page';
import { HideConsultationCommentDocument, WithdrawConsultationCommentDocument } from './consultations.generated';
import { Dispose } from './dispose';
import styles from './consultation.module.css';

export type Comment = Consultation['comments'][number];
const tones: Record<Disposition, 'good' | 'warn' | 'line'> = { ACCEPTED: 'good', PARTLY: 'warn', REJECTED: 'line' };

/** A remark, and what was made of it. */
export function CommentItem({ x, onChanged }: { x: Comment; onChanged: () => void }) {
  const { t } = useWords();
  const [answering, setAnswering] = useState(false);
  const [asking, setAsking] = useState<'withdraw' | 'hide' | null>(null);
  return (
    <li className={styles['comment']} id={`remark-${x.id}`}>
      <p className="meta">
        <strong>{x.isOwn ? t('consultations.you') : <bdi>{x.authorName ?? t('consultations.somebody')}</bdi>}</strong> ·{' '}
        <Time at={x.madeAt} />
      </p>
      {x.changed && (
        <div className={styles['quoted']}>
          <p className="small">{t('consultations.changed')}</p>
          <blockquote dir="auto">{x.quote}</blockquote>
        </div>
      )}
      {x.hidden && (
        <Callout tone="warn" title={t('consultations.hidden')}>
          <span dir="auto">{x.hiddenReason}</span>
        </Callout>
      )}
      <Prose html={x.bodyHtml} />
      {x.disposition && (
        <div className={styles['answer']}>
          <p>
            <Tag tone={tones[x.disposition]} check={x.disposition === 'ACCEPTED'}>
              {t(`consultations.disposition.${x.disposition}`)}
            </Tag>
          </p>
          <p dir="auto" className={styles['words']}>
            {x.answer}
          </p>
        </div>
      )}
      <p className={`${styles['acts']!} no-print`}>
        {x.viewerCan.dispose && !x.hidden && (
          <Button small onClick={() => setAnswering(!answering)} aria-expanded={answering}>
            {x.disposition ? t('consultations.changeAnswer') : t('consultations.answer')}
          </Button>
        )}
        {x.viewerCan.withdraw && (
          <Button small kind="text" onClick={() => setAsking('withdraw')}>
            {t('consultations.withdraw')}
          </Button>
        )}
        {x.viewerCan.hide && (
          <Button small kind="text" onClick={() => setAsking('hide')}>
            {t('consultations.hide')}
          </Button>
        )}
      </p>
      {answering && <Dispose x={x} onDone={() => setAnswering(false)} />}
      <Sure key={asking ?? ''} x={x} asking={asking} onClose={() => setAsking(null)} onChanged={onChanged} />
    </li>
  );
}

function Sure({
  x,
  asking,
  onClose,
  onChanged,
}: {
  x: Comment;
  asking: 'withdraw' | 'hide' | null;
  onClose: () => void;
  onChanged: () => void;
}) {
  const { t } = useWords();
  const reason = useDraft(`remark-${asking}:${x.id}`);
  const [problem, setProblem] = useState<Problem>();
  const [withdraw, withdrawing] = useMutation(WithdrawConsultationCommentDocument);
  const [hide, hiding] = useMutation(HideConsultationCommentDocument);
  const one = { commentId: x.id, expectedVersion: x.version };
  const failed = (error: unknown) => setProblem(problemOf(error));
  const go = () =>
    asking === 'hide'
      ? hide({ variables: { input: { ...one, reason: reason.text } } }).then(() => (reason.clear(), onClose()), failed)
      : withdraw({ variables: { input: one } }).then(() => {
          onClose();
          onChanged();
        }, failed);
  const title = asking === 'hide' ? t('consultations.hide') : t('consultations.withdraw');
  return (
    <Dialog
      open={asking !== null}
      onClose={onClose}
      title={title}
      closeLabel={t('app.close')}
      actions={
        <Button
          kind="danger"
          busy={withdrawing.loading || hiding.loading}
          {...(asking === 'hide' && reason.text.trim().length < 3 ? { refused: t('consultations.reasonFirst') } : {})}
          onClick={() => void go()}
        >
          {title}
        </Button>
      }
    >
      {problem && <ProblemNote problem={problem} />}
      <p>{asking === 'hide' ? t('consultations.hideText') : t('consultations.withdrawText')}</p>
      {asking === 'hide' && (
        <Field label={t('consultations.reason')} id="f-reason">
          <TextArea
            rows={3}
            maxLength={1000}
            dir="auto"
            value={reason.text}
            onChange={(event) => reason.setText(event.currentTarget.value)}
          />
        </Field>
      )}
    </Dialog>
  );
}
