import { useEffect, useState } from 'react';
import { expertiseAreas, type ExpertiseArea } from '@guildhall/domain/identity/expertise';
import { countryCodes, spokenLanguages } from '@guildhall/domain/identity/vocabulary';
import { Button } from '@guildhall/ui/Button';
import { Chip, Chips, RemovableChip } from '@guildhall/ui/Chip';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { useFormat, useT } from '../../app/i18n/provider';
import { byName } from './by-name';
import type { PeopleSearch } from './people-search';
import styles from './people.module.css';

interface Props {
  search: PeopleSearch;
  onChange: (next: PeopleSearch) => void;
  signedIn: boolean;
}

/** Words at once, everything else behind one chip; what is chosen stands as chips that can be taken away. The filter lives in the address. */
export function PeopleFilters({ search, onChange, signedIn }: Props) {
  const t = useT();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState(search.q ?? '');
  useEffect(() => setWords(search.q ?? ''), [search.q]);
  const without = (key: keyof PeopleSearch) => {
    const { [key]: _, ...rest } = search;
    return rest;
  };
  const set = <K extends keyof PeopleSearch>(key: K, value: PeopleSearch[K] | '') =>
    onChange(value ? { ...search, [key]: value } : without(key));
  const chosen: { key: keyof PeopleSearch; text: string }[] = [
    ...(search.q ? [{ key: 'q' as const, text: search.q }] : []),
    ...(search.language ? [{ key: 'language' as const, text: t('people.speaks', { language: format.language(search.language) }) }] : []),
    ...(search.expertise ? [{ key: 'expertise' as const, text: t(`people.area.${search.expertise}`) }] : []),
    ...(search.country ? [{ key: 'country' as const, text: format.country(search.country) }] : []),
  ];
  return (
    <>
      <Chips label={t('people.filter')}>
        {signedIn && (
          <Chip
            chosen={search.shared ?? false}
            onToggle={() => (search.shared ? onChange(without('shared')) : onChange({ ...search, shared: true }))}
          >
            {t('people.sharedOnly')}
          </Chip>
        )}
        {chosen.map(({ key, text }) => (
          <RemovableChip key={key} removeLabel={t('people.remove', { filter: text })} onRemove={() => onChange(without(key))}>
            {text}
          </RemovableChip>
        ))}
        <Chip chosen={open} onToggle={() => setOpen(!open)}>
          {t('people.moreFilters')}
        </Chip>
      </Chips>
      {open && (
        <form
          className={styles['filters']}
          onSubmit={(event) => {
            event.preventDefault();
            set('q', words.trim());
          }}
        >
          <div className={styles['words']}>
            <Field label={t('people.words')}>
              <TextInput type="search" value={words} onChange={(event) => setWords(event.currentTarget.value)} dir="auto" />
            </Field>
          </div>
          <Field label={t('people.language')}>
            <Select value={search.language ?? ''} onChange={(event) => set('language', event.currentTarget.value)}>
              <option value="">{t('people.any')}</option>
              {byName(spokenLanguages, format.language).map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('people.expertise')}>
            <Select value={search.expertise ?? ''} onChange={(event) => set('expertise', event.currentTarget.value as ExpertiseArea | '')}>
              <option value="">{t('people.any')}</option>
              {expertiseAreas.map((area) => (
                <option key={area} value={area}>
                  {t(`people.area.${area}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('people.country')}>
            <Select value={search.country ?? ''} onChange={(event) => set('country', event.currentTarget.value)}>
              <option value="">{t('people.any')}</option>
              {byName(countryCodes, format.country).map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Button type="submit">{t('people.find')}</Button>
        </form>
      )}
    </>
  );
}
