import { useState } from 'react';
import { panelRoles, type PanelRole } from '@guildhall/domain/peer-review/words';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useDraftFields } from '../../app/drafts';
import { useWords } from '../../app/i18n/provider';
import { MissingNote } from './missing-note';
import { InviteShortlistedDocument, RevokeSeatDocument } from './panel.generated';
import type { Panel, PanelSeat } from './panel.page';
import { useAct } from './use-act';

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const reasons = ['NO_SHOW', 'CONDUCT', 'OTHER'] as const;

/** Asks somebody who is cleared: as what, and until when they can answer. */
export function InviteDialog({ panel, seat, onClose }: { panel: Panel; seat: PanelSeat | null; onClose: () => void }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const hasLead = panel.seats.some((s) => s.role === 'LEAD_PEER' && ['INVITED', 'ACCEPTED', 'COMPLETED'].includes(s.state));
  const [role, setRole] = useState<PanelRole | null>(null);
  const [until, setUntil] = useState(dayFromNow(10));
  const chosen = role ?? (hasLead ? 'PEER' : 'LEAD_PEER');
  const invite = async () => {
    // The end of that day on the reader's own clock.
    const respondBy = new Date(`${until}T23:59:00`).toISOString();
    if (
      await act('invite', InviteShortlistedDocument, {
        assignmentId: seat!.assignmentId,
        role: chosen,
        respondBy,
        expectedVersion: seat!.version,
      })
    ) {
      setRole(null);
      onClose();
    }
  };
  return (
    <Dialog
      open={seat !== null}
      onClose={onClose}
      title={t('reviews.panel.inviteTitle', { name: seat?.name ?? '' })}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button kind="main" busy={busy === 'invite'} onClick={() => void invite()}>
            {t('reviews.panel.invite')}
          </Button>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <p>{t('reviews.panel.inviteText')}</p>
      <Field label={t('reviews.panel.asRole')}>
        <Select value={chosen} onChange={(e) => setRole(e.currentTarget.value as PanelRole)}>
          {panelRoles
            .filter((r) => r !== 'LEAD_PEER' || !hasLead)
            .map((r) => (
              <option key={r} value={r}>
                {t(`reviews.role.${r}`)}
              </option>
            ))}
        </Select>
      </Field>
      <Field label={t('reviews.panel.respondBy')}>
        <TextInput type="date" width={16} min={dayFromNow(1)} value={until} onChange={(e) => setUntil(e.currentTarget.value)} />
      </Field>
      <MissingNote problem={problem} />
    </Dialog>
  );
}

/** Takes somebody off, whatever place they have, with a reason that stays with those who run the case. */
export function RemoveDialog({ seat, onClose }: { seat: PanelSeat | null; onClose: () => void }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const form = useDraftFields(`remove-seat:${seat?.assignmentId}`, 'note', { note: '', reason: 'OTHER' as (typeof reasons)[number] });
  const remove = async () => {
    const input = { assignmentId: seat!.assignmentId, ...form.v, expectedVersion: seat!.version };
    if (await act('remove', RevokeSeatDocument, input, form)) onClose();
  };
  return (
    <Dialog
      open={seat !== null}
      onClose={onClose}
      title={t('reviews.panel.removeTitle', { name: seat?.name ?? '' })}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button kind="danger" busy={busy === 'remove'} onClick={() => void remove()}>
            {t('reviews.panel.remove')}
          </Button>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <p>{t('reviews.panel.removeText')}</p>
      <Field label={t('reviews.panel.reason')}>
        <Select value={form.v.reason} onChange={(e) => form.put({ reason: e.currentTarget.value as (typeof reasons)[number] })}>
          {reasons.map((r) => (
            <option key={r} value={r}>
              {t(`reviews.panel.revoke.${r}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('reviews.panel.reasonWhy')} hint={t('reviews.panel.reasonHint')}>
        <TextArea rows={3} value={form.v.note} onChange={(e) => form.put({ note: e.currentTarget.value })} />
      </Field>
      <MissingNote problem={problem} />
    </Dialog>
  );
}
