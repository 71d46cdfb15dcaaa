import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useDraft } from '../../../app/drafts';
import { useWords } from '../../../app/i18n/provider';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { AddTeamPostDocument } from './talk.generated';
import type { Talk } from './talk.page';
import styles from './talk.module.css';

/** Says something to the team. The words stay on this device until they are sent; who reads them stands at the button. */
export function PostForm({
  talk,
  dimensionKey,
  title,
  onDone,
}: {
  talk: Talk;
  dimensionKey: string | null;
  /** What it is about, where the form is opened by a button. */
  title?: string;
  onDone?: () => void;
}) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const draft = useDraft(`talk:${talk.caseId}:${dimensionKey ?? ''}`);
  const [open, setOpen] = useState(draft.restored || title === undefined);
  const send = () =>
    act('send', AddTeamPostDocument, { caseId: talk.caseId, dimensionKey, body: draft.text }).then((done) => {
      if (!done) return;
      draft.clear();
      setOpen(false);
      onDone?.();
    });
  if (!open)
    return (
      <p>
        <Button small onClick={() => setOpen(true)} aria-label={t('reviews.talk.writeOn', { title: title! })}>
          {t('reviews.talk.write')}
        </Button>
      </p>
    );
  return (
    <div className={styles['form']}>
      <Field label={t('reviews.talk.words')} whoSees={<WhoSees>{t('reviews.talk.sees', { count: talk.readers })}</WhoSees>}>
        <TextArea rows={3} maxLength={5000} value={draft.text} onChange={(e) => draft.setText(e.currentTarget.value)} />
      </Field>
      <div className={styles['line']}>
        <Button
          kind="main"
          busy={busy === 'send'}
          {...(draft.text.trim() ? {} : { refused: t('reviews.talk.first') })}
          onClick={() => void send()}
        >
          {t('reviews.talk.send')}
        </Button>
        <Button
          kind="text"
          onClick={() => {
            draft.clear();
            setOpen(false);
            onDone?.();
          }}
        >
          {t('app.cancel')}
        </Button>
      </div>
      <MissingNote problem={problem} />
    </div>
  );
}
