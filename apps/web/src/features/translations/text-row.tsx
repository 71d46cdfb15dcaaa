import { translatedRooms } from '@guildhall/domain/translations/rooms';
import { markTerms, saysTerm } from '@guildhall/domain/translations/glossary';
import { isLocale, locales } from '@guildhall/domain/kernel/locale';
import { longestText } from '@guildhall/domain/translations/translation';
import { Button } from '@guildhall/ui/Button';
import { Tag } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import { useRef } from 'react';
import { DiffParts } from '../../app/forms/diff-parts';
import { useT, type Translate } from '../../app/i18n/provider';
import type { Translation } from './use-translation';
import styles from './translate.module.css';

export const fieldId = (key: string): string => `t-${key.replaceAll('.', '-')}`;
export const dirOf = (locale: string) => (isLocale(locale) ? locales[locale].dir : 'ltr');

/** What a text is called: its field, the part of a figure, the dimension, or the place in a list. */
export function labelOf(t: Translate, key: string, { kind, texts }: Pick<Translation, 'kind' | 'texts'>): string {
  const [field = '', at, part] = key.split('.');
  const name = t.maybe(`${translatedRooms[kind]}.field.${field}`, 'translations.text');
  if (!at) return name;
  if (field === 'facts') {
    const label = texts.find((x) => x.key === `facts.${at}.label`)?.source ?? '';
    return part === 'unit'
      ? t('translations.unit', { label })
      : part === 'note'
        ? t('translations.note', { label })
        : t('translations.label');
  }
  if (field === 'buildingBlocks') {
    const label = texts.find((x) => x.key === `buildingBlocks.${at}.title`)?.source ?? '';
    return part === 'purpose'
      ? t('translations.block.purpose', { label })
      : part === 'enablingFactors'
        ? t('translations.block.enablingFactors', { label })
        : t('translations.block.title');
  }
  if (field === 'costs') return name;
  if (field === 'attachments') return t('translations.claim');
  return field === 'dimensions'
    ? t.maybe(`schemes.dimension.${at}`, 'translations.text')
    : t('translations.inRow', { list: name, number: Number(at) + 1 });
}
interface Props {
  row: Translation['texts'][number];
  translation: Translation;
  /** What stands in the box; undefined where nobody writes. */
  text: string | undefined;
  kept: boolean;
  error: string | undefined;
  onChange: (text: string) => void;
  onKeep: () => void;
  onBlur: () => void;
}

/** One text with its source: side by side, on a phone one under the other. */
export function TextRow({ row, translation, text, kept, error, onChange, onKeep, onBlur }: Props) {
  const t = useT();
  const box = useRef<HTMLTextAreaElement>(null);
  const label = labelOf(t, row.key, translation);
  const now = text ?? row.text;
  const terms = translation.terms.filter((x) => x.key === row.key);
  const older = row.state === 'OLDER' && now === row.text && !kept;
  const state = now.trim() === '' ? 'MISSING' : older ? 'OLDER' : 'DONE';
  const insert = (word: string) => {
    const { selectionStart: from = now.length, selectionEnd: to = now.length } = box.current ?? {};
    onChange(now.slice(0, from) + word + now.slice(to));
    box.current?.focus();
  };
  const marked = (
    <p className={styles['words']} lang={translation.sourceLocale} dir={dirOf(translation.sourceLocale)}>
      {markTerms(row.source, terms).map((part, at) => (part.code ? <mark key={at}>{part.text}</mark> : part.text))}
    </p>
  );
  return (
    <div className={styles['row']} data-state={state}>
      <div className={styles['name']}>
        <h2 id={`${fieldId(row.key)}-name`}>{label}</h2>
        <Tag tone={state === 'DONE' ? 'good' : state === 'OLDER' ? 'gold' : 'line'} check={state === 'DONE'}>
          {t(`translations.state.${state}`)}
        </Tag>
        {row.machine && state !== 'MISSING' && <Tag tone="plain">{t('translations.machine.mark')}</Tag>}
      </div>
      <div className={styles['side']}>
        {marked}
        {older && row.changes.length > 0 && (
          <details open>
            <summary>{t('translations.changed')}</summary>
            <p className={styles['words']} lang={translation.sourceLocale} dir={dirOf(translation.sourceLocale)}>
              <DiffParts parts={row.changes} />
            </p>
          </details>
        )}
      </div>
      <div className={styles['side']}>
        {text === undefined ? (
          <p className={styles['words']} lang={translation.locale} dir={dirOf(translation.locale)}>
            {row.text}
          </p>
        ) : (
          <TextArea
            ref={box}
            id={fieldId(row.key)}
            aria-labelledby={`${fieldId(row.key)}-name`}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${fieldId(row.key)}-error` : undefined}
            lang={translation.locale}
            dir={dirOf(translation.locale)}
            style={row.oneLine ? { minBlockSize: 0 } : undefined}
            rows={row.oneLine ? 1 : Math.max(3, Math.ceil(row.source.length / 60))}
            maxLength={row.oneLine ? 600 : longestText}
            value={now}
            onChange={(event) => onChange(row.oneLine ? event.currentTarget.value.replace(/\n/g, ' ') : event.currentTarget.value)}
            onBlur={onBlur}
          />
        )}
        {error && (
          <p id={`${fieldId(row.key)}-error`} className={styles['wrong']}>
            {error}
          </p>
        )}
        {older && text !== undefined && (
          <Button small onClick={onKeep}>
            {t('translations.keep')}
          </Button>
        )}
        {terms.length > 0 && (
          <ul role="list" className={styles['terms']} aria-label={t('translations.terms')}>
            {terms.map((term) => (
              <li key={term.code}>
                <span lang={translation.sourceLocale}>{term.term}</span>
                {': '}
                {text === undefined || saysTerm(now, term.agreed) ? (
                  <strong lang={translation.locale} dir={dirOf(translation.locale)}>
                    {term.agreed}
                  </strong>
                ) : (
                  <Button small onClick={() => insert(term.agreed)} aria-label={t('translations.insert', { word: term.agreed })}>
                    <span lang={translation.locale} dir={dirOf(translation.locale)}>
                      {term.agreed}
                    </span>
                  </Button>
                )}{' '}
                {saysTerm(now, term.agreed) ? t('translations.term.used') : t('translations.term.open')}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
