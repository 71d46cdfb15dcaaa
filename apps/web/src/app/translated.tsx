import { isLocale, localeCodes, locales } from '@guildhall/domain/kernel/locale';
import { Link } from '@tanstack/react-router';
import { buttonClass } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { useState, type ReactNode } from 'react';
import { useWords } from './i18n/provider';
import { elsewhere } from './paths';
import styles from './translated.module.css';

/* What a reader of a text in several languages needs, whatever kind of text it is. Texts: the catalogue `translations/reading`. */

const nameOf = (locale: string): string => (isLocale(locale) ? locales[locale].name : locale);
/** Direction in which a language runs. */
const dirOf = (locale: string): 'ltr' | 'rtl' => (isLocale(locale) ? locales[locale].dir : 'ltr');
/** The language that the address names; without one the text comes in that of the interface, where there is a translation. */
export const wanted = (lang: unknown, shown: string): string => (typeof lang === 'string' && isLocale(lang) ? lang : shown);

/** The word over what leads to other languages. */
export const LanguagesWord = () => useWords().t('translations.languages');

/** The languages in which the text can be read, each in its own name. `address`: of the text, without a language. */
export function Languages({ of, shown, address }: { of: readonly { locale: string }[]; shown: string; address: string }) {
  const { t } = useWords();
  if (of.length < 2) return null;
  return (
    <nav aria-label={t('translations.languages')} className={styles['languages']}>
      {of.map(({ locale }) => (
        <Link
          key={locale}
          to={elsewhere(address)}
          search={{ lang: locale }}
          lang={locale}
          hrefLang={locale}
          dir={dirOf(locale)}
          aria-current={locale === shown ? 'true' : undefined}
        >
          {nameOf(locale)}
        </Link>
      ))}
    </nav>
  );
}

interface Note {
  readonly sourceLocale: string;
  readonly editionNo: number;
  readonly older: boolean;
  readonly changedFields: readonly string[];
  readonly translators: readonly string[];
  readonly reviewerName: string;
}
/** Where the words come from, and whether the text has moved on since. */
export function TranslationNote(props: {
  note: Note;
  /** Number of the edition that is shown. */
  number: number;
  /** Of the text, without a language. */
  address: string;
  nameOfField: (field: string) => string;
  /** More ways on, where the text has moved on. */
  children?: ReactNode;
}) {
  const { note: x, number, address, nameOfField, children } = props;
  const { t, format } = useWords();
  const said = t('translations.madeBy', {
    language: format.language(x.sourceLocale),
    names: format.list(x.translators),
    reviewer: x.reviewerName,
  });
  const source = (
    <Link to={elsewhere(address)} search={{ lang: x.sourceLocale }} hrefLang={x.sourceLocale}>
      {t('translations.source')}
    </Link>
  );
  if (!x.older)
    return (
      <Callout tone="note">
        {said} {source}
      </Callout>
    );
  return (
    <Callout tone="warn" title={t('translations.olderEdition')}>
      {said}{' '}
      {x.changedFields.length > 0
        ? t('translations.changedSince', { translated: x.editionNo, number, fields: format.list(x.changedFields.map(nameOfField)) })
        : t('translations.unchanged', { translated: x.editionNo, number })}{' '}
      {source}
      {children}
    </Callout>
  );
}

/** For those who may: the way to the side-by-side page of a language. */
export function TranslateInto({ address, source }: { address: string; source: string }) {
  const { t, format } = useWords();
  const [locale, setLocale] = useState('');
  const sorted = localeCodes.filter((l) => l !== source).sort((a, b) => format.language(a).localeCompare(format.language(b)));
  return (
    <div className="stack">
      <Field label={t('translations.into')} id="translate-into">
        <Select value={locale} onChange={(event) => setLocale(event.currentTarget.value)}>
          <option value="">{t('translations.choose')}</option>
          {sorted.map((l) => (
            <option key={l} value={l}>
              {format.language(l)}
            </option>
          ))}
        </Select>
      </Field>
      {locale && (
        <Link to={elsewhere(`${address}/translate/${locale}`)} className={buttonClass()}>
          {t('translations.translate')}
        </Link>
      )}
    </div>
  );
}
