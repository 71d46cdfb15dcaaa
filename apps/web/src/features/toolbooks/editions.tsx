import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/i18n/provider';
import { inWords } from './texts';
import type { Book } from './toolbook.page';
import styles from './toolbook.module.css';

/** All editions, and what this one changed against the one before. */
export function Editions({ book: b, locale }: { book: Book; locale: string }) {
  const { t, format } = useWords();
  const e = b.edition;
  return (
    <>
      <section>
        <h2>{t('toolbooks.editions')}</h2>
        <ul role="list" className="small">
          {b.editions.map((x) => (
            <li key={x.number}>
              {x.number === e.number ? (
                <span aria-current="true">{t('toolbooks.editionOf', { number: x.number, date: format.date(x.frozenAt) })}</span>
              ) : (
                <Link to="/toolbooks/$slug/e/$edition" params={{ slug: b.slug, edition: String(x.number) }}>
                  {t('toolbooks.editionOf', { number: x.number, date: format.date(x.frozenAt) })}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </section>
      {e.changes.length > 0 && (
        <section>
          <h2>{t('toolbooks.changes', { number: e.number - 1 })}</h2>
          <ul className={styles['changes']}>
            {e.changes.map((c, at) => (
              <li key={at}>
                {t(`toolbooks.change.${c.kind}`, {
                  title: inWords(c.title, locale, e.locale).text || t('toolbooks.untitled'),
                  from: c.from ?? 0,
                  to: c.to ?? 0,
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
