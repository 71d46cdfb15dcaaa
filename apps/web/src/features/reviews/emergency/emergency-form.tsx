import { longestEmergency, requestEmergencyInput } from '@guildhall/domain/peer-review/emergency';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useOnceForm } from '../../../app/forms/use-once-form';
import { useT } from '../../../app/i18n/provider';
import { ProblemNote } from '../../../app/problem-text';
import { RequestEmergencyAccessDocument } from './emergency.generated';
import styles from '../case.module.css';

const spans = [1, 2, 4, 8, longestEmergency];

/** Which case, what for, for how long. The reason is kept on the device until it is sent. */
export function EmergencyForm() {
  const t = useT();
  const f = useOnceForm({
    schema: requestEmergencyInput,
    mutation: RequestEmergencyAccessDocument,
    feature: 'reviews',
    keeps: ['reason', 'emergency'],
    defaults: { reference: '', hours: 2 },
  });
  return (
    <form noValidate className="stack" onSubmit={f.submit}>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      <Field
        id={f.idOf('reference')}
        label={t('reviews.emergency.reference')}
        hint={t('reviews.emergency.referenceHint')}
        error={f.errorOf('reference')}
      >
        <TextInput dir="ltr" autoComplete="off" spellCheck={false} {...f.form.register('reference')} />
      </Field>
      <Field
        id={f.idOf('reason')}
        label={t('reviews.emergency.reason')}
        hint={t('reviews.emergency.reasonHint')}
        error={f.errorOf('reason')}
      >
        <TextArea rows={3} {...f.kept} />
      </Field>
      <Field id={f.idOf('hours')} label={t('reviews.emergency.hours')} error={f.errorOf('hours')}>
        <Select {...f.form.register('hours', { valueAsNumber: true })}>
          {spans.map((n) => (
            <option key={n} value={n}>
              {t('reviews.emergency.span', { count: n })}
            </option>
          ))}
        </Select>
      </Field>
      {f.problem && <ProblemNote problem={f.problem} />}
      <div className={styles['actions']}>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('reviews.emergency.send')}
        </Button>
      </div>
    </form>
  );
}
