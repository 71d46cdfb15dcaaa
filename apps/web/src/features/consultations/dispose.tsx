import { disposeCommentInput, dispositions, type Disposition } from '@guildhall/domain/uptake/consultation';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useDraftForm } from '../../app/forms/use-draft-form';
import { useWords } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import type { Comment } from './comment-item';
import { DisposeConsultationCommentDocument } from './consultations.generated';
import styles from './consultation.module.css';

/** What is made of a remark, and why. */
export function Dispose({ x, onDone }: { x: Comment; onDone: () => void }) {
  const { t } = useWords();
  const f = useDraftForm({
    schema: disposeCommentInput,
    mutation: DisposeConsultationCommentDocument,
    feature: 'consultations',
    defaults: {
      commentId: x.id,
      expectedVersion: x.version,
      ...(x.disposition ? { disposition: x.disposition } : {}),
      answer: x.answer,
    },
    keeps: ['answer', `answer:${x.id}`],
    onDone,
  });
  return (
    <form onSubmit={f.submit} className={styles['write']} noValidate>
      <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <RadioGroup<Disposition>
        legend={t('consultations.whatIsMade')}
        name={`disposition-${x.id}`}
        id={f.idOf('disposition')}
        error={f.errorOf('disposition')}
        value={(f.form.watch('disposition') as Disposition | undefined) ?? null}
        onChange={(value) => f.form.setValue('disposition', value)}
        options={dispositions.map((value) => ({ value, label: t(`consultations.disposition.${value}`) }))}
      />
      <Field
        label={t('consultations.why')}
        id={f.idOf('answer')}
        error={f.errorOf('answer')}
        whoSees={<WhoSees>{t('consultations.seesAnswer')}</WhoSees>}
      >
        <TextArea rows={3} maxLength={4000} dir="auto" {...f.kept} />
      </Field>
      <p>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('consultations.keepAnswer')}
        </Button>
      </p>
    </form>
  );
}
