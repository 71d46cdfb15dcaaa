import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useDraftFields } from '../../../app/drafts';
import { useWords } from '../../../app/i18n/provider';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { AddCasePostDocument } from './talk.generated';
import type { Talk } from './talk.page';
import { useReaders } from './readers';
import styles from './talk.module.css';

/** Says something to the audience of the page. The words stay on this device until they are sent; who reads them stands at the button. */
export function PostForm({
  talk,
  dimensionKey,
  title,
  anchor,
  onDone,
}: {
  talk: Talk;
  dimensionKey: string | null;
  /** What it is about, where the form is opened by a button. */
  title?: string;
  /** What else it is about. */
  anchor?: { evidenceId: string } | { reportSection: string };
  onDone?: () => void;
}) {
  const { t } = useWords();
  const readers = useReaders(talk);
  const { act, busy, problem } = useAct();
  const about = anchor ? Object.values(anchor).join('') : (dimensionKey ?? '');
  const draft = useDraftFields(`talk:${talk.caseId}:${talk.audience}:${about}`, 'body', { body: '', displayedAs: talk.voices[0]! });
  const [open, setOpen] = useState(draft.restored || title === undefined);
  const send = () =>
    act('send', AddCasePostDocument, {
      caseId: talk.caseId,
      audience: talk.audience,
      dimensionKey,
      ...anchor,
      ...draft.v,
    }).then((done) => {
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
      <Field label={t('reviews.talk.words')} whoSees={<WhoSees>{readers}</WhoSees>}>
        <TextArea rows={3} maxLength={5000} value={draft.v.body} onChange={(e) => draft.put({ body: e.currentTarget.value })} />
      </Field>
      {talk.voices.length > 1 && (
        <RadioGroup
          legend={t('reviews.talk.voice')}
          name={`voice-${dimensionKey ?? ''}`}
          value={draft.v.displayedAs}
          onChange={(displayedAs) => draft.put({ displayedAs })}
          options={talk.voices.map((value) => ({ value, label: t(`reviews.talk.voice.${value}`) }))}
        />
      )}
      {talk.voices.length === 1 && draft.v.displayedAs === 'TEAM' && <p className="meta">{t('reviews.talk.onlyTeam')}</p>}
      <div className={styles['line']}>
        <Button
          kind="main"
          busy={busy === 'send'}
          {...(draft.v.body.trim() ? {} : { refused: t('reviews.talk.first') })}
          onClick={() => void send()}
        >
          {t(`reviews.talk.send.${talk.audience}`)}
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
