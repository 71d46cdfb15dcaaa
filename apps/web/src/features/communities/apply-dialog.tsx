import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';

interface Props {
  name: string;
  text: string;
  busy: boolean;
  problem: Problem | undefined;
  onText: (text: string) => void;
  onSend: () => void;
  onClose: () => void;
}

/** Some words to the coordinators with an application; they stay while the dialog is closed. */
export function ApplyDialog({ name, text, busy, problem, onText, onSend, onClose }: Props) {
  const t = useT();
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('communities.applyTo', { name })}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button kind="main" busy={busy} onClick={onSend}>
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
        <TextArea rows={5} maxLength={2000} value={text} onChange={(event) => onText(event.currentTarget.value)} />
      </Field>
      {problem && <ProblemNote problem={problem} />}
    </Dialog>
  );
}
