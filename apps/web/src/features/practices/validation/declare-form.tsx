import { declareValidationInput } from '@guildhall/domain/practices/inputs';
import { conflictKinds } from '@guildhall/domain/practices/validation';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useDraftForm } from '../../../app/forms/use-draft-form';
import { useWords } from '../../../app/i18n/provider';
import { ProblemNote } from '../../../app/problem-text';
import { DeclareValidationDocument } from './validation.generated';
import styles from './validation.module.css';

const answers = ['NO_CONFLICT', 'CONFLICT', 'DECLINE'] as const;

/** The first word of a validator; `late`: something came up after they had begun. */
export function DeclareForm({ id, version, late = false }: { id: string; version: number; late?: boolean }) {
  const { t } = useWords();
  const f = useDraftForm({
    schema: declareValidationInput,
    mutation: DeclareValidationDocument,
    feature: 'practices',
    defaults: { validationId: id, expectedVersion: version, kinds: [], ...(late ? { answer: 'CONFLICT' as const } : {}) },
    keeps: ['note', `validation-declare:${id}`],
  });
  const answer = f.form.watch('answer') ?? null;
  const kinds = f.form.watch('kinds') ?? [];
  return (
    <form onSubmit={f.submit} className={styles['form']}>
      <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <RadioGroup
        id={f.idOf('answer')}
        legend={t('practices.validation.declare.answer')}
        name="answer"
        value={answer}
        error={f.errorOf('answer')}
        onChange={(value) => f.form.setValue('answer', value, { shouldValidate: f.attempt > 0 })}
        options={answers
          .filter((a) => !late || a !== 'NO_CONFLICT')
          .map((value) => ({
            value,
            label: t(`practices.validation.declare.${value}`),
            hint: t(`practices.validation.declare.${value}.hint`),
          }))}
      />
      {answer === 'CONFLICT' && (
        <fieldset className={styles['kinds']}>
          <legend id={f.idOf('kinds')} tabIndex={-1}>
            {t('practices.validation.declare.kinds')}
          </legend>
          {f.errorOf('kinds') && <p className="small">{f.errorOf('kinds')}</p>}
          {conflictKinds.map((kind) => (
            <Checkbox
              key={kind}
              label={t(`practices.validation.kind.${kind}`)}
              checked={kinds.includes(kind)}
              onChange={(event) =>
                f.form.setValue('kinds', event.currentTarget.checked ? [...kinds, kind] : kinds.filter((k) => k !== kind))
              }
            />
          ))}
        </fieldset>
      )}
      {answer !== null && answer !== 'NO_CONFLICT' && (
        <Field
          label={t('practices.validation.declare.note')}
          id={f.idOf('note')}
          error={f.errorOf('note')}
          whoSees={<WhoSees>{t('practices.validation.declare.who')}</WhoSees>}
        >
          <TextArea rows={3} {...f.kept} />
        </Field>
      )}
      <div>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('practices.validation.declare.do')}
        </Button>
      </div>
    </form>
  );
}
