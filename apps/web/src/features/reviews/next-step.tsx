import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useWords } from '../../app/i18n/provider';
import { afterwards } from './afterwards';
import type { Case } from './case.page';
import { CloseDeskReviewDocument, OpenDeskReviewDocument, OpenReportDocument } from './cases.generated';
import { MissingNote } from './missing-note';
import { useAct } from './use-act';
import styles from './case.module.css';

/** "What is needed next, by whom, by when" as one sentence, with one main button where it is the viewer's turn. */
export function NextStep({ c }: { c: Case }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const params = { caseId: c.id };
  const due = c.deadlines.find((d) => d.kind === 'REVIEW');
  const waiting = c.people
    .filter((p) => p.state === 'ACCEPTED' && p.role !== 'TRAINEE_PEER' && (p.reviewState === 'DRAFT' || p.reviewState === 'RETURNED'))
    .map((p) => p.name);
  const invited = c.people.filter((p) => p.state === 'INVITED').map((p) => p.name);
  const move = { caseId: c.id, expectedVersion: c.version };
  const close = async () => {
    if (await act('close', CloseDeskReviewDocument, { ...move, reason })) setAsking(false);
  };
  const link = (
    to:
      | '/reviews/$caseId/results'
      | '/reviews/$caseId/form'
      | '/reviews/$caseId/invitation'
      | '/reviews/$caseId/report'
      | '/reviews/$caseId/team',
    label: string,
  ) => (
    <Link to={to} params={params} className={buttonClass('main')}>
      {label}
    </Link>
  );
  const toReport =
    ['writeReport', 'signReport', 'releaseReport', 'finaliseReport', 'commentReport', 'hostReads'].includes(c.next.key) &&
    c.report !== null;
  const toResults = afterwards.includes(c.state);
  return (
    <div className={styles['next']} data-mine={c.next.mine}>
      <p>
        {c.next.key === 'reviewsMissing' && waiting.length > 0
          ? t('reviews.next.missingNames', {
              names: format.list(waiting),
              count: waiting.length,
              at: due ? format.exact(due.dueAt, due.timeZone) : '',
            })
          : t(`reviews.next.${c.next.key}`, { count: c.next.count })}
      </p>
      <div className={styles['actions']}>
        {['declareConflicts', 'answerInvitation', 'awaitRuling'].includes(c.next.key) &&
          link('/reviews/$caseId/invitation', t('reviews.toInvitation'))}
        {(c.next.key === 'writeReview' || c.next.key === 'reviseReview') && link('/reviews/$caseId/form', t('reviews.paper.form'))}
        {c.next.key === 'readOthers' && link('/reviews/$caseId/team', t('reviews.paper.reviews'))}
        {toResults && link('/reviews/$caseId/results', t('reviews.toResults'))}
        {toReport && link('/reviews/$caseId/report', t('reviews.toReport'))}
        {c.viewerCan.openDesk && (
          <Button kind="main" busy={busy === 'open'} onClick={() => void act('open', OpenDeskReviewDocument, move)}>
            {t('reviews.openDesk')}
          </Button>
        )}
        {c.viewerCan.closeDesk && (
          <Button kind={c.next.key === 'closeDesk' ? 'main' : 'text'} onClick={() => setAsking(true)}>
            {t(c.next.key === 'closeDesk' ? 'reviews.closeDesk' : 'reviews.closeWithout')}
          </Button>
        )}
        {c.viewerCan.openReport && (
          <Button kind="main" busy={busy === 'report'} onClick={() => void act('report', OpenReportDocument, move)}>
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
            <TextArea rows={3} value={reason} onChange={(e) => setReason(e.currentTarget.value)} />
          </Field>
        )}
        <MissingNote problem={problem} />
      </Dialog>
    </div>
  );
}
