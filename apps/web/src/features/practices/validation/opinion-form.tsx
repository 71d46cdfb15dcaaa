import { useMutation } from '@apollo/client/react';
import {
  missingInOpinion,
  shownAs,
  validationCriteria,
  validationDecisions,
  validationLevels,
  type ValidationLevel,
} from '@guildhall/domain/practices/validation';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useRef, useState } from 'react';
import { SavingState } from '../../../app/autosave/saving-state';
import { settled } from '../../../app/autosave/browser-queue';
import { useAutosave } from '../../../app/autosave/use-autosave';
import { problemOf } from '../../../app/errors';
import { ConflictView } from '../../../app/forms/conflict-view';
import { useWords } from '../../../app/i18n/provider';
import type { Problem } from '../../../app/problem';
import { ProblemNote } from '../../../app/problem-text';
import { opinionOf, type OpinionValue, type ValidationTask } from './opinion-value';
import { GiveOpinionDocument, SaveOpinionDocument } from './validation.generated';
import styles from './validation.module.css';

/** The opinion as it is written: saved by itself, given by a button. */
export function OpinionForm({ task }: { task: ValidationTask }) {
  const { t } = useWords();
  const [value, setValue] = useState<OpinionValue>(() => opinionOf(task));
  // The last save may still be on its way when the button is pressed: what counts is the version after it.
  const version = useRef(task.version);
  const [problem, setProblem] = useState<Problem>();
  const [tried, setTried] = useState(false);
  const [save] = useMutation(SaveOpinionDocument);
  const [give, { loading }] = useMutation(GiveOpinionDocument);
  const autosave = useAutosave<OpinionValue>({
    key: `opinion:${task.id}`,
    value,
    version: task.version,
    onRestore: setValue,
    async save({ value: sent, expectedVersion, clientMutationId, keepalive }) {
      const { data } = await save({
        variables: { input: { validationId: task.id, expectedVersion, clientMutationId, ...sent } },
        context: { keepalive },
      });
      version.current = data!.saveOpinion.version;
      return { version: data!.saveOpinion.version, savedAt: data!.saveOpinion.updatedAt };
    },
  });
  const set = (patch: Partial<OpinionValue>) => setValue((now) => ({ ...now, ...patch }));
  const missing = missingInOpinion(value);
  const lacks = (path: string) => (tried && missing.some((m) => m.path === path) ? t('app.rule.required') : undefined);
  const send = async () => {
    setTried(true);
    setProblem(undefined);
    if (missing.length) return document.getElementById(`opinion-${missing[0]!.path}`)?.focus();
    await settled();
    await give({ variables: { input: { validationId: task.id, expectedVersion: version.current } } }).catch((error: unknown) =>
      setProblem(problemOf(error)),
    );
  };
  if (autosave.conflict) {
    const theirs = (autosave.conflict.theirs ?? {}) as Partial<OpinionValue>;
    const texts = (from: Partial<OpinionValue> | undefined) => ({ opinion: from?.opinion ?? '', privateNote: from?.privateNote ?? '' });
    return (
      <ConflictView<{ opinion: string; privateNote: string }>
        fields={[
          { key: 'opinion', label: t('practices.validation.form.opinion') },
          { key: 'privateNote', label: t('practices.validation.form.note') },
        ]}
        base={{}}
        theirs={texts(theirs)}
        yours={texts(value)}
        onResolve={(chosen) => {
          const next = { ...value, ...chosen };
          setValue(next);
          autosave.resolve(next);
        }}
      />
    );
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{t('practices.validation.form.title')}</h2>
      <div className={styles['saving']}>
        <SavingState status={autosave.status} />
      </div>
      <fieldset className={styles['kinds']}>
        <legend>{t('practices.validation.form.scores')}</legend>
        <div className="stack">
          {validationCriteria.keys.map((c) => (
            <Field key={c} label={t(`practices.criterion.${c}`)} id={`opinion-scores.${c}`} error={lacks(`scores.${c}`)}>
              <Select
                value={value.scores[c] ?? ''}
                onChange={(event) =>
                  set({ scores: { ...value.scores, [c]: (event.currentTarget.value || undefined) as ValidationLevel | undefined } })
                }
              >
                <option value="">{t('practices.validation.form.choose')}</option>
                {validationLevels.map((l) => (
                  <option key={l} value={l}>
                    {t(`practices.level.${l}`)}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      </fieldset>
      <RadioGroup
        id="opinion-decision"
        legend={t('practices.validation.form.decision')}
        name="decision"
        value={value.decision}
        error={lacks('decision')}
        onChange={(decision) => set({ decision })}
        options={validationDecisions.map((d) => ({
          value: d,
          label: t(`practices.validation.form.${d}`),
          hint: t(`practices.validation.form.${d}.hint`),
        }))}
      />
      <Field
        label={t('practices.validation.form.opinion')}
        hint={t('practices.validation.form.opinionHint')}
        id="opinion-opinion"
        error={lacks('opinion')}
        whoSees={<WhoSees>{t('practices.validation.form.opinionWho')}</WhoSees>}
      >
        <TextArea rows={7} dir="auto" value={value.opinion} onChange={(event) => set({ opinion: event.currentTarget.value })} />
      </Field>
      <Field
        label={t('practices.validation.form.note')}
        id="opinion-privateNote"
        whoSees={<WhoSees>{t('practices.validation.form.noteWho')}</WhoSees>}
      >
        <TextArea rows={4} dir="auto" value={value.privateNote} onChange={(event) => set({ privateNote: event.currentTarget.value })} />
      </Field>
      <RadioGroup
        id="opinion-shownAs"
        legend={t('practices.validation.form.shownAs')}
        name="shownAs"
        value={value.shownAs}
        error={lacks('shownAs')}
        onChange={(chosen) => set({ shownAs: chosen })}
        options={shownAs.map((s) => ({ value: s, label: t(`practices.validation.shown.${s}`, { organisation: task.organisation }) }))}
      />
      {problem && <ProblemNote problem={problem} />}
      <p className="small soft">{t('practices.validation.form.confirm')}</p>
      <div>
        <Button kind="main" type="submit" busy={loading}>
          {t('practices.validation.form.give')}
        </Button>
      </div>
    </form>
  );
}
