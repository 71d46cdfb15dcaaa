import { useMutation } from '@apollo/client/react';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useState } from 'react';
import { useDraft } from '../../app/drafts';
import { problemOf } from '../../app/errors';
import { useWords } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { ConsentForm } from './consent-form';
import { EndStoryConsentDocument } from './draft.generated';
import type { StoryDraft } from './use-story';
import styles from './write-story.module.css';

type Consent = StoryDraft['consents'][number];

/** Who agreed to what: for those who may know. */
export function ConsentPanel({ draft, locale }: { draft: StoryDraft; locale: string }) {
  const { t } = useWords();
  const [recording, setRecording] = useState(false);
  const [ending, setEnding] = useState<Consent | null>(null);
  const open = draft.consents.find((c) => c.endedAt === null);
  const past = draft.consents.filter((c) => c.endedAt !== null);
  return (
    <section id="consent">
      <h2>{t('stories.consent')}</h2>
      <WhoSees>{t('stories.whoSees.consent')}</WhoSees>
      {open ? (
        <>
          <ConsentLines consent={open} />
          {open.viewerCanEnd && (
            <Button kind="danger" onClick={() => setEnding(open)}>
              {t('stories.consentEnd')}
            </Button>
          )}
        </>
      ) : (
        draft.viewerCan.recordConsent && <p className="small">{t('stories.noConsent')}</p>
      )}
      {draft.viewerCan.recordConsent && (
        <Button onClick={() => setRecording(true)}>{open ? t('stories.consentAnew') : t('stories.consentRecord')}</Button>
      )}
      {past.length > 0 && (
        <details>
          <summary>{t('stories.consentsBefore', { count: past.length })}</summary>
          {past.map((c) => (
            <ConsentLines key={c.id} consent={c} />
          ))}
        </details>
      )}
      <Dialog open={recording} onClose={() => setRecording(false)} title={t('stories.consentRecord')} closeLabel={t('app.close')}>
        {recording && <ConsentForm storyId={draft.id} locale={locale} before={open ?? past[0]} onDone={() => setRecording(false)} />}
      </Dialog>
      <EndDialog key={ending?.id ?? ''} consent={ending} onClose={() => setEnding(null)} />
    </section>
  );
}

function ConsentLines({ consent: c }: { consent: Consent }) {
  const { t, format } = useWords();
  const rows: readonly (readonly [string, string])[] = [
    [t('stories.consent.personName'), c.personName],
    [t('stories.consent.contact'), c.contact],
    [t('stories.consent.uses'), format.list(c.uses.map((u) => t(`stories.use.${u}`)))],
    [
      t('stories.consent.locales'),
      c.locales.length > 12 ? t('stories.allLanguages') : format.list(c.locales.map((l) => format.language(l))),
    ],
    [t('stories.consent.given'), t('stories.consent.givenHow', { date: format.date(c.givenOn), how: t(`stories.method.${c.method}`) })],
    [t('stories.consent.until'), c.until ? format.date(c.until) : t('stories.untilWithdrawn')],
    [t('stories.consent.recordedBy'), c.recordedBy],
    [t('stories.consent.note'), c.note],
    ...(c.endedAt && c.endedHow
      ? ([[t(`stories.end.${c.endedHow}`), [format.date(c.endedAt), c.endReason].filter(Boolean).join(': ')]] as const)
      : []),
  ];
  return (
    <dl className={styles['facts']}>
      {rows
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function EndDialog({ consent, onClose }: { consent: Consent | null; onClose: () => void }) {
  const { t } = useWords();
  const reason = useDraft(`consent-end:${consent?.id}`);
  const [problem, setProblem] = useState<Problem>();
  const [end, { loading }] = useMutation(EndStoryConsentDocument);
  const go = () =>
    end({ variables: { input: { consentId: consent!.id, expectedVersion: consent!.version, reason: reason.text } } }).then(
      () => (reason.clear(), onClose()),
      (error: unknown) => setProblem(problemOf(error)),
    );
  return (
    <Dialog
      open={consent !== null}
      onClose={onClose}
      title={t('stories.consentEnd')}
      closeLabel={t('app.close')}
      actions={
        <Button kind="danger" busy={loading} onClick={() => void go()}>
          {t('stories.consentEndNow')}
        </Button>
      }
    >
      <p>{t('stories.consentEndText')}</p>
      {problem && <ProblemNote problem={problem} />}
      <Field label={t('stories.consentEndReason')} id="f-end-reason" optional={t('app.optional')}>
        <TextArea
          rows={3}
          maxLength={1000}
          dir="auto"
          value={reason.text}
          onChange={(event) => reason.setText(event.currentTarget.value)}
        />
      </Field>
    </Dialog>
  );
}
