import { useQuery } from '@apollo/client/react';
import { localeCodes } from '@guildhall/domain/kernel/locale';
import { operationStates, practiceKinds, practiceLevels, type PracticeContent } from '@guildhall/domain/practices/content';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useState } from 'react';
import { useWords } from '../../app/i18n/provider';
import { Choices } from './choices';
import { PracticeOwnersDocument } from './draft.generated';
import type { Concept, Labels } from './labels';
import { Suggest } from './suggest';
import styles from './about-fields.module.css';

export interface FieldsProps {
  content: PracticeContent;
  set: <F extends keyof PracticeContent>(field: F, value: PracticeContent[F]) => void;
  wrong: (path: string) => string | undefined;
}

/** What the practice is, whose it is, where, when and for whom. */
export function AboutFields({
  content: c,
  set,
  wrong,
  labels,
  concepts,
  ownerName,
}: FieldsProps & {
  labels: Labels;
  concepts: readonly Concept[];
  ownerName: string | null;
}) {
  const { t, format } = useWords();
  const options = (scheme: string) =>
    concepts.filter((x) => x.scheme === scheme).map((x) => ({ code: x.code, label: labels.concept(scheme, x.code) }));
  const countries = concepts
    .filter((x) => x.scheme === 'country')
    .map((x) => ({ code: x.code, label: format.country(x.code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  const line = (field: 'place' | 'periodStart' | 'periodEnd', max: number) => (
    <Field
      label={t(`practices.field.${field}`)}
      optional={t('app.optional')}
      id={`f-${field}`}
      error={wrong(field)}
      hint={field === 'place' ? undefined : t('practices.hint.period')}
    >
      <TextInput value={c[field]} maxLength={max} dir="auto" onChange={(event) => set(field, event.currentTarget.value)} />
    </Field>
  );
  return (
    <div className="stack">
      <Field label={t('practices.field.summary')} hint={t('practices.hint.summary')} id="f-summary" error={wrong('summary')}>
        <TextArea
          rows={4}
          maxLength={800}
          lang={c.locale}
          value={c.summary}
          onChange={(event) => set('summary', event.currentTarget.value)}
        />
      </Field>
      <div className={styles['pairs']}>
        <Field label={t('practices.field.kind')} id="f-kind" error={wrong('kind')}>
          <Select value={c.kind ?? ''} onChange={(event) => set('kind', (event.currentTarget.value || null) as PracticeContent['kind'])}>
            <option value="">{t('practices.choose')}</option>
            {practiceKinds.map((k) => (
              <option key={k} value={k}>
                {t(`practices.kind.${k}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('practices.field.locale')} id="f-locale" error={wrong('locale')}>
          <Select value={c.locale} onChange={(event) => set('locale', event.currentTarget.value)}>
            {localeCodes.map((code) => (
              <option key={code} value={code}>
                {format.language(code)}
              </option>
            ))}
          </Select>
        </Field>
        <Owner
          name={ownerName}
          chosen={c.ownerOrganisationId}
          error={wrong('ownerOrganisationId')}
          onPick={(id) => set('ownerOrganisationId', id)}
        />
        <Field label={t('practices.field.operation')} optional={t('app.optional')} id="f-operation" error={wrong('operation')}>
          <Select
            value={c.operation ?? ''}
            onChange={(event) => set('operation', (event.currentTarget.value || null) as PracticeContent['operation'])}
          >
            <option value="">{t('practices.choose')}</option>
            {operationStates.map((s) => (
              <option key={s} value={s}>
                {t(`practices.operation.${s}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('practices.field.level')} optional={t('app.optional')} id="f-level" error={wrong('level')}>
          <Select value={c.level ?? ''} onChange={(event) => set('level', (event.currentTarget.value || null) as PracticeContent['level'])}>
            <option value="">{t('practices.choose')}</option>
            {practiceLevels.map((l) => (
              <option key={l} value={l}>
                {t(`practices.reach.${l}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('practices.field.country')} id="f-country" error={wrong('country')}>
          <Select value={c.country} onChange={(event) => set('country', event.currentTarget.value)}>
            <option value="">{t('practices.choose')}</option>
            {countries.map((o) => (
              <option key={o.code} value={o.code}>
                {o.label}
              </option>
            ))}
          </Select>
        </Field>
        {line('place', 120)}
        {line('periodStart', 10)}
        {line('periodEnd', 10)}
      </div>
      <Choices
        id="f-dimensions"
        legend={t('practices.field.dimensions')}
        hint={t('practices.hint.dimensions')}
        error={wrong('dimensions')}
        options={options('dimension')}
        chosen={c.dimensions}
        onChange={(v) => set('dimensions', v)}
      />
      <Choices
        id="f-targetGroups"
        legend={t('practices.field.targetGroups')}
        error={wrong('targetGroups')}
        options={options('target-group')}
        chosen={c.targetGroups}
        onChange={(v) => set('targetGroups', v)}
      />
      <details>
        <summary>{t('practices.field.instruments')}</summary>
        <Choices
          id="f-instruments"
          legend={t('practices.field.instruments')}
          error={wrong('instruments')}
          options={options('instrument')}
          chosen={c.instruments}
          onChange={(v) => set('instruments', v)}
        />
      </details>
    </div>
  );
}

/** The organisation that the text speaks for: its people do not screen it, and it must agree to publication. */
function Owner({
  name,
  chosen,
  error,
  onPick,
}: {
  name: string | null;
  chosen: string | null;
  error: string | undefined;
  onPick: (id: string | null) => void;
}) {
  const { t, format } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const { data } = useQuery(PracticeOwnersDocument, { variables: { words: typed ?? '' } });
  return (
    <Field label={t('practices.field.ownerOrganisationId')} hint={t('practices.hint.owner')} id="f-ownerOrganisationId" error={error}>
      <Suggest
        id="f-ownerOrganisationId"
        value={typed ?? (chosen ? (name ?? '') : '')}
        suggestions={(data?.practiceOwners ?? []).map((o) => ({ id: o.id, text: o.name, note: format.country(o.countryCode) }))}
        onText={(text) => {
          setTyped(text);
          if (chosen) onPick(null);
        }}
        onPick={(o) => {
          setTyped(o.text);
          onPick(o.id);
        }}
      />
    </Field>
  );
}
