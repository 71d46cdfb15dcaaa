import { useState } from 'react';
import { isLocale, localeCodes, locales, type Locale } from '@guildhall/domain/kernel/locale';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { useWords } from '../../app/i18n/provider';
import { useViewer } from '../../app/viewer';
import { languageToWrite, noteWritten, writtenAmong } from './writing-language';

const remembered = (around: string): string | null => {
  try {
    return writtenAmong(localStorage, around);
  } catch {
    return null;
  }
};

/** Language of what one writes. @param around that of what one answers, or of the place in which one begins */
export function useWritingLanguage(around: string): [Locale, (code: Locale) => void] {
  const viewer = useViewer();
  const { locale } = useWords();
  const [chosen, setChosen] = useState<{ around: string; code: Locale } | null>(null);
  const last = chosen?.around === around ? chosen.code : remembered(around);
  const language = languageToWrite({ last, around, own: viewer?.locale ?? null, shown: locale });
  return [
    language,
    (code) => {
      setChosen({ around, code });
      try {
        noteWritten(localStorage, around, code);
      } catch {
        // A browser that keeps nothing: the choice holds until the page is left.
      }
    },
  ];
}

/** Sets direction, font, spelling and search of the text; every language under its own name. */
export function LanguageField({ value, onChange }: { value: Locale; onChange: (code: Locale) => void }) {
  const { t } = useWords();
  return (
    <Field label={t('communities.language')}>
      <Select value={value} onChange={(event) => isLocale(event.currentTarget.value) && onChange(event.currentTarget.value)}>
        {localeCodes.map((code) => (
          <option key={code} value={code} lang={code}>
            {locales[code].name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
