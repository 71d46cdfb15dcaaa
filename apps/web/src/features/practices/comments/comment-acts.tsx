import { useMutation } from '@apollo/client/react';
import { Button } from '@guildhall/ui/Button';
import { useState } from 'react';
import { problemOf } from '../../../app/errors';
import { useWords } from '../../../app/i18n/provider';
import type { Problem } from '../../../app/problem';
import { ProblemNote } from '../../../app/problem-text';
import type { Comment } from './comment-item';
import { SettleCommentReportsDocument, ShowPracticeCommentDocument } from './comments.generated';
import { SureOfComment, type Asking } from './sure-of-comment';
import styles from './comments.module.css';

interface Props {
  x: Comment;
  onEdit: () => void;
  onAnswer: () => void;
  onChanged: () => Promise<void>;
}
/** What the reader may do about a comment. */
export function CommentActs({ x, onEdit, onAnswer, onChanged }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [problem, setProblem] = useState<Problem>();
  const [show, showing] = useMutation(ShowPracticeCommentDocument);
  const [settle, settling] = useMutation(SettleCommentReportsDocument);
  const can = x.viewerCan;
  if (!Object.entries(can).some(([, may]) => may === true)) return null;
  const at = (act: () => Promise<unknown>) => () => {
    setProblem(undefined);
    void act().then(onChanged, (error: unknown) => setProblem(problemOf(error)));
  };
  const commentId = x.id;
  return (
    <>
      {problem && <ProblemNote problem={problem} />}
      <p className={`${styles['acts']!} no-print`}>
        {can.answer && (
          <Button small onClick={onAnswer}>
            {t('practices.comments.answer')}
          </Button>
        )}
        {can.edit && (
          <Button small onClick={onEdit}>
            {t('practices.comments.edit')}
          </Button>
        )}
        {can.withdraw && (
          <Button small kind="text" onClick={() => setAsking('withdraw')}>
            {t('practices.comments.withdraw')}
          </Button>
        )}
        {can.report && !can.hide && (
          <Button small kind="text" onClick={() => setAsking('report')}>
            {t('practices.comments.report')}
          </Button>
        )}
        {can.hide && (
          <Button small kind="text" onClick={() => setAsking('hide')}>
            {t('practices.comments.hide')}
          </Button>
        )}
        {can.settle && (
          <Button small kind="text" busy={settling.loading} onClick={at(() => settle({ variables: { input: { commentId } } }))}>
            {t('practices.comments.settle')}
          </Button>
        )}
        {can.show && (
          <Button
            small
            busy={showing.loading}
            onClick={at(() => show({ variables: { input: { commentId, expectedVersion: x.version } } }))}
          >
            {t('practices.comments.show')}
          </Button>
        )}
      </p>
      <SureOfComment key={asking ?? ''} x={x} asking={asking} onClose={() => setAsking(null)} onChanged={onChanged} />
    </>
  );
}
