import { useMutation } from '@apollo/client/react';
import { saysTerm } from '@guildhall/domain/translations/glossary';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useState } from 'react';
import { settled } from '../../app/autosave/browser-queue';
import { SavingState } from '../../app/autosave/saving-state';
import { problemOf } from '../../app/errors';
import { ConflictView } from '../../app/forms/conflict-view';
import { useKept } from '../../app/forms/use-kept';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { Heads } from './heads';
import { FillByMachine, type Filling } from './machine';
import { fieldId, labelOf, TextRow } from './text-row';
import { SubmitTranslationDocument } from './translate.generated';
import { useTranslation, type Translation } from './use-translation';
import styles from './translate.module.css';

/** The side where one writes: saved by itself, handed in by a button once nothing is missing. */
export function TranslateForm({ translation, onFilled }: { translation: Translation; onFilled: (filling: Filling) => void }) {
  const t = useT();
  const { value, version, autosave, set, keep, resolve } = useTranslation(translation);
  const [attempt, setAttempt] = useState(0);
  const why = useKept(`term-note:${translation.id}`, { termNote: translation.termNote }, 0, undefined, () => ({}));
  const { termNote } = why.v;
  const [problem, setProblem] = useState<Problem>();
  const [filling, setFilling] = useState(false);
  const [submit, { loading }] = useMutation(SubmitTranslationDocument);
  const text = (key: string) => value.texts[key] ?? '';
  const open = translation.texts.filter(
    (row) => text(row.key).trim() === '' || (row.state === 'OLDER' && text(row.key) === row.text && !value.kept.includes(row.key)),
  );
  const others = translation.terms.filter((term) => !saysTerm(text(term.key), term.agreed));
  const lacks = (key: string) => {
    const row = attempt > 0 ? open.find((x) => x.key === key) : undefined;
    return row && (text(key).trim() === '' ? t('translations.missing') : t('translations.older'));
  };
  const noteLacks = attempt > 0 && others.length > 0 && termNote.trim() === '';
  const send = async () => {
    setAttempt((n) => n + 1);
    setProblem(undefined);
    if (open.length || (others.length && termNote.trim() === '')) return;
    await settled();
    const input = { translationId: translation.id, expectedVersion: version.current, termNote };
    await submit({ variables: { input } }).then(why.clear, (error: unknown) => setProblem(problemOf(error)));
  };
  if (autosave.conflict) {
    const theirs = (autosave.conflict.theirs ?? {}) as unknown as Record<string, string>;
    const pick = (from: Readonly<Record<string, string>> | undefined) =>
      Object.fromEntries(Object.keys(theirs).map((key) => [key, from?.[key] ?? '']));
    return (
      <ConflictView<Record<string, string>>
        key={autosave.conflict.currentVersion}
        fields={Object.keys(theirs).map((key) => ({ key, label: labelOf(t, key, translation) }))}
        base={pick(autosave.conflict.base?.texts)}
        theirs={theirs}
        yours={pick(autosave.conflict.yours.texts)}
        onResolve={(chosen) => resolve(theirs, chosen)}
      />
    );
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className={styles['bar']}>
        <span>{t('translations.progress', { done: translation.texts.length - open.length, all: translation.texts.length })}</span>
        <div className={styles['acts']}>
          <SavingState status={autosave.status} />
          <Button kind="main" type="submit" busy={loading}>
            {t('translations.submit')}
          </Button>
        </div>
      </div>
      {attempt > 0 && (
        <ErrorSummary
          attempt={attempt}
          title={t('translations.missingList')}
          problems={[
            ...open.map((row) => ({ field: fieldId(row.key), text: `${labelOf(t, row.key, translation)}: ${lacks(row.key) ?? ''}` })),
            ...(noteLacks ? [{ field: 'term-note', text: t('translations.termNote.missing') }] : []),
          ]}
        />
      )}
      {problem && <ProblemNote problem={problem} />}
      {translation.viewerCan.fillByMachine && (
        <FillByMachine
          translation={translation}
          version={() => version.current}
          onBusy={setFilling}
          onFilled={onFilled}
          onProblem={setProblem}
        />
      )}
      <fieldset className={styles['all']} disabled={filling}>
        <Heads translation={translation} />
        {translation.texts.map((row) => (
          <TextRow
            key={row.key}
            row={row}
            translation={translation}
            text={text(row.key)}
            kept={value.kept.includes(row.key)}
            error={lacks(row.key)}
            onChange={(next) => set(row.key, next)}
            onKeep={() => keep(row.key)}
            onBlur={autosave.flush}
          />
        ))}
      </fieldset>
      {others.length > 0 && (
        <Field
          id="term-note"
          label={t('translations.termNote')}
          hint={t('translations.termNote.hint', { count: others.length })}
          error={noteLacks ? t('translations.termNote.missing') : undefined}
        >
          <TextArea rows={2} maxLength={1_000} value={termNote} onChange={(event) => why.put({ termNote: event.currentTarget.value })} />
        </Field>
      )}
    </form>
  );
}
