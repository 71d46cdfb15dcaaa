import { useState } from 'react';
import { saveProgrammeInput, type SaveProgrammeInput } from '@guildhall/domain/peer-review/programme';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { TextInput } from '@guildhall/ui/TextInput';
import { useToasts } from '@guildhall/ui/Toasts';
import { ConflictView } from '../../../app/forms/conflict-view';
import { LeaveGuard } from '../../../app/forms/leave-guard';
import { useFormMutation, type FormMutation } from '../../../app/forms/use-form-mutation';
import { useWords } from '../../../app/i18n/provider';
import { ProblemNote } from '../../../app/problem-text';
import { PolicyFields } from './policy-fields';
import { SaveProgrammeDocument, type SaveProgrammeMutation } from './programme.generated';
import styles from './programme.module.css';
import { fromTexts, keysOfRules, showRule, textsOf } from './rules-way';
import type { Settings } from './settings.page';

const valuesOf = (s: Settings): SaveProgrammeInput => ({
  programmeId: s.id,
  name: s.name,
  policy: { ...s.policy, followUpMonths: [...s.policy.followUpMonths] },
  expectedVersion: s.version,
  clientMutationId: crypto.randomUUID(),
});

/** Name and rules. Of two who save at once the second is shown both. */
export function ProgrammeForm({ s }: { s: Settings }) {
  const { t, format } = useWords();
  const toast = useToasts();
  // What the form began with: the page may be read again while somebody writes.
  const [base, setBase] = useState(s);
  const f: FormMutation<SaveProgrammeInput> = useFormMutation<SaveProgrammeInput, SaveProgrammeMutation>({
    schema: saveProgrammeInput,
    mutation: SaveProgrammeDocument,
    feature: 'reviews',
    repeatable: true,
    defaults: valuesOf(s),
    onDone: (data) => {
      const saved = data.saveProgramme as Settings;
      setBase(saved);
      f.form.reset(valuesOf(saved));
      toast({ text: t('reviews.programme.saved') });
    },
  });
  const { problem } = f;
  if (problem?.code === 'CONFLICT')
    return (
      <ConflictView
        fields={keysOfRules.map((key) => ({
          key,
          label: t(key === 'name' ? 'reviews.programme.name' : `reviews.policy.${key}`),
          ...(key === 'name' ? {} : { show: (value: string) => showRule(t, format, key, value) }),
        }))}
        base={textsOf(base)}
        theirs={textsOf(problem.details.theirs as Settings)}
        yours={textsOf(f.form.getValues())}
        busy={f.busy}
        onResolve={(chosen) => {
          const { name, policy } = fromTexts(chosen);
          f.form.setValue('name', name);
          f.form.setValue('policy', policy);
          f.form.setValue('expectedVersion', problem.details.currentVersion);
          f.submit();
        }}
      />
    );
  return (
    <form noValidate className={`stack ${styles['form'] ?? ''}`} onSubmit={f.submit}>
      <LeaveGuard when={f.form.formState.isDirty} />
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      <Field id={f.idOf('name')} label={t('reviews.programme.name')} error={f.errorOf('name')}>
        <TextInput maxLength={120} dir="auto" {...f.form.register('name')} />
      </Field>
      <PolicyFields of={f} />
      {problem && <ProblemNote problem={problem} />}
      <div>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('reviews.programme.save')}
        </Button>
      </div>
    </form>
  );
}
