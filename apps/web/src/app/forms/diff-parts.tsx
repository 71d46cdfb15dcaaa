import styles from './diff-parts.module.css';

/** What changed in a text, word by word: added words underlined, removed ones struck out. */
export function DiffParts({ parts }: { parts: readonly { kind: string; text: string }[] }) {
  return parts.map((part, at) =>
    part.kind === 'SAME' ? (
      part.text
    ) : part.kind === 'ADDED' ? (
      <ins key={at} className={styles['added']}>
        {part.text}
      </ins>
    ) : (
      <del key={at} className={styles['removed']}>
        {part.text}
      </del>
    ),
  );
}
