import { schemeDimensions, type SchemeContent } from '@guildhall/domain/schemes/content';
import { intensities, type Intensity } from '@guildhall/domain/schemes/scheme';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { useT } from '../../../app/i18n/provider';
import type { SchemeNames } from '../names';
import type { FieldsProps } from './fields.types';
import { RowsEditor } from './rows-editor';
import styles from './write.module.css';

/** What it offers in each of the ten dimensions, and the way of a participant. */
export function OfferFields({ content: c, set, wrong, onBlur, names }: FieldsProps & { names: SchemeNames }) {
  const t = useT();
  const put = (at: number, patch: Partial<SchemeContent['dimensions'][number]>) =>
    set(
      'dimensions',
      c.dimensions.map((d, i) => (i === at ? { ...d, ...patch } : d)),
    );
  return (
    <>
      <section className="stack" aria-label={t('schemes.offers')}>
        <h2>{t('schemes.offers')}</h2>
        <p className="meta" id="f-dimensions" tabIndex={-1}>
          {t('schemes.hint.dimensions')}
        </p>
        {wrong('dimensions') && <p className={styles['error']}>{wrong('dimensions')}</p>}
        <ul role="list" className={styles['dimensions']}>
          {c.dimensions.map((d, at) => {
            const id = `f-dimensions-${at}-how`;
            const error = wrong(`dimensions.${at}.how`);
            return (
              <li key={d.key} data-none={d.intensity === 'NOT_OFFERED' || undefined}>
                <label htmlFor={id}>{names.dimension(d.key)}</label>
                <Select
                  aria-label={t('schemes.intensityOf', { dimension: names.dimension(d.key) })}
                  value={d.intensity}
                  onChange={(e) => put(at, { intensity: e.currentTarget.value as Intensity })}
                >
                  {intensities.map((i) => (
                    <option key={i} value={i}>
                      {names.intensity(i)}
                    </option>
                  ))}
                </Select>
                <TextInput
                  id={id}
                  dir="auto"
                  lang={c.locale}
                  maxLength={400}
                  placeholder={d.intensity === 'NOT_OFFERED' ? '' : t('schemes.how')}
                  aria-describedby={error ? `${id}-error` : undefined}
                  value={d.how}
                  onChange={(e) => put(at, { how: e.currentTarget.value })}
                  onBlur={onBlur}
                />
                {error && (
                  <p id={`${id}-error`} className={styles['error']}>
                    {error}
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <section className="stack" aria-label={t('schemes.journey')}>
        <h2>{t('schemes.journey')}</h2>
        <RowsEditor
          field="journey"
          rows={c.journey}
          columns={[
            { key: 'name', label: t('schemes.box.journey.name'), max: 120 },
            { key: 'weeks', label: t('schemes.box.journey.weeks'), max: 12, kind: 'number' },
            {
              key: 'dimensionKey',
              label: t('schemes.box.journey.dimensionKey'),
              max: 40,
              options: schemeDimensions.map((value) => ({ value, label: names.dimension(value) })),
            },
          ]}
          add={t('schemes.add.journey')}
          most={20}
          wrong={wrong}
          onChange={(rows) => set('journey', rows as SchemeContent['journey'])}
          onBlur={onBlur}
        />
        <div className={styles['pairs']}>
          <Field
            label={t('schemes.field.capacityPerYear')}
            optional={t('app.optional')}
            id="f-capacityPerYear"
            error={wrong('capacityPerYear')}
          >
            <TextInput
              inputMode="numeric"
              width={12}
              maxLength={12}
              value={c.capacityPerYear}
              onChange={(e) => set('capacityPerYear', e.currentTarget.value)}
              onBlur={onBlur}
            />
          </Field>
          <Field
            label={t('schemes.field.costPerParticipantEur')}
            optional={t('app.optional')}
            id="f-costPerParticipantEur"
            error={wrong('costPerParticipantEur')}
          >
            <TextInput
              inputMode="decimal"
              width={12}
              maxLength={12}
              value={c.costPerParticipantEur}
              onChange={(e) => set('costPerParticipantEur', e.currentTarget.value)}
              onBlur={onBlur}
            />
          </Field>
        </div>
      </section>
    </>
  );
}
