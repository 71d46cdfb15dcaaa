import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { answerProblems, readinessOf, scoreOf, type Answer, type AnswerValue, type Readiness } from '@guildhall/domain/peer-review/answer';
import { Anchors } from '@guildhall/ui/Anchors';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import type { SaveStatus } from '../../app/autosave/queue.types';
import { useAutosave } from '../../app/autosave/use-autosave';
import { useWords } from '../../app/i18n/provider';
import { issueText } from '../../app/problem-text';
import { answerWay, type Evidence, type Form, type FormDimension } from './answer-way';
import type { Selected } from './dossier-pane';
import { EvidencePicker } from './evidence-picker';
import styles from './dimension-editor.module.css';

// Two people on one answer is rare, and is only found out with a connection; the rest of the form must be there without one.
const AnswerConflict = lazy(() => import('./answer-conflict').then((module) => ({ default: module.AnswerConflict })));

/** What the page around has to know of an answer; not its words, or every key would draw the whole page again. */
export interface EditorState extends Pick<Answer, 'value' | 'evidenceIds'> {
  readiness: Readiness;
  status: SaveStatus<Answer>;
}
interface Props {
  form: Form;
  dimension: FormDimension;
  number: number;
  of: number;
  open: boolean;
  locked: boolean;
  stored: Answer;
  version: number;
  evidence: readonly Evidence[];
  selected: Selected | null;
  onEvidence: (added: Evidence) => void;
  onState: (key: string, state: EditorState) => void;
}

