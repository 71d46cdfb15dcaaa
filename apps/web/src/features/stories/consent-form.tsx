import { localeCodes } from '@guildhall/domain/kernel/locale';
import { consentUses, recordConsentInput, type RecordConsentInput } from '@guildhall/domain/stories/consent';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useDraftForm } from '../../app/forms/use-draft-form';
import { useWords } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { RecordStoryConsentDocument } from './draft.generated';
import type { StoryDraft } from './use-story';
import styles from './write-story.module.css';

interface Props {
  storyId: string;
  locale: string;
  before: StoryDraft['consents'][number] | undefined;
  onDone: () => void;
}

/** Who agreed to what, until when, and how one knows. */
export function ConsentForm({ storyId, locale, before, onDone }: Props) {
  const { t, format } = useWords();
  const f = useDraftForm({
    schema: recordConsentInput,
    mutation: RecordStoryConsentDocument,
    feature: 'stories',
    repeatable: true,
    defaults: {
      storyId,
      personName: before?.personName ?? '',
      contact: before?.contact ?? '',
      uses: ['PAGES'],
      locales: [locale] as RecordConsentInput['locales'],
      method: 'WRITTEN',
      givenOn: new Date().toISOString().slice(0, 10),
      until: null,
    },
    keeps: ['note', `consent-note:${storyId}`],
    onDone,
  });
  const uses = f.form.watch('uses');
  const locales = f.form.watch('locales');
  const toggle = <V extends string>(list: readonly V[], value: V): V[] =>
    list.includes(value) ? list.filter((v) => v !== value) : [...list, value];
  const text = (name: 'personName' | 'contact') => (
    <Field
      label={t(`stories.consent.${name}`)}
      hint={t(`stories.hint.${name}`)}
      id={f.idOf(name)}
      error={f.errorOf(name)}
      {...(name === 'contact' ? { optional: t('app.optional') } : {})}
    >
      <TextInput dir="auto" autoComplete="off" maxLength={name === 'contact' ? 254 : 160} {...f.form.register(name)} />
    </Field>
  );
  return (
    <form onSubmit={f.submit} className="stack">
      <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      {text('personName')}
      {text('contact')}
      <fieldset className={styles['set']} id={f.idOf('uses')}>
        <legend>{t('stories.consent.uses')}</legend>
        {consentUses.map((use) => (
          <Checkbox
            key={use}
            label={t(`stories.use.${use}`)}
            hint={t(`stories.useHint.${use}`)}
            checked={uses.includes(use)}
            disabled={use === 'PAGES'}
            onChange={() => f.form.setValue('uses', toggle(uses, use))}
          />
        ))}
      </fieldset>
      <fieldset className={styles['set']} id={f.idOf('locales')}>
        <legend>{t('stories.consent.locales')}</legend>
        {f.errorOf('locales') && <p className={styles['wrong']}>{f.errorOf('locales')}</p>}
        <div className={styles['columns']}>
          {localeCodes.map((code) => (
            <Checkbox
              key={code}
              label={format.language(code)}
              checked={locales.includes(code)}
              onChange={() => f.form.setValue('locales', toggle(locales, code))}
            />
          ))}
        </div>
      </fieldset>
      <Field label={t('stories.consent.method')} id={f.idOf('method')} error={f.errorOf('method')}>
        <Select {...f.form.register('method')}>
          {(['WRITTEN', 'MAIL', 'SPOKEN'] as const).map((m) => (
            <option key={m} value={m}>
              {t(`stories.method.${m}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('stories.consent.givenOn')} id={f.idOf('givenOn')} error={f.errorOf('givenOn')}>
        <TextInput type="date" {...f.form.register('givenOn')} />
      </Field>
      <Field
        label={t('stories.consent.until')}
        hint={t('stories.hint.until')}
        id={f.idOf('until')}
        error={f.errorOf('until')}
        optional={t('app.optional')}
      >
        <TextInput type="date" {...f.form.register('until', { setValueAs: (value: string | null) => value || null })} />
      </Field>
      <Field
        label={t('stories.consent.note')}
        hint={t('stories.hint.note')}
        id={f.idOf('note')}
        error={f.errorOf('note')}
        optional={t('app.optional')}
      >
        <TextArea rows={3} maxLength={2000} dir="auto" {...f.kept} />
      </Field>
      <p>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('stories.consentStore')}
        </Button>
      </p>
    </form>
  );
}
