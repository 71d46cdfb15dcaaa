import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useState } from 'react';
import { useDraft } from '../../app/drafts';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { DiscardResourceDocument, WithdrawResourceDocument } from './keep.generated';
import type { Draft } from './use-resource';

/** Taking it off the shelf, or deleting what nobody has read. */
export function TakeBack({ draft, arrived }: { draft: Draft; arrived: () => Promise<number> }) {
  const t = useT();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'withdraw' | 'discard' | null>(null);
  const reason = useDraft(`resource-reason:${draft.id}`);
  const [problem, setProblem] = useState<Problem>();
  const [withdraw, withdrawing] = useMutation(WithdrawResourceDocument);
  const [discard, discarding] = useMutation(DiscardResourceDocument);
  const { withdraw: mayWithdraw, discard: mayDiscard } = draft.viewerCan;
  if (!mayWithdraw && !mayDiscard) return null;
  const close = () => {
    setAsking(null);
    setProblem(undefined);
  };
  const go = async () => {
    try {
      const one = { resourceId: draft.id, expectedVersion: await arrived() };
      if (asking === 'withdraw') {
        await withdraw({ variables: { input: { ...one, reason: reason.text } } });
        reason.clear();
        close();
      } else {
        await discard({ variables: { input: one } });
        await navigate({ to: '/resources', search: { work: true } });
      }
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  const title = asking === 'discard' ? t('resources.discard') : t('resources.withdraw');
  const short = asking === 'withdraw' && reason.text.trim().length < 3;
  return (
    <section>
      <h2>{t('resources.stateTitle')}</h2>
      {mayWithdraw && <Button onClick={() => setAsking('withdraw')}>{t('resources.withdraw')}</Button>}
      {mayDiscard && (
        <Button kind="danger" onClick={() => setAsking('discard')}>
          {t('resources.discard')}
        </Button>
      )}
      <Dialog
        open={asking !== null}
        onClose={close}
        title={title}
        closeLabel={t('app.close')}
        actions={
          <Button
            kind="danger"
            busy={withdrawing.loading || discarding.loading}
            {...(short ? { refused: t('resources.reasonFirst') } : {})}
            onClick={() => void go()}
          >
            {title}
          </Button>
        }
      >
        {problem && <ProblemNote problem={problem} />}
        <p>{asking === 'discard' ? t('resources.discardText') : t('resources.withdrawText')}</p>
        {asking === 'withdraw' && (
          <Field label={t('resources.reason')} id="f-reason">
            <TextArea rows={3} maxLength={1000} dir="auto" value={reason.text} onChange={(e) => reason.setText(e.currentTarget.value)} />
          </Field>
        )}
      </Dialog>
    </section>
  );
}
