import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import { localeCodes } from '@guildhall/domain/kernel/locale';
import { licences } from '@guildhall/domain/practices/content';
import { resourceTypes } from '@guildhall/domain/resources/kinds';
import type { ResourceContent } from '@guildhall/domain/resources/resource';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useState } from 'react';
import { useWords } from '../../app/i18n/provider';
import { issueText } from '../../app/problem-text';
import { useDimensions, type Concept } from './labels';
import styles from './keep.module.css';

interface Props {
  content: ResourceContent;
  set: <F extends keyof ResourceContent>(field: F, value: ResourceContent[F]) => void;
  issues: readonly Issue[];
  concepts: readonly Concept[];
  onBlur: () => void;
}

/** What is said of a resource. */
export function ResourceFields({ content: c, set, issues, concepts, onBlur }: Props) {
  const { t, format } = useWords();
  const dimension = useDimensions(concepts);
  const wrong = (field: string) => {
    const issue = issues.find((i) => i.path === field || i.path.startsWith(`${field}.`));
    return issue && issueText(t, issue, 'resources');
  };
  const choice = <F extends 'type' | 'locale' | 'licence'>(field: F, options: readonly (readonly [ResourceContent[F], string])[]) => (
    <Field label={t(`resources.field.${field}`)} id={`f-${field}`} error={wrong(field)}>
      <Select
        value={c[field] ?? ''}
        onChange={(event) => {
          const chosen = options.find(([value]) => (value ?? '') === event.currentTarget.value);
          if (chosen) set(field, chosen[0]);
        }}
      >
        {options.map(([value, name]) => (
          <option key={value} value={value ?? ''}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className="stack">
      <Field label={t('resources.field.title')} id="f-title" error={wrong('title')}>
        <TextInput
          maxLength={160}
          dir="auto"
          lang={c.locale}
          value={c.title}
          onBlur={onBlur}
          onChange={(event) => set('title', event.currentTarget.value)}
        />
      </Field>
      <Field label={t('resources.field.summary')} hint={t('resources.summaryHint')} id="f-summary" error={wrong('summary')}>
        <TextArea
          rows={5}
          maxLength={1500}
          dir="auto"
          lang={c.locale}
          value={c.summary}
          onBlur={onBlur}
          onChange={(event) => set('summary', event.currentTarget.value)}
        />
      </Field>
      <Field label={t('resources.field.source')} hint={t('resources.sourceHint')} id="f-source" error={wrong('source')}>
        <TextInput
          maxLength={300}
          dir="auto"
          value={c.source}
          onBlur={onBlur}
          onChange={(event) => set('source', event.currentTarget.value)}
        />
      </Field>
      <Authors names={c.authors} set={(names) => set('authors', names)} error={wrong('authors')} onBlur={onBlur} />
      <Field label={t('resources.field.url')} hint={t('resources.urlHint')} id="f-url" error={wrong('url')} optional={t('app.optional')}>
        <TextInput
          inputMode="url"
          maxLength={2000}
          dir="ltr"
          value={c.url}
          onBlur={onBlur}
          onChange={(event) => set('url', event.currentTarget.value)}
        />
      </Field>
      <div className={styles['choices']}>
        {choice(
          'type',
          resourceTypes.map((k) => [k, t(`resources.type.${k}`)] as const),
        )}
        {choice(
          'locale',
          localeCodes.map((code) => [code, format.language(code)] as const),
        )}
        {choice('licence', [[null, t('resources.noLicence')] as const, ...licences.map((one) => [one, one] as const)])}
      </div>
      <div className={styles['choices']}>
        {(['doi', 'isbn'] as const).map((field) => (
          <Field
            key={field}
            label={t(`resources.field.${field}`)}
            hint={field === 'doi' ? t('resources.doiHint') : undefined}
            id={`f-${field}`}
            error={wrong(field)}
            optional={t('app.optional')}
          >
            <TextInput
              maxLength={field === 'doi' ? 230 : 30}
              dir="ltr"
              value={c[field]}
              onBlur={onBlur}
              onChange={(event) => set(field, event.currentTarget.value)}
            />
          </Field>
        ))}
      </div>
      <fieldset className={styles['dimensions']} id="f-dimensions" tabIndex={-1}>
        <legend>{t('resources.field.dimensions')}</legend>
        {wrong('dimensions') && <p>{wrong('dimensions')}</p>}
        {concepts.map(({ code }) => (
          <Checkbox
            key={code}
            label={dimension(code)}
            checked={c.dimensions.some((d) => d === code)}
            onChange={(event) => {
              const rest = c.dimensions.filter((d) => d !== code);
              set('dimensions', event.currentTarget.checked ? [...rest, code as (typeof rest)[number]] : rest);
            }}
          />
        ))}
      </fieldset>
    </div>
  );
}

const namesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** A name on each line. What is typed stays as it is typed, empty lines too, while it says the same names. */
function Authors(props: { names: readonly string[]; set: (names: string[]) => void; error: string | undefined; onBlur: () => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(() => props.names.join('\n'));
  const same = namesOf(typed).join('\n') === props.names.join('\n');
  return (
    <Field
      label={t('resources.field.authors')}
      hint={t('resources.authorsHint')}
      id="f-authors"
      error={props.error}
      optional={t('app.optional')}
    >
      <TextArea
        rows={3}
        maxLength={2500}
        dir="auto"
        value={same ? typed : props.names.join('\n')}
        onBlur={props.onBlur}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          props.set(namesOf(event.currentTarget.value));
        }}
      />
    </Field>
  );
}
