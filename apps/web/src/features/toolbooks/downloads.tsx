import type { BookLocale } from '@guildhall/domain/toolbooks/content';
import { bookFormats, type BookFormat } from '@guildhall/domain/toolbooks/machine';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Icon } from '@guildhall/ui/Icon';
import { useState } from 'react';
import { useWords } from '../../app/i18n/provider';
import { inKilobytes } from './texts';
import type { Book } from './toolbook.page';
import styles from './toolbook.module.css';

/** The files of the edition in one of its languages, each with its size and, under a line to open, its fingerprint. */
export function Downloads({ book, lang }: { book: Book; lang: BookLocale }) {
  const { t, format } = useWords();
  const [chosen, choose] = useState(lang);
  const { edition } = book;
  const address = (f: BookFormat) => `/files/toolbooks/${book.slug}/${edition.number}/book.${f}?lang=${chosen}`;
  const files = bookFormats.flatMap((f) => edition.files.find((x) => x.format === f && x.locale === chosen) ?? []);
  return (
    <section aria-labelledby="files" className={styles['files']}>
      <h2 id="files">{t('toolbooks.files')}</h2>
      <div role="group" aria-label={t('toolbooks.language')} className={styles['languages']}>
        {edition.languages.map((l) => (
          <Button key={l} small aria-pressed={l === chosen} onClick={() => choose(l)}>
            <span lang={l}>{t(`toolbooks.in.${l}`)}</span>
          </Button>
        ))}
      </div>
      <ul role="list" className={styles['fileList']}>
        <li>
          <a className={buttonClass('main')} href={`${address('html')}&read`} target="_blank" rel="noopener">
            <Icon name="book" /> {t('toolbooks.read')}
          </a>
        </li>
        {files.map((f) => (
          <li key={f.format}>
            <a className={buttonClass()} href={address(f.format)} download>
              <Icon name="download" /> {t(`toolbooks.format.${f.format}`)}{' '}
              <span className={styles['size']}>{t('toolbooks.size', { size: format.number(inKilobytes(f.size)) })}</span>
            </a>
          </li>
        ))}
      </ul>
      <details className={styles['prints']}>
        <summary>{t('toolbooks.fingerprints')}</summary>
        <dl>
          {files.map((f) => (
            <div key={f.format}>
              <dt>{t(`toolbooks.format.${f.format}`)}</dt>
              <dd className={styles['hash']}>{f.sha256}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
