import { Link } from '@tanstack/react-router';
import { useT } from '../i18n/provider';
import styles from './footer.module.css';

export function Footer() {
  const t = useT();
  return (
    <nav aria-label={t('app.footer')} className={styles['footer']}>
      <Link to="/about">{t('app.about')}</Link>
      <Link to="/privacy">{t('app.privacy')}</Link>
      <Link to="/accessibility">{t('app.accessibility')}</Link>
      <Link to="/imprint">{t('app.imprint')}</Link>
    </nav>
  );
}
