import { useApolloClient } from '@apollo/client/react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { answerProblems, readinessOf, type Answer, type AnswerValue, type Readiness } from '@guildhall/domain/peer-review/answer';
import { Anchors } from '@guildhall/ui/Anchors';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import type { SaveStatus } from '../../../app/autosave/queue.types';
import { useAutosave } from '../../../app/autosave/use-autosave';
import { useWords } from '../../../app/i18n/provider';
import { issueText } from '../../../app/problem-text';
import { selfWay, storedAnswer, type SelfDimension as Dimension, type SelfForm } from './self-way';
import styles from './self.module.css';

const AnswerConflict = lazy(() => import('../answer-conflict').then((module) => ({ default: module.AnswerConflict })));

export interface SelfState {
  answer: Answer;
  readiness: Readiness;
  problems: readonly { path: string; rule: string; params?: Readonly<Record<string, string | number>> }[];
  status: SaveStatus<Answer>;
}
interface Props {
  form: SelfForm;
  dimension: Dimension;
  number: number;
  open: boolean;
  onState: (key: string, state: SelfState) => void;
}

/** One dimension as the host judges itself, with the anchors of the peers. It saves itself, also while another one is open. */
export function SelfDimension({ form, dimension: d, number, open, onState }: Props) {
  const { t, format } = useWords();
  const client = useApolloClient();
  const locked = !form.viewerCan.write;
  const [stored] = useState(() => storedAnswer(form, d.key));
  const [answer, setAnswer] = useState(stored);
  const version = form.answers.find((a) => a.dimensionKey === d.key)?.version ?? 0;
  const [way] = useState(() => selfWay(client, form.id, stored, version));
  const autosave = useAutosave<Answer>({ key: `self:${form.id}:${d.key}`, value: answer, version, save: way, onRestore: setAnswer });
  const readiness = readinessOf(form.rubric, d, answer, []);
  const { status, conflict } = autosave;
  const tell = useRef(onState);
  useEffect(() => {
    tell.current = onState;
  });
  useEffect(
    () => tell.current(d.key, { answer, readiness, problems: answerProblems(form.rubric, d, answer, []), status }),
    [d, answer, readiness, status, form.rubric],
  );
  if (!open) return null;
  const set = (patch: Partial<Answer>) => setAnswer((now) => ({ ...now, ...patch }));
  const id = (field: string) => `self-${d.key}-${field}`;
  const left = answer.value === 'NS' || answer.value === 'IE';
  const problems = answer.value === null ? [] : answerProblems(form.rubric, d, answer, []);
  const errorAt = (field: string) => {
    const found = problems.find((p) => p.path.endsWith(`.${field}`));
    return found && t('reviews.self.error', { text: issueText(t, found, 'reviews') });
  };
  const area = (field: 'reason' | 'strengths' | 'improvements', rows: number, hint: string, error?: string) => (
    <Field id={id(field)} label={t(`reviews.form.${field}`)} hint={hint} error={error}>
      <TextArea
        rows={rows}
        readOnly={locked}
        maxLength={field === 'reason' ? 4000 : 20000}
        value={answer[field]}
        onChange={(e) => set({ [field]: e.currentTarget.value })}
      />
    </Field>
  );
  return (
    <section className={styles['open']} aria-labelledby={id('title')} onBlur={() => autosave.flush()}>
      <p className="meta">{t('reviews.form.numberOf', { number, of: form.rubric.dimensions.length })}</p>
      <h2 id={id('title')} tabIndex={-1}>
        {d.title}
      </h2>
      <div className={styles['question']}>
        {d.questions.map((q) => (
          <p key={q}>{q}</p>
        ))}
        {d.lookFor.length > 0 && <p>{t('reviews.form.lookFor', { list: format.list(d.lookFor) })}</p>}
      </div>
      {conflict && (
        <Suspense>
          <AnswerConflict
            dimension={d}
            evidence={[]}
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
        anchors={d.anchors.map((a) => ({ value: String(a.level), word: a.name, sentence: a.text }))}
        others={[
          ...(d.allowNotInScope ? [{ value: 'NS', label: t('reviews.value.NS') }] : []),
          ...(d.allowInsufficientEvidence ? [{ value: 'IE', label: t('reviews.value.IE') }] : []),
        ]}
        value={answer.value}
        onChange={(value) => set({ value: value as AnswerValue })}
        keysHint={locked ? undefined : t.rich('reviews.form.keys', { kbd: (k) => <kbd>{k}</kbd> })}
      />
      {left && area('reason', 3, t('reviews.form.reasonHint'), errorAt('reason'))}
      {!left && (
        <>
          {area(
            'strengths',
            5,
            t('reviews.self.strengthsHint', { minimum: d.commentMinChars }),
            answer.strengths || answer.improvements ? errorAt('strengths') : undefined,
          )}
          {area('improvements', 4, t('reviews.self.improvementsHint'))}
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
      <WhoSees>{t('reviews.self.sees')}</WhoSees>
    </section>
  );
}
