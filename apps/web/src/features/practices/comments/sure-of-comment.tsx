import { useMutation } from '@apollo/client/react';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useState } from 'react';
import { problemOf } from '../../../app/errors';
import { useWords } from '../../../app/i18n/provider';
import type { Problem } from '../../../app/problem';
import { ProblemNote } from '../../../app/problem-text';
import type { Comment } from './comment-item';
import { HidePracticeCommentDocument, WithdrawPracticeCommentDocument } from './comments.generated';

interface Props {
  x: Comment;
  asking: 'withdraw' | 'hide' | null;
  onClose: () => void;
  onChanged: () => Promise<void>;
}

/** Asks before a comment goes, and why it is hidden. */
export function SureOfComment({ x, asking, onClose, onChanged }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [withdraw, withdrawing] = useMutation(WithdrawPracticeCommentDocument);
  const [hide, hiding] = useMutation(HidePracticeCommentDocument);
  const one = { commentId: x.id, expectedVersion: x.version };
  const go = async () => {
    try {
      await (asking === 'hide' ? hide({ variables: { input: { ...one, reason } } }) : withdraw({ variables: { input: one } }));
      onClose();
      await onChanged();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  const title = t(asking === 'hide' ? 'practices.comments.hide' : 'practices.comments.withdraw');
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
          {...(asking === 'hide' && reason.trim().length < 3 ? { refused: t('practices.comments.reasonFirst') } : {})}
          onClick={() => void go()}
        >
          {title}
        </Button>
      }
    >
      {problem && <ProblemNote problem={problem} />}
      <p>{t(asking === 'hide' ? 'practices.comments.hideText' : 'practices.comments.withdrawText')}</p>
      {asking === 'hide' && (
        <Field label={t('practices.comments.reason')} id="f-reason">
          <TextArea rows={3} maxLength={1000} dir="auto" value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        </Field>
      )}
    </Dialog>
  );
}
