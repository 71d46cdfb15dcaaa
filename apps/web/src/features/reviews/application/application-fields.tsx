import { useState } from 'react';
import { localeCodes } from '@guildhall/domain/kernel/locale';
import type { ApplicationDraft } from '@guildhall/domain/peer-review/application';
import { visitModes } from '@guildhall/domain/peer-review/words';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { useWords } from '../../../app/i18n/provider';
import type { ApplicationForm } from './application-way';
import styles from './application.module.css';

interface ScopeProps {
  id: string;
  dimensions: ApplicationForm['rubric']['dimensions'];
  keys: readonly string[];
  onKeys: (keys: string[]) => void;
  error: string | undefined;
}
/** The dimensions that the peers shall judge, with the first question of each. They stay in the order of the rubric. */
export function ScopeField({ id, dimensions, keys, onKeys, error }: ScopeProps) {
  const { t } = useWords();
  const choose = (chosen: (key: string) => boolean) => onKeys(dimensions.map((d) => d.key).filter(chosen));
  return (
    <fieldset className={`${styles['group']} ${error ? styles['wrong'] : ''}`} aria-describedby={`${id}-hint`}>
      <legend>{t('reviews.application.scope')}</legend>
      <p id={`${id}-hint`} className="meta">
        {t('reviews.application.scopeHint', { chosen: keys.length, of: dimensions.length })}
      </p>
      {error && <p className={styles['error']}>{error}</p>}
      {dimensions.map((d, i) => (
        <Checkbox
          key={d.key}
          {...(i === 0 ? { id } : {})}
          label={d.title}
          hint={d.questions[0]}
          checked={keys.includes(d.key)}
          onChange={(e) => {
            const { checked } = e.currentTarget;
            choose((key) => (key === d.key ? checked : keys.includes(key)));
          }}
        />
      ))}
      <Button small kind="text" onClick={() => choose(() => keys.length < dimensions.length)}>
        {t(keys.length < dimensions.length ? 'reviews.application.all' : 'reviews.application.none')}
      </Button>
    </fieldset>
  );
}

interface LanguagesProps {
  id: string;
  codes: readonly string[];
  onCodes: (codes: string[]) => void;
  error: string | undefined;
}
/** The languages in which the host can be reviewed. */
export function LanguagesField({ id, codes, onCodes, error }: LanguagesProps) {
  const { t, format, locale } = useWords();
  const rest = localeCodes
    .filter((code) => !codes.includes(code))
    .toSorted((a, b) => format.language(a).localeCompare(format.language(b), locale));
  return (
    <div>
      <Field id={id} label={t('reviews.application.languages')} hint={t('reviews.application.languagesHint')} error={error}>
        <Select value="" onChange={(e) => e.currentTarget.value && onCodes([...codes, e.currentTarget.value])}>
          <option value="">{t('reviews.application.addLanguage')}</option>
          {rest.map((code) => (
            <option key={code} value={code}>
              {format.language(code)}
            </option>
          ))}
        </Select>
      </Field>
      {codes.length > 0 && (
        <ul className={styles['chosen']} aria-label={t('reviews.application.languagesChosen')}>
          {codes.map((code) => (
            <li key={code}>
              <Button
                small
                aria-label={t('reviews.application.removeLanguage', { name: format.language(code) })}
                onClick={() => onCodes(codes.filter((c) => c !== code))}
              >
                {format.language(code)} ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface VisitProps {
  draft: ApplicationDraft;
  idOf: (path: string) => string;
  errorOf: (path: string) => string | undefined;
  onChange: (patch: Partial<ApplicationDraft>) => void;
}
/** How and when the peers may come, on the clock of the host. */
export function VisitFields({ draft, idOf, errorOf, onChange }: VisitProps) {
  const { t } = useWords();
  const [zones] = useState(() => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', draft.timeZone])].sort());
  return (
    <>
      <RadioGroup
        legend={t('reviews.application.mode')}
        name="visitMode"
        options={visitModes.map((value) => ({ value, label: t(`reviews.application.mode.${value}`) }))}
        value={draft.visitMode}
        onChange={(visitMode) => onChange({ visitMode })}
      />
      <div className={styles['pair']}>
        <Field id={idOf('visitStart')} label={t('reviews.application.from')} optional={t('app.optional')} error={errorOf('visitStart')}>
          <TextInput
            type="date"
            width={16}
            value={draft.visitStart ?? ''}
            onChange={(e) => onChange({ visitStart: e.currentTarget.value || null })}
          />
        </Field>
        <Field id={idOf('visitEnd')} label={t('reviews.application.to')} optional={t('app.optional')} error={errorOf('visitEnd')}>
          <TextInput
            type="date"
            width={16}
            value={draft.visitEnd ?? ''}
            onChange={(e) => onChange({ visitEnd: e.currentTarget.value || null })}
          />
        </Field>
      </div>
      <Field
        id={idOf('timeZone')}
        label={t('reviews.application.timeZone')}
        hint={t('reviews.application.timeZoneHint')}
        error={errorOf('timeZone')}
      >
        <Select value={draft.timeZone} onChange={(e) => onChange({ timeZone: e.currentTarget.value })}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
