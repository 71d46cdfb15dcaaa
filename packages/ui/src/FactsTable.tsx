import type { ReactNode } from 'react';
import styles from './FactsTable.module.css';

export interface Fact {
  key: string;
  value: ReactNode;
  /** What the figure counts. */
  what: ReactNode;
  /** Year, source, grade: a figure never stands without it. */
  source: ReactNode;
}

/** Figures with what they count and where they come from. */
export function FactsTable({ caption, facts }: { caption: string; facts: readonly Fact[] }) {
  return (
    <table className={styles['facts']} aria-label={caption}>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.key}>
            <th scope="row">{fact.value}</th>
            <td>
              {fact.what}
              <span className={styles['source']}>{fact.source}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
