import { localeCodes } from '@guildhall/domain/kernel/locale';
import { schemeStages, type SchemeContent } from '@guildhall/domain/schemes/content';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useWords } from '../../../app/i18n/provider';
import type { SchemeNames } from '../names';
import { Choices } from './choices';
import type { SchemeDraftPageQuery } from './draft.generated';
import type { FieldsProps } from './fields.types';
import styles from './write.module.css';

/** What the scheme is called, where it is, and for whom. */
export function AboutFields({
  content: c,
  set,
  wrong,
  onBlur,
  names,
  concepts,
}: FieldsProps & { names: SchemeNames; concepts: SchemeDraftPageQuery['concepts'] }) {
  const { t, format } = useWords();
  const countries = concepts
    .filter((x) => x.scheme === 'country')
    .map((x) => ({ code: x.code, label: format.country(x.code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <section className="stack" aria-label={t('schemes.part.about')}>
      <h2>{t('schemes.part.about')}</h2>
      <Field label={t('schemes.field.title')} id="f-title" error={wrong('title')}>
        <TextInput
          dir="auto"
          lang={c.locale}
          maxLength={160}
          value={c.title}
          onChange={(e) => set('title', e.currentTarget.value)}
          onBlur={onBlur}
        />
      </Field>
      <Field label={t('schemes.field.summary')} hint={t('schemes.hint.summary')} id="f-summary" error={wrong('summary')}>
        <TextArea
          dir="auto"
          rows={3}
          lang={c.locale}
          maxLength={800}
          value={c.summary}
          onChange={(e) => set('summary', e.currentTarget.value)}
          onBlur={onBlur}
        />
      </Field>
      <div className={styles['pairs']}>
        <Field label={t('schemes.field.place')} id="f-place" error={wrong('place')}>
          <TextInput dir="auto" maxLength={120} value={c.place} onChange={(e) => set('place', e.currentTarget.value)} onBlur={onBlur} />
        </Field>
        <Field label={t('schemes.field.country')} id="f-country" error={wrong('country')}>
          <Select value={c.country} onChange={(e) => set('country', e.currentTarget.value)}>
            <option value="">–</option>
            {countries.map((o) => (
              <option key={o.code} value={o.code}>
                {o.label}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('schemes.field.locale')} id="f-locale" error={wrong('locale')}>
          <Select value={c.locale} onChange={(e) => set('locale', e.currentTarget.value)}>
            {localeCodes.map((code) => (
              <option key={code} value={code}>
                {format.language(code)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Choices
        id="f-targetGroups"
        legend={t('schemes.field.targetGroups')}
        error={wrong('targetGroups')}
        options={concepts
          .filter((x) => x.scheme === 'target-group')
          .map((x) => ({ code: x.code, label: names.concept('target-group', x.code) }))}
        chosen={c.targetGroups}
        onChange={(v) => set('targetGroups', v)}
      />
      <Choices
        id="f-stages"
        legend={t('schemes.field.stages')}
        error={wrong('stages')}
        options={schemeStages.map((code) => ({ code, label: names.code('stages', code) }))}
        chosen={c.stages}
        onChange={(v) => set('stages', v as SchemeContent['stages'])}
      />
    </section>
  );
}
