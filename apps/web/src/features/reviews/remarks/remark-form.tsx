import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { TextArea } from '@guildhall/ui/TextArea';
import { useDraftFields } from '../../../app/drafts';
import { useWords } from '../../../app/i18n/provider';
import { issueText } from '../../../app/problem-text';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { longest } from './passages';
import { RemarkToTeamDocument, SaveDossierRemarkDocument } from './remarks.generated';
import type { Remarks } from './remarks.page';
import styles from './remarks.module.css';

/** A remark on a passage. The passage can be made shorter by hand, so that a keyboard chooses as finely as a mouse. What is typed stays on this device. */
export function RemarkForm({ d, sectionKey, quote, onDone }: { d: Remarks; sectionKey: string; quote: string; onDone: () => void }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const { v, put, clear } = useDraftFields(`dossier-remark:${d.caseId}:${sectionKey}`, 'body', {
    body: '',
    to: 'SELF' as 'SELF' | 'TEAM',
  });
  // Of what is chosen now in the dossier, and not of what was chosen before.
  const [words, setWords] = useState(quote.slice(0, longest));
  const passage = { seq: d.seq, sectionKey, quote: words };
  const send = async () => {
    const done =
      v.to === 'SELF'
        ? await act('send', SaveDossierRemarkDocument, { caseId: d.caseId, passage, body: v.body, expectedVersion: 0 })
        : await act('send', RemarkToTeamDocument, { caseId: d.caseId, audience: 'TEAM', passage, body: v.body });
    if (!done) return;
    clear();
    onDone();
  };
  const wrong = problem?.code === 'INVALID_INPUT' ? problem.details.issues[0]! : undefined;
  return (
    <div className={styles['form']}>
      <Field
        label={t('reviews.remarks.passage')}
        hint={t('reviews.remarks.passageHint')}
        error={wrong?.path.endsWith('quote') ? issueText(t, wrong, 'reviews') : undefined}
      >
        <TextArea rows={2} maxLength={longest} lang={d.locale} dir="auto" value={words} onChange={(e) => setWords(e.currentTarget.value)} />
      </Field>
      <Field label={t('reviews.remarks.words')} error={wrong && !wrong.path.endsWith('quote') ? issueText(t, wrong, 'reviews') : undefined}>
        <TextArea rows={3} maxLength={4000} value={v.body} onChange={(e) => put({ body: e.currentTarget.value })} autoFocus />
      </Field>
      {d.viewerCanTellTeam ? (
        <RadioGroup
          legend={t('reviews.remarks.to')}
          name="remark-to"
          value={v.to}
          onChange={(to) => put({ to })}
          options={(['SELF', 'TEAM'] as const).map((value) => ({ value, label: t(`reviews.remarks.to.${value}`) }))}
        />
      ) : (
        <p className="meta">{t('reviews.remarks.onlySelf')}</p>
      )}
      <div className={styles['line']}>
        <Button
          kind="main"
          busy={busy === 'send'}
          {...(v.body.trim() ? {} : { refused: t('reviews.remarks.first') })}
          onClick={() => void send()}
        >
          {t(v.to === 'SELF' ? 'reviews.remarks.keep' : 'reviews.remarks.tell')}
        </Button>
        <Button kind="text" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
      {!wrong && <MissingNote problem={problem} />}
    </div>
  );
}
