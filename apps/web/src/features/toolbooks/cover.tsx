import type { BookLocale } from '@guildhall/domain/toolbooks/content';
import { guildMark } from '@guildhall/ui/GuildTile';
import { useMemo } from 'react';
import { useT } from '../../app/i18n/provider';
import { inWords } from './texts';
import type { Book } from './toolbook.page';
import styles from './toolbook.module.css';

/** The cover as it is on the files: to look at; what it says stands beside it. */
export function BookCover({ book, lang }: { book: Book; lang: BookLocale }) {
  const t = useT();
  const { edition } = book;
  const title = inWords(edition.title, lang, edition.locale).text;
  const mark = useMemo(() => guildMark(title), [title]);
  const half = (
    <>
      <path d={mark.full} />
      <path d={mark.half} opacity=".42" />
    </>
  );
  return (
    <div className={styles['cover']} aria-hidden="true">
      <svg viewBox="0 0 24 24" fill="currentColor">
        {half}
        <g transform="matrix(-1 0 0 1 24 0)">{half}</g>
      </svg>
      <p className={styles['coverTitle']} dir="auto" lang={lang}>
        {title}
      </p>
      <p className={styles['coverFoot']}>
        {edition.publisher}
        <br />
        {t('toolbooks.edition', { number: edition.number })}
      </p>
    </div>
  );
}
