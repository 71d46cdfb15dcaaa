import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useDraft } from '../../app/drafts';
import { useWords } from '../../app/i18n/provider';
import { MissingNote } from './missing-note';
import { PauseCaseDocument, ResumeCaseDocument } from './panel.generated';
import type { Panel } from './panel.page';
import { useAct } from './use-act';

/** Stops the clock of the case and lets it go on. */
export function Clock({ panel }: { panel: Panel }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const [asking, setAsking] = useState(false);
  const reason = useDraft(`pause:${panel.caseId}`);
  const input = { caseId: panel.caseId, expectedVersion: panel.version };
  const pause = async () => {
    if (await act('pause', PauseCaseDocument, { ...input, reason: reason.text }, reason)) setAsking(false);
  };
  return (
    <section>
      <h2>{t('reviews.panel.clock')}</h2>
      {panel.paused ? (
        <>
          <Callout tone="waiting">{t('reviews.panel.pausedText')}</Callout>
          <Button busy={busy === 'resume'} onClick={() => void act('resume', ResumeCaseDocument, { ...input, reason: '' })}>
            {t('reviews.panel.resume')}
          </Button>
        </>
      ) : (
        <Button kind="text" onClick={() => setAsking(true)}>
          {t('reviews.panel.pause')}
        </Button>
      )}
      {!asking && <MissingNote problem={problem} />}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('reviews.panel.pauseTitle')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button kind="main" busy={busy === 'pause'} onClick={() => void pause()}>
              {t('reviews.panel.pause')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
          </>
        }
      >
        <p>{t('reviews.panel.pauseText')}</p>
        <Field label={t('reviews.panel.reason')} hint={t('reviews.panel.reasonHint')}>
          <TextArea rows={3} value={reason.text} onChange={(e) => reason.setText(e.currentTarget.value)} />
        </Field>
        <MissingNote problem={problem} />
      </Dialog>
    </section>
  );
}
