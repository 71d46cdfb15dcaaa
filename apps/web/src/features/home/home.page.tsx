import { Link } from '@tanstack/react-router';
import { buttonClass } from '@guildhall/ui/Button';
import { useT } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { paths } from '../../app/paths';
import styles from './home.module.css';

/** What this is, for whom, and what one can do now. */
export function HomePage() {
  const t = useT();
  usePageTitle(t('home.title'));
  return (
    <>
      <div className={styles['lead']}>
        <h1 tabIndex={-1}>{t('home.headline')}</h1>
        <div>
          <p className={styles['promise']}>{t('home.promise')}</p>
          <p className="row">
            <a href="/communities" className={buttonClass('main')}>
              {t('home.join')}
            </a>
            <a href="/practices" className={buttonClass()}>
              {t('home.read')}
            </a>
          </p>
        </div>
      </div>
      <p className={styles['tries']}>
        {t.rich('home.tries', {
          a: <Try words={t('home.try1')} />,
          b: <Try words={t('home.try2')} />,
          c: <Try words={t('home.try3')} />,
        })}
      </p>
      <section className={styles['three']} aria-label={t('home.ways')}>
        {(['join', 'review', 'read'] as const).map((way) => (
          <article key={way}>
            <h2>{t(`home.way.${way}.title`)}</h2>
            <p>{t(`home.way.${way}.text`)}</p>
          </article>
        ))}
      </section>
      <p className="meta">
        <Link to="/about">{t('home.more')}</Link>
      </p>
    </>
  );
}

function Try({ words }: { words: string }) {
  return <a href={`${paths.search}?q=${encodeURIComponent(words)}`}>{words}</a>;
}
