import { Link } from '@tanstack/react-router';
import { Callout } from '@guildhall/ui/Callout';
import { useWords } from '../../app/i18n/provider';
import styles from './practice-page.module.css';
import type { Practice } from './practice-page';

/** What stays of a practice that was withdrawn. */
export function Tombstone({ practice: p }: { practice: Practice }) {
  const { t, format } = useWords();
  return (
    <div className={styles['tombstone']}>
      <p className="meta">
        <Link to="/practices">{t('practices.title')}</Link>
      </p>
      <h1 dir="auto" lang={p.locale} tabIndex={-1}>
        {p.title}
      </h1>
      <Callout tone="note" title={p.withdrawnAt ? t('practices.withdrawn', { date: format.date(p.withdrawnAt) }) : ''}>
        <span dir="auto">{p.withdrawalReason}</span>
      </Callout>
      <p className="soft">{t('practices.withdrawn.text')}</p>
    </div>
  );
}
