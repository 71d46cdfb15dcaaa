import { useState } from 'react';
import { Avatar } from '@guildhall/ui/Avatar';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import { useDraft } from '../../app/drafts';
import { useWords } from '../../app/i18n/provider';
import { MissingNote } from './missing-note';
import { DecideFormerReviewDocument } from './panel.generated';
import type { Panel, PanelSeat } from './panel.page';
import { useAct } from './use-act';
import styles from './panel.module.css';

const over = ['DECLINED', 'EXPIRED', 'WITHDRAWN', 'REVOKED'];

/** Who was asked or on the panel and is not any more, with what they said; what they had sent is kept or taken out here. */
export function Gone({ panel }: { panel: Panel }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const [deciding, setDeciding] = useState<PanelSeat | null>(null);
  const reason = useDraft(`former:${deciding?.assignmentId}`);
  const seats = panel.seats.filter((s) => over.includes(s.state));
  if (seats.length === 0) return null;
  const decide = async (decision: 'KEEP' | 'VOID') => {
    const input = { reviewId: deciding!.formerReviewId!, decision, reason: reason.text, expectedVersion: deciding!.formerReviewVersion! };
    if (await act(decision, DecideFormerReviewDocument, input, reason)) setDeciding(null);
  };
  return (
    <section>
      <h2>{t('reviews.panel.gone')}</h2>
      <Rows label={t('reviews.panel.gone')}>
        {seats.map((s) => (
          <Row
            key={s.assignmentId}
            lead={<Avatar name={s.name} />}
            title={<bdi>{s.name}</bdi>}
            line={s.endNote ?? undefined}
            meta={[
              s.declineReason ? t(`reviews.decline.${s.declineReason}`) : '',
              s.endReason ? t.maybe(`reviews.panel.end.${s.endReason}`, 'reviews.panel.end.OTHER') : '',
              s.askAgainAfter ? t('reviews.panel.askAgain', { at: format.date(s.askAgainAfter) }) : '',
              s.formerReviewState === 'VOIDED' ? t('reviews.panel.formerVoid') : s.formerReviewId ? t('reviews.panel.former') : '',
            ]
              .filter(Boolean)
              .join(' · ')}
            side={
              <span className={styles['side']}>
                <Tag tone="line">{t(`reviews.seat.${s.state}`)}</Tag>
                {panel.viewerCanChange && s.formerReviewId && s.formerReviewState !== 'VOIDED' && (
                  <Button small onClick={() => setDeciding(s)}>
                    {t('reviews.panel.formerDecide')}
                  </Button>
                )}
              </span>
            }
          />
        ))}
      </Rows>
      <Dialog
        open={deciding !== null}
        onClose={() => setDeciding(null)}
        title={t('reviews.panel.formerTitle', { name: deciding?.name ?? '' })}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button busy={busy === 'KEEP'} onClick={() => void decide('KEEP')}>
              {t('reviews.panel.keep')}
            </Button>
            <Button kind="danger" busy={busy === 'VOID'} onClick={() => void decide('VOID')}>
              {t('reviews.panel.void')}
            </Button>
          </>
        }
      >
        <p>{t('reviews.panel.formerText')}</p>
        <Field label={t('reviews.panel.reason')} hint={t('reviews.panel.reasonHint')}>
          <TextArea rows={3} value={reason.text} onChange={(e) => reason.setText(e.currentTarget.value)} />
        </Field>
        <MissingNote problem={problem} />
      </Dialog>
    </section>
  );
}
