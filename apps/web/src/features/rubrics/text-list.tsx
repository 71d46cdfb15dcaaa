import type { LocalText } from '@guildhall/domain/peer-review/rubric';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useT } from '../../app/i18n/provider';
import { put, said, without } from './edit-definition';
import styles from './rubrics.module.css';

interface TextFieldProps {
  label: string;
  text: LocalText;
  locale: string;
  rows?: number;
  onChange: (text: LocalText) => void;
}
/** One text in the language that is being written; under a translation stands the English. */
export function LocalField({ label, text, locale, rows, onChange }: TextFieldProps) {
  const wiring = {
    value: text[locale] ?? '',
    lang: locale,
    dir: 'auto' as const,
    maxLength: 4000,
    onChange: (e: { currentTarget: { value: string } }) => onChange(said(text, locale, e.currentTarget.value)),
  };
  return (
    <Field label={label} hint={locale === 'en' ? undefined : <span lang="en">{text.en}</span>}>
      {rows ? <TextArea rows={rows} {...wiring} /> : <TextInput {...wiring} />}
    </Field>
  );
}

interface TextListProps {
  label: (number: number) => string;
  add: string;
  texts: readonly LocalText[];
  locale: string;
  onChange: (texts: LocalText[]) => void;
}
/** Several texts; they are added and taken out in English, and translated in the other languages. */
export function TextList({ label, add, texts, locale, onChange }: TextListProps) {
  const t = useT();
  return (
    <>
      {texts.map((text, i) => (
        <div key={i}>
          <LocalField label={label(i + 1)} text={text} locale={locale} rows={2} onChange={(x) => onChange(put(texts, i, x))} />
          {locale === 'en' && (
            <Button
              kind="text"
              small
              onClick={() => onChange(without(texts, i))}
              aria-label={t('rubrics.act.removeThis', { what: label(i + 1) })}
            >
              {t('rubrics.act.remove')}
            </Button>
          )}
        </div>
      ))}
      {locale === 'en' && (
        <p className={styles['acts']}>
          <Button small onClick={() => onChange([...texts, { en: '' }])}>
            {add}
          </Button>
        </p>
      )}
    </>
  );
}
