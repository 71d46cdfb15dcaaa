import { isLocale, locales } from '@guildhall/domain/kernel/locale';
import type { Translation } from './use-translation';
import styles from './translate.module.css';

/** The two languages in their own names, over the columns. */
export function Heads({ translation: x }: { translation: Translation }) {
  const name = (locale: string) => (isLocale(locale) ? locales[locale].name : locale);
  return (
    <div className={styles['heads']}>
      <p lang={x.sourceLocale}>{name(x.sourceLocale)}</p>
      <p lang={x.locale}>{name(x.locale)}</p>
    </div>
  );
}
