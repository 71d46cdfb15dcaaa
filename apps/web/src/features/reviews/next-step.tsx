import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { deadlineOfStep, placeOfStep } from '@guildhall/domain/peer-review/step-places';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useDraft } from '../../app/drafts';
import { useWords } from '../../app/i18n/provider';
import type { Case } from './case.page';
import { CloseDeskReviewDocument, OpenDeskReviewDocument, OpenReportDocument } from './cases.generated';
import { DueLine } from './due-line';
import { MissingNote } from './missing-note';
import { useAct } from './use-act';
import styles from './case.module.css';

const labelOf = {
  '/dossier': 'reviews.toDossier',
  '/invitation': 'reviews.toInvitation',
  '/application': 'reviews.toApplication',
  '/self': 'reviews.toSelf',
  '/panel': 'reviews.panel.open',
  '/form': 'reviews.paper.form',
  '/visit': 'reviews.toVisit',
  '/team': 'reviews.paper.reviews',
  '/report': 'reviews.toReport',
  '/results': 'reviews.toResults',
} as const;

/** "What is needed next, by whom, by when" as one sentence, with one main button where it is the viewer's turn. */
export function NextStep({ c }: { c: Case }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const [asking, setAsking] = useState(false);
  const reason = useDraft(`close-desk:${c.id}`);
  const due = c.deadlines.find((d) => d.kind === 'REVIEW');
  const waiting = c.people
    .filter((p) => p.state === 'ACCEPTED' && p.role !== 'TRAINEE_PEER' && (p.reviewState === 'DRAFT' || p.reviewState === 'RETURNED'))
    .map((p) => p.name);
  const invited = c.people.filter((p) => p.state === 'INVITED').map((p) => p.name);
  const move = { caseId: c.id, expectedVersion: c.version };
  const close = async () => {
    if (await act('close', CloseDeskReviewDocument, { ...move, reason: reason.text }, reason)) setAsking(false);
  };
  const place = placeOfStep[c.next.key];
  // Whose turn it is, is said with the day on which it is due; the names of those who are missing have it in their sentence.
  const until = c.deadlines.find((d) => d.kind === deadlineOfStep[c.next.key]);
  const named = c.next.key === 'reviewsMissing' && waiting.length > 0;
  return (
    <div className={styles['next']} data-mine={c.next.mine}>
      <p>
        {named
          ? t('reviews.next.missingNames', {
              names: format.list(waiting),
              count: waiting.length,
              at: due ? format.exact(due.dueAt, due.timeZone) : '',
            })
          : t(`reviews.next.${c.next.key}`, { count: c.next.count })}
      </p>
      {until && !named && <DueLine deadline={until} extendedTo={until.kind === 'REVIEW' ? (c.myAssignment?.extendedTo ?? null) : null} />}
      <div className={styles['actions']}>
        {place !== '' && (place !== '/report' || c.report !== null) && (
          <Link to={`/reviews/$caseId${place}`} params={{ caseId: c.id }} className={buttonClass('main')}>
            {t(labelOf[place])}
          </Link>
        )}
        {c.next.key === 'decideConflict' && (
          <a href="#conflicts" className={buttonClass('main')}>
            {t('reviews.conflicts')}
          </a>
        )}
        {c.viewerCan.openDesk && (
          <Button
            kind={c.next.key === 'decideConflict' || place !== '' ? 'text' : 'main'}
            busy={busy === 'open'}
            onClick={() => void act('open', OpenDeskReviewDocument, move)}
          >
            {t('reviews.openDesk')}
          </Button>
        )}
        {c.viewerCan.closeDesk && (
          <Button kind={c.next.key === 'closeDesk' ? 'main' : 'text'} onClick={() => setAsking(true)}>
            {t(c.next.key === 'closeDesk' ? 'reviews.closeDesk' : 'reviews.closeWithout')}
          </Button>
        )}
        {c.viewerCan.openReport && (
          <Button
            kind={c.next.key === 'openReport' ? 'main' : 'text'}
            busy={busy === 'report'}
            onClick={() => void act('report', OpenReportDocument, move)}
          >
            {t('reviews.openReport')}
          </Button>
        )}
      </div>
      {!asking && <MissingNote problem={problem} />}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('reviews.closeDesk.title')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button kind="main" busy={busy === 'close'} onClick={() => void close()}>
              {t('reviews.closeDesk')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
          </>
        }
      >
        <p>{t('reviews.closeDesk.text')}</p>
        {invited.length > 0 && <p>{t('reviews.closeDesk.invited', { names: format.list(invited), count: invited.length })}</p>}
        {waiting.length > 0 && (
          <Field label={t('reviews.closeDesk.reason')} hint={t('reviews.closeDesk.reasonHint')}>
            <TextArea rows={3} value={reason.text} onChange={(e) => reason.setText(e.currentTarget.value)} />
          </Field>
        )}
        <MissingNote problem={problem} />
      </Dialog>
    </div>
  );
}
