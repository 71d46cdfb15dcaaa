import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { SideHead } from '@guildhall/ui/SideHead';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useDraft } from '../../app/drafts';
import { useWords } from '../../app/i18n/provider';
import { MissingNote } from './missing-note';
import { BeginBriefDocument, BeginReReviewDocument, CloseCaseDocument } from './results.generated';
import type { Results } from './results.page';
import { useAct } from './use-act';
import styles from './results.module.css';

/** How a case ends: what was learned, who is told of it, and the next review. */
export function ResultsEnd({ r }: { r: Results }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const note = useDraft(`learning:${r.caseId}`);
  const [consent, setConsent] = useState(false);
  const close = () => act('close', CloseCaseDocument, { caseId: r.caseId, learningNote: note.text, expectedVersion: r.caseVersion }, note);
  const nothing = !r.learningNote && !r.viewerCan.close && !r.predecessorId && !r.successorId;
  if (nothing) return null;
  return (
    <SideHead title={t('reviews.end')} about={r.closedAt ? t('reviews.end.closed', { date: format.date(r.closedAt) }) : ''} id="end">
      <div className={styles['stack']}>
        {r.learningNote && (
          <p className={styles['words']} dir="auto">
            {r.learningNote}
          </p>
        )}
        {r.viewerCan.close && (
          <div className={styles['form']}>
            <Field label={t('reviews.end.note')} hint={t('reviews.end.noteHint')} whoSees={<WhoSees>{t('reviews.answers.sees')}</WhoSees>}>
              <TextArea rows={5} value={note.text} onChange={(e) => note.setText(e.currentTarget.value)} />
            </Field>
            <p>
              <Button
                kind="main"
                busy={busy === 'close'}
                {...(note.text.trim().length < 40 ? { refused: t('reviews.end.noteShort') } : {})}
                onClick={() => void close()}
              >
                {t('reviews.end.close')}
              </Button>
            </p>
          </div>
        )}
        {r.viewerCan.beginBrief && (
          <div className={styles['form']}>
            <p>{t('reviews.end.brief')}</p>
            <Checkbox label={t('reviews.end.consent')} checked={consent} onChange={(e) => setConsent(e.currentTarget.checked)} />
            <p>
              <Button
                busy={busy === 'brief'}
                {...(consent ? {} : { refused: t('reviews.terms.first') })}
                onClick={() => void act('brief', BeginBriefDocument, { caseId: r.caseId, consent })}
              >
                {t('reviews.end.beginBrief')}
              </Button>
            </p>
          </div>
        )}
        {(r.viewerCan.beginBrief || r.viewerCan.beginReReview) && (
          <p>
            {t('reviews.end.lesson')} <a href={`/stories?begin=LESSON&case=${r.caseId}`}>{t('reviews.end.toLesson')}</a>
          </p>
        )}
        {r.briefPracticeId && (
          <p>
            <a href={`/practices/${r.briefPracticeId}/edit`}>{t('reviews.end.toBrief')}</a>
          </p>
        )}
        {r.viewerCan.beginReReview && (
          <p>
            <Button busy={busy === 'again'} onClick={() => void act('again', BeginReReviewDocument, { caseId: r.caseId })}>
              {t('reviews.end.again')}
            </Button>
          </p>
        )}
        {r.successorId && (
          <p>
            <Link to="/reviews/$caseId" params={{ caseId: r.successorId }}>
              {t('reviews.end.successor')}
            </Link>
          </p>
        )}
        {r.predecessorId && (
          <p>
            <Link to="/reviews/$caseId/results" params={{ caseId: r.predecessorId }}>
              {t('reviews.end.predecessor')}
            </Link>
          </p>
        )}
        <MissingNote problem={problem} />
      </div>
    </SideHead>
  );
}
