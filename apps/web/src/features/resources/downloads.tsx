import { smallest } from '@guildhall/domain/resources/counting';
import { useWords } from '../../app/i18n/provider';
import type { Resource } from './resource.page';
import styles from './resources.module.css';

/** How often it was taken along. What is too small to be told stands there in words. */
export function Downloads({ downloads: d }: { downloads: NonNullable<Resource['downloads']> }) {
  const { t, format } = useWords();
  const said = (count: number | null) => (count === null ? t('resources.downloads.few', { count: smallest }) : format.number(count));
  const table = (caption: string, cells: typeof d.byLocale, name: (key: string) => string) => (
    <table className={styles['counts']}>
      <caption>{caption}</caption>
      <tbody>
        {cells.map((c) => (
          <tr key={c.key}>
            <th scope="row">{name(c.key)}</th>
            <td>{c.count === null ? t('resources.downloads.untold') : format.number(c.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <section aria-labelledby="downloads" className={styles['part']}>
      <h2 id="downloads">{t('resources.downloads.title')}</h2>
      <p>{d.byLocale.length === 0 ? t('resources.downloads.none') : t('resources.downloads.total', { said: said(d.total) })}</p>
      {d.total !== null && d.byLocale.length > 0 && (
        <div className={styles['tables']}>
          {table(t('resources.downloads.byLocale'), d.byLocale, (key) => format.language(key))}
          {table(t('resources.downloads.byMonth'), d.byMonth, (key) => key)}
        </div>
      )}
      <p className="meta">{t('resources.downloads.note', { count: smallest })}</p>
    </section>
  );
}
