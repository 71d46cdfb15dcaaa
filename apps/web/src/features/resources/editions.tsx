import { useWords } from '../../app/i18n/provider';
import type { Resource } from './resource.page';
import styles from './resources.module.css';

/** What changed from edition to edition; earlier ones can still be taken along. */
export function Editions({ resource: r }: { resource: Resource }) {
  const { t, format, locale } = useWords();
  return (
    <section aria-labelledby="editions" className={styles['part']}>
      <h2 id="editions">{t('resources.editions')}</h2>
      <ol role="list" className={styles['editions']}>
        {r.editions.map((e) => (
          <li key={e.number}>
            <strong>{t('resources.editionNo', { number: e.number })}</strong>{' '}
            <span className="meta">
              {format.date(e.publishedAt)}
              {e.number === r.editionNo && ` · ${t('resources.current')}`}
            </span>
            {e.note && <p dir="auto">{e.note}</p>}
            {e.number !== r.editionNo && e.download && (
              <p>
                <a href={`${e.download}&lang=${locale}`} rel="nofollow">
                  {t('resources.takeEdition', { number: e.number })}
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