/** One dimension: closed to two lines, or open with everything that the peer says about it. It saves itself, open or closed. */
export function DimensionEditor({
  form,
  dimension,
  number,
  of,
  open,
  locked,
  stored,
  version,
  evidence,
  selected,
  onEvidence,
  onState,
}: Props) {
  const { t, format } = useWords();
  const client = useApolloClient();
  const [answer, setAnswer] = useState(stored);
  const [way] = useState(() => answerWay(client, form.review.id, stored, version));
  const autosave = useAutosave<Answer>({
    // Of the case and not of the review: what a new round overtakes goes into the review of that round.
    key: `answer:${form.caseId}:${dimension.key}`,
    value: answer,
    version,
    save: way,
    onRestore: setAnswer,
  });
  const kinds = answer.evidenceIds.flatMap((id) => evidence.find((e) => e.id === id)?.type ?? []);
  const readiness = readinessOf(form.rubric, dimension, answer, kinds);
  const tell = useRef(onState);
  useEffect(() => {
    tell.current = onState;
  });
  const { value, evidenceIds } = answer;
  const { status } = autosave;
  useEffect(
    () => tell.current(dimension.key, { value, evidenceIds, readiness, status }),
    [dimension.key, value, evidenceIds, readiness, status],
  );
  const set = (patch: Partial<Answer>) => setAnswer((now) => ({ ...now, ...patch }));
  const score = scoreOf(answer.value);
  const name = (v: AnswerValue | null) =>
    v === null ? '' : v === 'NS' || v === 'IE' ? t(`reviews.value.${v}`) : dimension.anchors[Number(v) - 1]!.name;

  if (!open) {
    const words = answer.strengths || answer.improvements || answer.reason;
    return (
      <Link
        to="/reviews/$caseId/form"
        params={{ caseId: form.caseId }}
        search={{ d: dimension.key }}
        resetScroll={false}
        className={styles['closed']}
        data-state={readiness}
      >
        <span className="num">{number}</span>
        <span>
          <strong>{dimension.title}</strong>
          {words && <span className={styles['first']}>{words}</span>}
        </span>
        <span className={styles['end']}>
          {score !== null && <b className="num">{score}</b>} {name(answer.value)}
          <span className="meta">{t(`reviews.ready.${readiness}`)}</span>
        </span>
      </Link>
    );
  }
  const problems = answer.value === null ? [] : answerProblems(form.rubric, dimension, answer, kinds);
  const errorAt = (field: string) => {
    const found = problems.find((p) => p.path.endsWith(`.${field}`));
    return found && issueText(t, found, 'reviews');
  };
  const id = (field: string) => `${dimension.key}-${field}`;
  const length = Math.max(answer.strengths.trim().length, answer.improvements.trim().length);
  const others = [
    ...(dimension.allowNotInScope ? [{ value: 'NS', label: t('reviews.value.NS') }] : []),
    ...(dimension.allowInsufficientEvidence ? [{ value: 'IE', label: t('reviews.value.IE') }] : []),
  ];
  const { conflict } = autosave;
  return (
    <section className={styles['open']} aria-labelledby={id('title')} onBlur={() => autosave.flush()}>
      <p className="meta">{t('reviews.form.numberOf', { number, of })}</p>
      <h2 id={id('title')} tabIndex={-1}>
        {dimension.title}
      </h2>
      <div className={styles['question']}>
        {dimension.questions.map((q) => (
          <p key={q}>{q}</p>
        ))}
        {dimension.lookFor.length > 0 && <p>{t('reviews.form.lookFor', { list: format.list(dimension.lookFor) })}</p>}
      </div>
      {conflict && (
        <Suspense>
          <AnswerConflict
            dimension={dimension}
            evidence={evidence}
            conflict={conflict}
            onResolve={(next) => {
              setAnswer(next);
              autosave.resolve(next);
            }}
          />
        </Suspense>
      )}
      <Anchors
        id={id('value')}
        legend={t('reviews.form.which')}
        name={id('value')}
        locked={locked}
        anchors={dimension.anchors.map((a) => ({ value: String(a.level), word: a.name, sentence: a.text }))}
        others={others}
        value={answer.value}
        onChange={(value) => set({ value: value as AnswerValue })}
        keysHint={t.rich('reviews.form.keys', { kbd: (k) => <kbd>{k}</kbd> })}
      />
      {(answer.value === 'NS' || answer.value === 'IE') && (
        <Field id={id('reason')} label={t('reviews.form.reason')} hint={t('reviews.form.reasonHint')} error={errorAt('reason')}>
          <TextArea
            rows={3}
            value={answer.reason}
            readOnly={locked}
            maxLength={4000}
            onChange={(e) => set({ reason: e.currentTarget.value })}
          />
        </Field>
      )}
      {score !== null && (
        <EvidencePicker
          form={form}
          dimension={dimension}
          ids={answer.evidenceIds}
          evidence={evidence}
          selected={selected}
          locked={locked}
          error={errorAt('evidenceIds')}
          id={id('evidenceIds')}
          onAdded={(added) => {
            onEvidence(added);
            setAnswer((now) => ({ ...now, evidenceIds: [...now.evidenceIds, added.id] }));
          }}
          onIds={(evidenceIds) => set({ evidenceIds })}
        />
      )}
      {answer.value !== 'NS' && answer.value !== 'IE' && (
        <>
          <Field
            id={id('strengths')}
            label={t('reviews.form.strengths')}
            hint={t('reviews.form.strengthsHint', { minimum: dimension.commentMinChars })}
            error={score !== null && length > 0 ? errorAt('strengths') : undefined}
          >
            <TextArea
              rows={4}
              value={answer.strengths}
              readOnly={locked}
              maxLength={20000}
              onChange={(e) => set({ strengths: e.currentTarget.value })}
            />
          </Field>
          <Field id={id('improvements')} label={t('reviews.form.improvements')} hint={t('reviews.form.improvementsHint')}>
            <TextArea
              rows={4}
              value={answer.improvements}
              readOnly={locked}
              maxLength={20000}
              onChange={(e) => set({ improvements: e.currentTarget.value })}
            />
          </Field>
          <RadioGroup
            legend={t('reviews.form.confidence')}
            optional={t('app.optional')}
            name={id('confidence')}
            options={(['1', '2', '3'] as const).map((value) => ({ value, label: t(`reviews.confidence.${value}`) }))}
            value={answer.confidence === null ? null : (String(answer.confidence) as '1' | '2' | '3')}
            onChange={(value) => !locked && set({ confidence: Number(value) })}
          />
        </>
      )}
      <WhoSees>{t('reviews.form.whoSees')}</WhoSees>
      <details className={styles['note']} open={answer.noteToTeam !== ''}>
        <summary>{t('reviews.form.noteToTeam')}</summary>
        <Field id={id('noteToTeam')} label={t('reviews.form.noteToTeam')} hint={t('reviews.form.noteHint')} optional={t('app.optional')}>
          <TextArea
            rows={3}
            value={answer.noteToTeam}
            readOnly={locked}
            maxLength={20000}
            onChange={(e) => set({ noteToTeam: e.currentTarget.value })}
          />
        </Field>
      </details>
    </section>
  );
}
