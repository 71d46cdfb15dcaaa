import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { Tag } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { queueOf, settled } from '../../../app/autosave/browser-queue';
import { useDraft } from '../../../app/drafts';
import { useWords } from '../../../app/i18n/provider';
import { issueText } from '../../../app/problem-text';
import { useViewer } from '../../../app/viewer';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import type { SelfState } from './self-dimension';
import type { SelfForm } from './self-way';
import { ReopenSelfAssessmentDocument, SubmitSelfAssessmentDocument } from './self.generated';
import styles from './self.module.css';

/** What will be sent, and what is still missing as links, before one is asked once. */
export function SelfCheck({ form, states }: { form: SelfForm; states: Readonly<Record<string, SelfState>> }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const owner = useViewer()?.id;
  const { act, busy, problem } = useAct();
  const [asking, setAsking] = useState(false);
  const [unsent, setUnsent] = useState(false);
  const { caseId } = form;
  const missing = form.rubric.dimensions.flatMap((d) => (states[d.key]?.problems ?? []).map((p) => ({ ...p, d })));
  const send = async () => {
    await settled();
    // A text that is still on its way would be missing from what is sent.
    const waits = owner !== undefined && queueOf(owner).queue.isOpen();
    setUnsent(waits);
    const sent = !waits && (await act('send', SubmitSelfAssessmentDocument, { selfAssessmentId: form.id, expectedVersion: form.version }));
    setAsking(false);
    if (sent) await navigate({ to: '/reviews/$caseId', params: { caseId } });
  };
  return (
    <section className={styles['check']} aria-labelledby="self-check-title">
      <h2 id="self-check-title" tabIndex={-1}>
        {missing.length > 0 ? t('reviews.self.missing', { count: missing.length }) : t('reviews.self.complete')}
      </h2>
      {missing.length > 0 && (
        <Callout tone="bad">
          <ul>
            {missing.map((m) => (
              <li key={m.path + m.rule}>
                <Link to="/reviews/$caseId/self" params={{ caseId }} search={{ d: m.d.key }}>
                  {m.d.title}
                </Link>
                : {issueText(t, m, 'reviews')}
              </li>
            ))}
          </ul>
        </Callout>
      )}
      <ol className={styles['sending']}>
        {form.rubric.dimensions.map((d, i) => {
          const answer = states[d.key]?.answer;
          const value = answer?.value ?? null;
          return (
            <li key={d.key}>
              <span className="num">{i + 1}</span>
              <span>
                <strong>{d.title}</strong>
                <span className={styles['first']} dir="auto">
                  {answer?.strengths || answer?.improvements || answer?.reason}
                </span>
              </span>
              <span>
                {value === null || states[d.key]?.readiness !== 'READY' ? (
                  <Tag tone="warn">{t('reviews.self.open')}</Tag>
                ) : value === 'NS' || value === 'IE' ? (
                  <span className="meta">{t(`reviews.value.${value}`)}</span>
                ) : (
                  <>
                    <b className="num">{value}</b> <span className="meta">{d.anchors[Number(value) - 1]?.name}</span>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <WhoSees>{t('reviews.self.sees')}</WhoSees>
      {unsent && (
        <Callout tone="warn" role="alert">
          {t('reviews.self.unsent')}
        </Callout>
      )}
      <MissingNote problem={problem} />
      {form.viewerCan.submit ? (
        <p>
          <Button kind="main" {...(missing.length > 0 ? { refused: t('reviews.self.notYet') } : {})} onClick={() => setAsking(true)}>
            {t('reviews.self.send')}
          </Button>
        </p>
      ) : (
        form.viewerCan.write && <p className="meta">{t('reviews.self.leadSends')}</p>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('reviews.self.ask')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button kind="main" busy={busy === 'send'} onClick={() => void send()}>
              {t('reviews.self.send')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
          </>
        }
      >
        <p>{t('reviews.self.askText')}</p>
      </Dialog>
    </section>
  );
}

/** What is special about it now: sent and closed, or given back; the facilitator can give it back with a reason. */
export function SelfNotice({ form }: { form: SelfForm }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const [asking, setAsking] = useState(false);
  const reason = useDraft(`self-back:${form.id}`);
  const [tried, setTried] = useState(false);
  const short = reason.text.trim().length < 10;
  const giveBack = async () => {
    setTried(true);
    if (short) return;
    const input = { selfAssessmentId: form.id, expectedVersion: form.version, reason: reason.text };
    if (await act('reopen', ReopenSelfAssessmentDocument, input, reason)) setAsking(false);
  };
  if (form.state === 'REOPENED' && form.viewerCan.write) return <Callout tone="warn">{t('reviews.self.reopened')}</Callout>;
  if (form.state !== 'SUBMITTED') return form.viewerCan.write ? null : <Callout tone="note">{t('reviews.self.hostWrites')}</Callout>;
  return (
    <>
      <Callout
        tone="good"
        title={t('reviews.self.sent', { at: form.submittedAt ? format.dateTime(form.submittedAt) : '' })}
        actions={form.viewerCan.reopen && <Button onClick={() => setAsking(true)}>{t('reviews.self.giveBack')}</Button>}
      >
        {t('reviews.self.sentText')}
      </Callout>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('reviews.self.giveBackTitle')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button kind="main" busy={busy === 'reopen'} onClick={() => void giveBack()}>
              {t('reviews.self.giveBack')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
          </>
        }
      >
        <Field
          label={t('reviews.self.reason')}
          hint={t('reviews.self.reasonHint')}
          error={tried && short ? t('reviews.self.reasonShort') : undefined}
          whoSees={<WhoSees>{t('reviews.self.reasonSees')}</WhoSees>}
        >
          <TextArea rows={4} maxLength={2000} value={reason.text} onChange={(e) => reason.setText(e.currentTarget.value)} />
        </Field>
        <MissingNote problem={problem} />
      </Dialog>
    </>
  );
}
