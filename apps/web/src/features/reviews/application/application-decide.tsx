import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useDraft } from '../../../app/drafts';
import { useWords } from '../../../app/i18n/provider';
import { issueText } from '../../../app/problem-text';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { CancelCaseDocument, RefuseCaseDocument, SetFacilitatorDocument, TakeCaseDocument } from './application.generated';
import type { Application } from './application-way';
import styles from './application.module.css';

/** Those who manage the round: name who runs the case, then take it; or refuse it with a reason. */
export function Decide({ a }: { a: Application }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  return (
    <section className={styles['columns']}>
      <h2>{t('reviews.decide.title')}</h2>
      <NameFacilitator a={a} />
      <p className="meta">{t('reviews.decide.takeText')}</p>
      <MissingNote problem={problem} />
      <div className={styles['actions']}>
        <Button
          kind="main"
          busy={busy === 'take'}
          {...(a.facilitatorId ? {} : { refused: t('reviews.decide.facilitatorFirst') })}
          onClick={() => void act('take', TakeCaseDocument, { caseId: a.caseId, expectedVersion: a.version })}
        >
          {t('reviews.decide.take')}
        </Button>
        <EndCase a={a} kind="refuse" />
      </div>
    </section>
  );
}

/** A case under way goes to somebody else, or to somebody at all. */
export function Replace({ a }: { a: Application }) {
  const { t } = useWords();
  return (
    <section className={styles['columns']}>
      <h2>{t('reviews.replace.title')}</h2>
      <p className="meta">{t('reviews.replace.text')}</p>
      <NameFacilitator a={a} />
    </section>
  );
}

function NameFacilitator({ a }: { a: Application }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const [chosen, setChosen] = useState(a.facilitatorId ?? '');
  const choice = a.facilitatorChoices.find((c) => c.personId === chosen);
  const hindered = choice?.hindrances[0];
  return (
    <>
      <Field
        label={t('reviews.decide.facilitator')}
        hint={t('reviews.decide.facilitatorHint')}
        error={hindered && t('reviews.application.error', { text: issueText(t, hindered, 'reviews') })}
      >
        <Select value={chosen} onChange={(e) => setChosen(e.currentTarget.value)}>
          <option value="">{t('reviews.apply.choose')}</option>
          {a.facilitatorChoices.map((c) => (
            <option key={c.personId} value={c.personId} disabled={c.hindrances.length > 0}>
              {c.name}
              {c.organisation && ` · ${c.organisation}`} · {t('reviews.decide.running', { count: c.running })}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles['actions']}>
        <Button
          busy={busy === 'facilitator'}
          {...(!chosen || hindered || chosen === a.facilitatorId ? { refused: t('reviews.decide.chooseFirst') } : {})}
          onClick={() =>
            void act('facilitator', SetFacilitatorDocument, { caseId: a.caseId, expectedVersion: a.version, personId: chosen })
          }
        >
          {t('reviews.decide.name')}
        </Button>
        {a.facilitatorName && <span className="meta">{t.rich('reviews.facilitatedBy', { name: <bdi>{a.facilitatorName}</bdi> })}</span>}
      </div>
      <MissingNote problem={problem} />
    </>
  );
}

/** Ends it with a reason: refused by those who decide, or cancelled by its host. */
export function EndCase({ a, kind }: { a: Application; kind: 'refuse' | 'cancel' }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { act, busy, problem } = useAct();
  const [asking, setAsking] = useState(false);
  const reason = useDraft(`case-${kind}:${a.caseId}`);
  const [tried, setTried] = useState(false);
  const short = reason.text.trim().length < 10;
  const end = async () => {
    setTried(true);
    if (short) return;
    const input = { caseId: a.caseId, expectedVersion: a.version, reason: reason.text };
    const done =
      kind === 'refuse' ? await act(kind, RefuseCaseDocument, input, reason) : await act(kind, CancelCaseDocument, input, reason);
    if (!done) return;
    setAsking(false);
    if (kind === 'cancel') await navigate({ to: '/reviews' });
  };
  return (
    <>
      <div>
        <Button kind="text" onClick={() => setAsking(true)}>
          {t(`reviews.${kind}.open`)}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t(`reviews.${kind}.title`)}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button kind="danger" busy={busy === kind} onClick={() => void end()}>
              {t(`reviews.${kind}.now`)}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
          </>
        }
      >
        <p>{t(`reviews.${kind}.text`)}</p>
        <Field
          label={t('reviews.end.reason')}
          hint={t('reviews.end.reasonHint')}
          error={tried && short ? t('reviews.end.reasonShort') : undefined}
          whoSees={<WhoSees>{t(`reviews.${kind}.sees`)}</WhoSees>}
        >
          <TextArea rows={4} maxLength={2000} value={reason.text} onChange={(e) => reason.setText(e.currentTarget.value)} />
        </Field>
        <MissingNote problem={problem} />
      </Dialog>
    </>
  );
}
