import styles from './Logo.module.css';

/** Mark, name and network. On a phone only the mark is seen; put it into a link that has a name (aria-label). */
export function Logo({ name, network }: { name: string; network?: string }) {
  return (
    <span className={styles['logo']}>
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="square" aria-hidden="true">
        <path d="M3 22V10l9-7 9 7v12M3 14h18M8 22v-8M16 22v-8M12 3v11" />
      </svg>
      <span className={styles['name']}>{name}</span>
      {network && <small>{network}</small>}
    </span>
  );
}
