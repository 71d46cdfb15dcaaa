import { useNavigate } from '@tanstack/react-router';
import { createRubricInput } from '@guildhall/domain/peer-review/rubric-draft';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { SideHead } from '@guildhall/ui/SideHead';
import { TextInput } from '@guildhall/ui/TextInput';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { CreateRubricDocument, type CreateRubricMutation, type RubricShelfPageQuery } from './rubrics.generated';
import styles from './rubrics.module.css';

/** Begins an empty rubric. */
export function NewRubric({ networks }: { networks: RubricShelfPageQuery['rubricNetworks'] }) {
  const t = useT();
  const navigate = useNavigate();
  const f = useFormMutation({
    schema: createRubricInput,
    mutation: CreateRubricDocument,
    feature: 'rubrics',
    repeatable: true,
    defaults: { networkId: networks[0]!.id, title: '', file: null },
    onDone: (data: CreateRubricMutation) => navigate({ to: '/rubrics/$versionId/edit', params: { versionId: data.createRubric.id } }),
  });
  return (
    <SideHead title={t('rubrics.new.title')} about={t('rubrics.new.about')}>
      <form onSubmit={f.submit} className={`stack ${styles['narrow'] ?? ''}`}>
        <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
        {f.problem && <ProblemNote problem={f.problem} />}
        <Field label={t('rubrics.new.name')} id={f.idOf('title')} error={f.errorOf('title')}>
          <TextInput maxLength={160} dir="auto" {...f.form.register('title')} />
        </Field>
        <Field label={t('rubrics.new.network')} id={f.idOf('networkId')} error={f.errorOf('networkId')}>
          <Select {...f.form.register('networkId')}>
            {networks.map((n) => (
              <option key={n.id} value={n.id}>
                {n.name}
              </option>
            ))}
          </Select>
        </Field>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('rubrics.new.begin')}
        </Button>
      </form>
    </SideHead>
  );
}
