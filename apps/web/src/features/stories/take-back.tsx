import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useState } from 'react';
import { useDraft } from '../../app/drafts';
import { problemOf } from '../../app/errors';
import { useWords } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { DiscardStoryDocument, WithdrawStoryDocument } from './draft.generated';
import type { StoryDraft } from './use-story';

/** Taking a text off the pages, or deleting what nobody can read. */
export function TakeBack({ draft }: { draft: StoryDraft }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'withdraw' | 'discard' | null>(null);
  const reason = useDraft(`story-withdraw:${draft.id}`);
  const [problem, setProblem] = useState<Problem>();
  const [withdraw, withdrawing] = useMutation(WithdrawStoryDocument);
  const [discard, discarding] = useMutation(DiscardStoryDocument);
  const { withdraw: mayWithdraw, discard: mayDiscard } = draft.viewerCan;
  if (!mayWithdraw && !mayDiscard) return null;
  const close = () => {
    setAsking(null);
    setProblem(undefined);
  };
  const one = { storyId: draft.id, expectedVersion: draft.version };
  const failed = (error: unknown) => setProblem(problemOf(error));
  const go = () =>
    asking === 'withdraw'
      ? withdraw({ variables: { input: { ...one, reason: reason.text } } }).then(() => (reason.clear(), close()), failed)
      : discard({ variables: { input: one } }).then(() => navigate({ to: '/stories', search: { work: true } }), failed);
  const short = asking === 'withdraw' && reason.text.trim().length < 3;
  return (
    <section>
      <h2>{t('stories.takeBack')}</h2>
      {mayWithdraw && <Button onClick={() => setAsking('withdraw')}>{t('stories.withdraw')}</Button>}
      {mayDiscard && (
        <Button kind="danger" onClick={() => setAsking('discard')}>
          {t('stories.discard')}
        </Button>
      )}
      <Dialog
        open={asking !== null}
        onClose={close}
        title={asking === 'withdraw' ? t('stories.withdraw') : t('stories.discard')}
        closeLabel={t('app.close')}
        actions={
          <Button
            kind="danger"
            busy={withdrawing.loading || discarding.loading}
            {...(short ? { refused: t('stories.reasonFirst') } : {})}
            onClick={() => void go()}
          >
            {asking === 'withdraw' ? t('stories.withdraw') : t('stories.discard')}
          </Button>
        }
      >
        {problem && <ProblemNote problem={problem} />}
        <p>
          {asking === 'discard'
            ? t('stories.discardText')
            : draft.kind === 'LESSON'
              ? t('stories.withdrawText.LESSON')
              : t('stories.withdrawText.STORY')}
        </p>
        {asking === 'withdraw' && (
          <Field label={t('stories.reason')} id="f-reason" hint={draft.kind === 'LESSON' ? t('stories.reasonHint') : undefined}>
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
    </section>
  );
}
