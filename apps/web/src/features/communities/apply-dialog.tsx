import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useDraft } from '../../app/drafts';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import type { Community } from './frame';

interface Props {
  community: Community;
  busy: boolean;
  problem: Problem | undefined;
  onSend: (text: string | null, onSent: () => void) => void;
  onClose: () => void;
}

/** Some words to the coordinators with an application; they stay on this device until they are sent. */
export function ApplyDialog({ community: c, busy, problem, onSend, onClose }: Props) {
  const t = useT();
  const draft = useDraft(`apply:${c.id}`);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('communities.applyTo', { name: c.name })}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button kind="main" busy={busy} onClick={() => onSend(draft.text.trim() || null, draft.clear)}>
            {t('communities.sendApplication')}
          </Button>
        </>
      }
    >
      <Field
        label={t('communities.applicationText')}
        hint={t('communities.applicationHint')}
        optional={t('app.optional')}
        whoSees={<WhoSees>{t('communities.applicationSeen')}</WhoSees>}
      >
        <TextArea rows={5} maxLength={2000} value={draft.text} onChange={(event) => draft.setText(event.currentTarget.value)} />
      </Field>
      {problem && <ProblemNote problem={problem} />}
    </Dialog>
  );
}
