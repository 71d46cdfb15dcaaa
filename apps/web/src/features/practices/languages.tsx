import { isLocale, localeCodes, locales } from '@guildhall/domain/kernel/locale';
import { Link } from '@tanstack/react-router';
import { buttonClass } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { useState } from 'react';
import { useWords } from '../../app/i18n/provider';
import type { Practice } from './practice-page';
import styles from './practice-page.module.css';

const nameOf = (locale: string): string => (isLocale(locale) ? locales[locale].name : locale);
const dirOf = (locale: string) => (isLocale(locale) ? locales[locale].dir : 'ltr');

/** The languages in which the text can be read, each in its own name. */
export function Languages({ practice: p, edition }: { practice: Practice; edition: { number: number; locale: string } }) {
  const { t } = useWords();
  if (p.languages.length < 2) return null;
  const older = edition.number < p.editionNo;
  return (
    <nav aria-label={t('practices.languages')} className={styles['languages']}>
      {p.languages.map((l) => {
        const shown = l.locale === edition.locale;
        const look = { lang: l.locale, hrefLang: l.locale, dir: dirOf(l.locale), 'aria-current': shown ? ('true' as const) : undefined };
        return older ? (
          <Link
            key={l.locale}
            to="/practices/$slug/e/$edition"
            params={{ slug: p.slug, edition: String(edition.number) }}
            search={{ lang: l.locale }}
            {...look}
          >
            {nameOf(l.locale)}
          </Link>
        ) : (
          <Link key={l.locale} to="/practices/$slug" params={{ slug: p.slug }} search={{ lang: l.locale }} {...look}>
            {nameOf(l.locale)}
          </Link>
        );
      })}
    </nav>
  );
}

/** Where the words come from, and whether the text has moved on since. */
export function TranslationNote({ practice: p, number }: { practice: Practice; number: number }) {
  const { t, format } = useWords();
  const x = p.translation;
  if (!x) return null;
  const said = t('practices.translation.by', {
    language: format.language(x.sourceLocale),
    names: format.list(x.translators),
    reviewer: x.reviewerName,
  });
  const source = (
    <Link
      to="/practices/$slug/e/$edition"
      params={{ slug: p.slug, edition: String(number) }}
      search={{ lang: x.sourceLocale }}
      hrefLang={x.sourceLocale}
    >
      {t('practices.translation.source')}
    </Link>
  );
  if (!x.older)
    return (
      <Callout tone="note">
        {said} {source}
      </Callout>
    );
  return (
    <Callout tone="warn" title={t('practices.translation.older')}>
      {said}{' '}
      {x.changedFields.length > 0
        ? t('practices.translation.changed', {
            translated: x.editionNo,
            number,
            fields: format.list(x.changedFields.map((f) => t.maybe(`practices.field.${f}`, 'practices.title'))),
          })
        : t('practices.translation.unchanged', { translated: x.editionNo, number })}{' '}
      {source} ·{' '}
      <Link to="/practices/$slug/changes" params={{ slug: p.slug }} search={{ from: x.editionNo, to: number }}>
        {t('practices.whatChanged', { number: x.editionNo })}
      </Link>
    </Callout>
  );
}

/** For those who may: the way to the side-by-side page of a language. */
export function TranslateInto({ practice: p }: { practice: Practice }) {
  const { t, format } = useWords();
  const [locale, setLocale] = useState('');
  const sorted = localeCodes.filter((l) => l !== p.locale).sort((a, b) => format.language(a).localeCompare(format.language(b)));
  return (
    <div className="stack">
      <Field label={t('practices.translate.into')} id="translate-into">
        <Select value={locale} onChange={(event) => setLocale(event.currentTarget.value)}>
          <option value="">{t('practices.translate.choose')}</option>
          {sorted.map((l) => (
            <option key={l} value={l}>
              {format.language(l)}
            </option>
          ))}
        </Select>
      </Field>
      {locale && (
        <Link to="/practices/$slug/translate/$locale" params={{ slug: p.slug, locale }} className={buttonClass()}>
          {t('practices.translate')}
        </Link>
      )}
    </div>
  );
}
