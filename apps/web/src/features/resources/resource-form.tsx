import { localeCodes } from '@guildhall/domain/kernel/locale';
import { licences } from '@guildhall/domain/practices/content';
import { resourceTypes } from '@guildhall/domain/resources/kinds';
import { saveResourceInput, type SaveResourceInput } from '@guildhall/domain/resources/resource';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useToasts } from '@guildhall/ui/Toasts';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useEffect } from 'react';
import { ConflictView } from '../../app/forms/conflict-view';
import { LeaveGuard } from '../../app/forms/leave-guard';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useWords } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { SaveResourceDocument, type SaveResourceMutation } from './keep.generated';
import { useDimensions } from './labels';
import type { Concepts, Resource } from './resource.page';
import styles from './resources.module.css';

const texts = ['title', 'summary', 'source', 'url'] as const;
type Texts = Record<(typeof texts)[number], string>;

/** What is said of a resource. Two who save at once are shown both texts. */
export function ResourceForm({ resource: r, concepts }: { resource: Resource; concepts: Concepts }) {
  const { t, format } = useWords();
  const toast = useToasts();
  const dimension = useDimensions(concepts);
  const f = useFormMutation<SaveResourceInput, SaveResourceMutation>({
    schema: saveResourceInput,
    mutation: SaveResourceDocument,
    feature: 'resources',
    defaults: {
      resourceId: r.id,
      expectedVersion: r.version,
      type: r.type,
      title: r.title,
      summary: r.summary,
      locale: r.locale as SaveResourceInput['locale'],
      licence: r.licence as SaveResourceInput['licence'],
      source: r.source,
      dimensions: r.dimensions as SaveResourceInput['dimensions'],
      url: r.url,
    },
    onDone: (_, input) => {
      f.form.reset(input);
      toast({ text: t('resources.saved') });
    },
  });
  const { register, watch, setValue, getValues, formState } = f.form;
  // What happened beside the form (another file, another state) is no conflict with what is typed here.
  useEffect(() => setValue('expectedVersion', r.version), [r.version, setValue]);
  const { problem } = f;
  if (problem?.code === 'CONFLICT') {
    const theirs = problem.details.theirs as Texts;
    const yours = getValues();
    return (
      <ConflictView<Texts>
        fields={texts.map((key) => ({ key, label: t(`resources.field.${key}`) }))}
        base={r}
        theirs={theirs}
        yours={{ title: yours.title, summary: yours.summary, source: yours.source, url: yours.url }}
        busy={f.busy}
        onResolve={(chosen) => {
          for (const key of texts) setValue(key, chosen[key]);
          setValue('expectedVersion', problem.details.currentVersion);
          f.submit();
        }}
      />
    );
  }
  const chosen = watch('dimensions');
  return (
    <form onSubmit={f.submit} className="stack" noValidate>
      <h3>{t('resources.text')}</h3>
      <LeaveGuard when={formState.isDirty && !f.busy} />
      <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
      {problem && <ProblemNote problem={problem} />}
      <Field
        label={t('resources.field.title')}
        id={f.idOf('title')}
        error={f.errorOf('title')}
        whoSees={<WhoSees>{t(`resources.whoSees.${r.state}`)}</WhoSees>}
      >
        <TextInput maxLength={160} dir="auto" {...register('title')} />
      </Field>
      <Field label={t('resources.field.summary')} hint={t('resources.summaryHint')} id={f.idOf('summary')} error={f.errorOf('summary')}>
        <TextArea rows={4} maxLength={1500} dir="auto" {...register('summary')} />
      </Field>
      <Field label={t('resources.field.source')} hint={t('resources.sourceHint')} id={f.idOf('source')} error={f.errorOf('source')}>
        <TextInput maxLength={300} dir="auto" {...register('source')} />
      </Field>
      <Field
        label={t('resources.field.url')}
        hint={t('resources.urlHint')}
        id={f.idOf('url')}
        error={f.errorOf('url')}
        optional={t('app.optional')}
      >
        <TextInput inputMode="url" maxLength={2000} dir="ltr" {...register('url')} />
      </Field>
      <Field label={t('resources.field.type')} id={f.idOf('type')} error={f.errorOf('type')}>
        <Select {...register('type')}>
          {resourceTypes.map((k) => (
            <option key={k} value={k}>
              {t(`resources.type.${k}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('resources.field.locale')} id={f.idOf('locale')} error={f.errorOf('locale')}>
        <Select {...register('locale')}>
          {localeCodes.map((code) => (
            <option key={code} value={code}>
              {format.language(code)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('resources.field.licence')} id={f.idOf('licence')} error={f.errorOf('licence')}>
        <Select {...register('licence', { setValueAs: (value: string | null) => value || null })}>
          <option value="">{t('resources.noLicence')}</option>
          {licences.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className={styles['dimensions']} id={f.idOf('dimensions')}>
        <legend>{t('resources.field.dimensions')}</legend>
        {f.errorOf('dimensions') && <p>{f.errorOf('dimensions')}</p>}
        {concepts.map(({ code }) => (
          <Checkbox
            key={code}
            label={dimension(code)}
            checked={chosen.some((d) => d === code)}
            onChange={(event) => {
              const rest = chosen.filter((d) => d !== code);
              const next = event.currentTarget.checked ? [...rest, code as (typeof chosen)[number]] : rest;
              setValue('dimensions', next, { shouldDirty: true });
            }}
          />
        ))}
      </fieldset>
      <p>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('resources.save')}
        </Button>
      </p>
    </form>
  );
}
