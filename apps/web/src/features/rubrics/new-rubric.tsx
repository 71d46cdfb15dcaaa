import { useNavigate } from '@tanstack/react-router';
import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import { createRubricInput, readDefinition } from '@guildhall/domain/peer-review/rubric-draft';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { SideHead } from '@guildhall/ui/SideHead';
import { TextInput } from '@guildhall/ui/TextInput';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { ProblemList } from './problem-list';
import { CreateRubricDocument, type CreateRubricMutation, type RubricShelfPageQuery } from './rubrics.generated';

/** Begins a rubric: empty, or from a file that another house has given. */
export function NewRubric({ networks }: { networks: RubricShelfPageQuery['rubricShelf']['networks'] }) {
  const t = useT();
  const navigate = useNavigate();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const f = useFormMutation({
    schema: createRubricInput,
    mutation: CreateRubricDocument,
    feature: 'rubrics',
    repeatable: true,
    defaults: { networkId: networks[0]!.id, title: '', file: null },
    onDone: (data: CreateRubricMutation) => navigate({ to: '/rubrics/$versionId/edit', params: { versionId: data.createRubric.id } }),
  });
  const take = async (file: File | undefined) => {
    const text = file ? await file.text() : null;
    const problems = text === null ? [] : (readDefinition(text).issues ?? []);
    setIssues(problems);
    f.form.setValue('file', problems.length ? null : text);
  };
  return (
    <SideHead title={t('rubrics.new.title')} about={t('rubrics.new.about')}>
      <form onSubmit={f.submit} className="stack" style={{ maxInlineSize: '40rem' }}>
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
        <Field label={t('rubrics.new.file')} hint={t('rubrics.new.fileHint')} optional={t('app.optional')}>
          <TextInput type="file" accept="application/json,.json" onChange={(e) => void take(e.currentTarget.files?.[0])} />
        </Field>
        {issues.length > 0 && (
          <Callout tone="bad" role="alert" title={t('rubrics.badFile')}>
            <ProblemList problems={issues} definition={null} />
          </Callout>
        )}
        <Button kind="main" type="submit" busy={f.busy} refused={issues.length > 0 ? t('rubrics.badFile') : undefined}>
          {t('rubrics.new.begin')}
        </Button>
      </form>
    </SideHead>
  );
}
