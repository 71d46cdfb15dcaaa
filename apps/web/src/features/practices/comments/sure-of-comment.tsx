import { useMutation } from '@apollo/client/react';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useState } from 'react';
import { useDraft } from '../../../app/drafts';
import { problemOf } from '../../../app/errors';
import { useWords } from '../../../app/i18n/provider';
import type { Problem } from '../../../app/problem';
import { ProblemNote } from '../../../app/problem-text';
import type { Comment } from './comment-item';
import { HidePracticeCommentDocument, ReportPracticeCommentDocument, WithdrawPracticeCommentDocument } from './comments.generated';

export type Asking = 'withdraw' | 'hide' | 'report';
interface Props {
  x: Comment;
  asking: Asking | null;
  onClose: () => void;
  onChanged: () => Promise<void>;
}

/** Asks before a comment goes, and why it is hidden or reported. The reason stays on this device until it is sent. */
export function SureOfComment({ x, asking, onClose, onChanged }: Props) {
  const { t } = useWords();
  const reason = useDraft(`practice-comment-${asking ?? ''}:${x.id}`);
  const [problem, setProblem] = useState<Problem>();
  const [withdraw, withdrawing] = useMutation(WithdrawPracticeCommentDocument);
  const [hide, hiding] = useMutation(HidePracticeCommentDocument);
  const [report, reporting] = useMutation(ReportPracticeCommentDocument);
  const one = { commentId: x.id, expectedVersion: x.version };
  const send = () =>
    asking === 'hide'
      ? hide({ variables: { input: { ...one, reason: reason.text } } })
      : asking === 'report'
        ? report({ variables: { input: { commentId: x.id, reason: reason.text } } })
        : withdraw({ variables: { input: one } });
  const go = async () => {
    try {
      await send();
      reason.clear();
      onClose();
      await onChanged();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  const act = asking ?? 'withdraw';
  const title = t(`practices.comments.${act}`);
  const why = act !== 'withdraw';
  return (
    <Dialog
      open={asking !== null}
      onClose={onClose}
      title={title}
      closeLabel={t('app.close')}
      actions={
        <Button
          kind={act === 'report' ? 'main' : 'danger'}
          busy={withdrawing.loading || hiding.loading || reporting.loading}
          {...(why && reason.text.trim().length < 3 ? { refused: t('practices.comments.reasonFirst') } : {})}
          onClick={() => void go()}
        >
          {title}
        </Button>
      }
    >
      {problem && <ProblemNote problem={problem} />}
      <p>{t(`practices.comments.${act}Text`)}</p>
      {why && (
        <Field label={t('practices.comments.reason')} id="f-reason">
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
