import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { standardPolicy } from '@guildhall/domain/peer-review/panel';
import { beginProgrammeInput, type BeginProgrammeInput } from '@guildhall/domain/peer-review/programme';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { useDraft } from '../../../app/drafts';
import { useFormMutation } from '../../../app/forms/use-form-mutation';
import { useT } from '../../../app/i18n/provider';
import { ProblemNote } from '../../../app/problem-text';
import { useViewer } from '../../../app/viewer';
import { PolicyFields } from './policy-fields';
import styles from './programme.module.css';
import { BeginProgrammeDocument, type BeginProgrammeMutation, type ProgrammesPageQuery } from './programme.generated';

type Network = ProgrammesPageQuery['programmeNetworks'][number];

type Begun = Omit<BeginProgrammeInput, 'clientMutationId'>;
/** What was filled in before, where its network is still one of those that can be chosen. */
function begun(text: string, standard: Begun, networks: readonly Network[]): Begun {
  if (!text) return standard;
  const { clientMutationId: _, ...kept } = JSON.parse(text) as BeginProgrammeInput;
  return networks.some((n) => n.id === kept.networkId) ? { ...standard, ...kept } : { ...standard, name: kept.name, policy: kept.policy };
}

/** Begins a programme in the name of a network: by which rubric, with which rules, in whose hands. */
export function BeginProgramme({ networks }: { networks: readonly Network[] }) {
  const t = useT();
  const navigate = useNavigate();
  const viewer = useViewer();
  const firstOf = (n: Network) => ({
    networkId: n.id,
    rubricVersionId: n.rubrics[0]?.id ?? '',
    managerId: (n.candidates.find((c) => c.personId === viewer?.id) ?? n.candidates[0])?.personId ?? '',
  });
  const kept = useDraft('programme');
  const standard = {
    ...firstOf(networks[0]!),
    name: '',
    policy: { ...standardPolicy, followUpMonths: [...standardPolicy.followUpMonths] },
  };
  const f = useFormMutation<BeginProgrammeInput, BeginProgrammeMutation>({
    schema: beginProgrammeInput,
    mutation: BeginProgrammeDocument,
    feature: 'reviews',
    repeatable: true,
    defaults: begun(kept.text, standard, networks),
    onDone: (data) => {
      kept.clear();
      return navigate({ to: '/rounds/$programme/settings', params: { programme: data.beginProgramme.slug } });
    },
  });
  const { form } = f;
  const { setText } = kept;
  useEffect(() => {
    const { unsubscribe } = form.watch((values) => setText(JSON.stringify(values)));
    return unsubscribe;
  }, [form, setText]);
  const network = networks.find((n) => n.id === f.form.watch('networkId')) ?? networks[0]!;
  const choose = (id: string) => {
    const { rubricVersionId, managerId } = firstOf(networks.find((n) => n.id === id)!);
    f.form.setValue('rubricVersionId', rubricVersionId);
    f.form.setValue('managerId', managerId);
  };
  const lacking = [
    ...(network.rubrics.length ? [] : (['rubric'] as const)),
    ...(network.candidates.length ? [] : (['coordinator'] as const)),
  ];
  return (
    <form noValidate className={`stack ${styles['form'] ?? ''}`} onSubmit={f.submit}>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      <Field id={f.idOf('name')} label={t('reviews.programme.name')} hint={t('reviews.programme.nameHint')} error={f.errorOf('name')}>
        <TextInput maxLength={120} dir="auto" {...f.form.register('name')} />
      </Field>
      <Field id={f.idOf('networkId')} label={t('reviews.programme.network')} error={f.errorOf('networkId')}>
        <Select {...f.form.register('networkId', { onChange: (e: { target: { value: string } }) => choose(e.target.value) })}>
          {networks.map((n) => (
            <option key={n.id} value={n.id}>
              {n.name}
            </option>
          ))}
        </Select>
      </Field>
      {lacking.map((what) => (
        <Callout key={what} tone="warn" role="status">
          {t(`reviews.programme.lacks.${what}`, { network: network.name })}
        </Callout>
      ))}
      <Field
        id={f.idOf('rubricVersionId')}
        label={t('reviews.programme.rubric')}
        hint={t('reviews.programme.rubricHint')}
        error={f.errorOf('rubricVersionId')}
      >
        <Select key={`rubric-${network.id}`} {...f.form.register('rubricVersionId')}>
          {network.rubrics.map((v) => (
            <option key={v.id} value={v.id}>
              {v.title}, {v.semver}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        id={f.idOf('managerId')}
        label={t('reviews.programme.manager')}
        hint={t('reviews.programme.managerHint')}
        error={f.errorOf('managerId')}
      >
        <Select key={`manager-${network.id}`} {...f.form.register('managerId')}>
          {network.candidates.map((c) => (
            <option key={c.personId} value={c.personId}>
              {c.name}
            </option>
          ))}
        </Select>
      </Field>
      <PolicyFields of={f} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <div>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('reviews.programmes.beginThis')}
        </Button>
      </div>
    </form>
  );
}
