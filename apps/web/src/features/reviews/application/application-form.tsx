import { useApolloClient } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import type { ApplicationDraft } from '@guildhall/domain/peer-review/application';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { queueOf, settled } from '../../../app/autosave/browser-queue';
import { SavingState } from '../../../app/autosave/saving-state';
import { useAutosave } from '../../../app/autosave/use-autosave';
import { useWords } from '../../../app/i18n/provider';
import { issueText } from '../../../app/problem-text';
import { useViewer } from '../../../app/viewer';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { ApplyForReviewDocument } from './application.generated';
import { ApplicationRead } from './application-read';
import { LanguagesField, ScopeField, VisitFields } from './application-fields';
import { applicationWay, conflictTexts, draftOf, resolved, type ApplicationForm as Form } from './application-way';
import styles from './application.module.css';

const ConflictView = lazy(() => import('../../../app/forms/conflict-view').then((module) => ({ default: module.ConflictView })));
/** Where the summary of what is missing leads to, by the path of the rule. */
const idOf = (path: string) => `application-${path}`;

/** The host writes; every change saves itself. A refused sending keeps the words and names what is missing. */
export function ApplicationForm({ form }: { form: Form }) {
  const { t } = useWords();
  const client = useApolloClient();
  const owner = useViewer()?.id;
  const { application: a, rubric } = form;
  const [draft, setDraft] = useState(() => draftOf(a));
  const [way] = useState(() => applicationWay(client, a.caseId, a.version));
  const autosave = useAutosave<ApplicationDraft>({
    key: `application:${a.caseId}`,
    value: draft,
    version: a.version,
    save: way.save,
    onRestore: setDraft,
  });
  const { act, busy, problem } = useAct();
  const [attempt, setAttempt] = useState(0);
  /** Paths that were changed since the last attempt: their error has been read. */
  const [touched, setTouched] = useState<readonly string[]>([]);
  /** What was typed has not arrived, so it would be missing from what is sent. */
  const [unsent, setUnsent] = useState(false);
  const [preview, setPreview] = useState(false);
  const set = (patch: Partial<ApplicationDraft>) => {
    setDraft((now) => ({ ...now, ...patch }));
    setTouched((now) => [...now, ...Object.keys(patch)]);
  };
  const send = async () => {
    autosave.flush();
    await settled();
    const waits = owner !== undefined && queueOf(owner).queue.isOpen();
    setUnsent(waits);
    if (waits) return;
    await act('apply', ApplyForReviewDocument, { caseId: a.caseId, expectedVersion: way.version() });
    setTouched([]);
    setAttempt((n) => n + 1);
  };
  const missing = problem?.code === 'NOT_READY' ? problem.details.missing.filter((m) => !touched.includes(m.path)) : [];
  const errorOf = (path: string) => {
    const found = missing.find((m) => m.path === path);
    return found && t('reviews.application.error', { text: issueText(t, found, 'reviews') });
  };
  const labels: Record<string, string> = {
    practice: t('reviews.application.practice'),
    programme: t('reviews.apply.programme'),
    summary: t('reviews.application.summary'),
    guidingQuestions: t('reviews.application.questions'),
    scopeDimensionKeys: t('reviews.application.scope'),
    languages: t('reviews.application.languages'),
    timeZone: t('reviews.application.timeZone'),
    visitStart: t('reviews.application.from'),
    visitEnd: t('reviews.application.to'),
  };
  const problems = missing.map((m) => ({ field: idOf(m.path), text: `${labels[m.path] ?? ''}: ${issueText(t, m, 'reviews')}` }));
  const { conflict } = autosave;
  const shown = autosave.status.kind === 'idle' ? { kind: 'saved' as const, at: a.savedAt } : autosave.status;
  return (
    <div className={styles['columns']} onBlur={() => autosave.flush()}>
      <div className={styles['bar']}>
        <SavingState status={shown} />
        <Button small aria-expanded={preview} onClick={() => setPreview(!preview)}>
          {t(preview ? 'reviews.application.write' : 'reviews.application.preview')}
        </Button>
      </div>
      <ErrorSummary title={t('reviews.apply.missing', { count: problems.length })} problems={problems} attempt={attempt} />
      {conflict && (
        <Suspense>
          <ConflictView
            fields={[
              { key: 'summary', label: labels['summary']! },
              ...[0, 1, 2].map((i) => ({ key: `q${i}`, label: t('reviews.application.question', { number: i + 1 }) })),
            ]}
            {...conflictTexts(conflict)}
            onResolve={(chosen) => {
              const next = resolved(conflict, chosen);
              setDraft(next);
              autosave.resolve(next);
            }}
          />
        </Suspense>
      )}
      {preview ? (
        <section className={styles['preview']} aria-label={t('reviews.application.preview')}>
          <p className="meta">{t('reviews.application.previewText')}</p>
          <ApplicationRead
            a={{
              ...a,
              ...draft,
              scopeTitles: rubric.dimensions.filter((d) => draft.scopeDimensionKeys.includes(d.key)).map((d) => d.title),
            }}
          />
        </section>
      ) : (
        <>
          {errorOf('practice') && (
            <p id={idOf('practice')} tabIndex={-1} className={styles['error']}>
              {errorOf('practice')}
            </p>
          )}
          <h2>{t('reviews.application.why')}</h2>
          <Field
            id={idOf('summary')}
            label={labels['summary']}
            hint={t('reviews.application.summaryHint')}
            error={errorOf('summary')}
            whoSees={<WhoSees>{t('reviews.application.sees')}</WhoSees>}
          >
            <TextArea rows={7} maxLength={4000} value={draft.summary} onChange={(e) => set({ summary: e.currentTarget.value })} />
          </Field>
          {draft.guidingQuestions.map((q, i) => (
            <Field
              key={i}
              id={i === 0 ? idOf('guidingQuestions') : idOf(`guidingQuestions-${i}`)}
              label={t('reviews.application.question', { number: i + 1 })}
              {...(i === 0
                ? { hint: t('reviews.application.questionHint'), error: errorOf('guidingQuestions') }
                : { optional: t('app.optional') })}
            >
              <TextArea
                rows={2}
                maxLength={500}
                value={q}
                onChange={(e) => {
                  const text = e.currentTarget.value;
                  set({ guidingQuestions: draft.guidingQuestions.map((old, at) => (at === i ? text : old)) });
                }}
              />
            </Field>
          ))}
          <h2>{t('reviews.application.what')}</h2>
          <ScopeField
            id={idOf('scopeDimensionKeys')}
            dimensions={rubric.dimensions}
            keys={draft.scopeDimensionKeys}
            onKeys={(scopeDimensionKeys) => set({ scopeDimensionKeys })}
            error={errorOf('scopeDimensionKeys')}
          />
          <h2>{t('reviews.application.how')}</h2>
          <LanguagesField
            id={idOf('languages')}
            codes={draft.languages}
            onCodes={(languages) => set({ languages })}
            error={errorOf('languages')}
          />
          <VisitFields draft={draft} idOf={idOf} errorOf={errorOf} onChange={set} />
        </>
      )}
      <h2>{t('reviews.application.confidential')}</h2>
      <ul>
        {(['manager', 'peers', 'report', 'public'] as const).map((k) => (
          <li key={k}>{t(`reviews.application.terms.${k}`)}</li>
        ))}
      </ul>
      {unsent && (
        <Callout tone="warn" role="alert">
          {t('reviews.check.unsent')}
        </Callout>
      )}
      {problem?.code !== 'NOT_READY' && <MissingNote problem={problem} />}
      <div className={styles['actions']}>
        <Button
          kind="main"
          busy={busy === 'apply'}
          {...(conflict ? { refused: t('reviews.application.conflictFirst') } : {})}
          onClick={() => void send()}
        >
          {t('reviews.application.send')}
        </Button>
      </div>
    </div>
  );
}
