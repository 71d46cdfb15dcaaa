import { useState } from 'react';
import { fewestPeers } from '@guildhall/domain/peer-review/panel';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { useDraftFields } from '../../app/drafts';
import { useWords } from '../../app/i18n/provider';
import { MissingNote } from './missing-note';
import { SetMinimumOfPeersDocument } from './panel.generated';
import type { Panel } from './panel.page';
import { useAct } from './use-act';

/** With how few peers this one case may go on, and why; whoever manages the programme says so. */
export function Minimum({ panel }: { panel: Panel }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const [asking, setAsking] = useState(false);
  const lowered = panel.minPeersReason !== null;
  const form = useDraftFields(`minimum:${panel.caseId}`, 'reason', {
    reason: '',
    minPeers: lowered ? panel.usualMinPeers : panel.usualMinPeers - 1,
  });
  const choices = Array.from({ length: panel.usualMinPeers - fewestPeers + 1 }, (_, i) => fewestPeers + i).filter(
    (n) => n !== panel.minPeers,
  );
  const set = async () => {
    const input = { caseId: panel.caseId, ...form.v, expectedVersion: panel.version };
    if (!(await act('minimum', SetMinimumOfPeersDocument, input, form))) return;
    setAsking(false);
  };
  return (
    <section>
      <h2>{t('reviews.minimum.title')}</h2>
      <p className="meta">
        {lowered
          ? t('reviews.minimum.lowered', { number: panel.minPeers, usual: panel.usualMinPeers })
          : t('reviews.minimum.usual', { number: panel.minPeers })}
      </p>
      {lowered && (
        <p>
          <bdi>{panel.minPeersReason}</bdi>
        </p>
      )}
      {panel.viewerCanSetMinimum && (
        <Button kind="text" onClick={() => setAsking(true)}>
          {t(lowered ? 'reviews.minimum.change' : 'reviews.minimum.lower')}
        </Button>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('reviews.minimum.ask')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button kind="main" busy={busy === 'minimum'} onClick={() => void set()}>
              {t('reviews.minimum.set')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
          </>
        }
      >
        <p>{t('reviews.minimum.text', { fewest: fewestPeers })}</p>
        <Field label={t('reviews.minimum.number')}>
          <Select value={form.v.minPeers} onChange={(e) => form.put({ minPeers: Number(e.currentTarget.value) })}>
            {choices.map((n) => (
              <option key={n} value={n}>
                {n === panel.usualMinPeers ? t('reviews.minimum.asUsual', { number: n }) : t('reviews.minimum.peers', { number: n })}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('reviews.panel.reason')} hint={t('reviews.panel.reasonHint')}>
          <TextArea rows={3} value={form.v.reason} onChange={(e) => form.put({ reason: e.currentTarget.value })} />
        </Field>
        <MissingNote problem={problem} />
      </Dialog>
    </section>
  );
}
