import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useDraft } from '../../app/drafts';
import { useWords } from '../../app/i18n/provider';
import type { Case } from './case.page';
import { MissingNote } from './missing-note';
import { WithdrawFromPanelDocument } from './panel.generated';
import { useAct } from './use-act';

/** A peer leaves the panel. The case is not there for them afterwards, so they land on the list of their own. */
export function LeavePanel({ c }: { c: Case }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { act, busy, problem } = useAct();
  const [asking, setAsking] = useState(false);
  const seat = c.myAssignment;
  const note = useDraft(`leave:${seat?.id}`);
  if (seat?.state !== 'ACCEPTED') return null;
  const leave = async () => {
    const input = { assignmentId: seat.id, expectedVersion: seat.version, note: note.text };
    if (await act('leave', WithdrawFromPanelDocument, input, note)) await navigate({ to: '/reviews' });
  };
  return (
    <>
      <Button kind="text" onClick={() => setAsking(true)}>
        {t('reviews.panel.leave')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('reviews.panel.leaveTitle')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button kind="danger" busy={busy === 'leave'} onClick={() => void leave()}>
              {t('reviews.panel.leave')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
          </>
        }
      >
        <p>{t('reviews.panel.leaveText')}</p>
        <Field label={t('reviews.panel.leaveNote')} optional={t('reviews.panel.optional')}>
          <TextArea rows={3} maxLength={2000} value={note.text} onChange={(e) => note.setText(e.currentTarget.value)} />
        </Field>
        <MissingNote problem={problem} />
      </Dialog>
    </>
  );
}
