import type { ReactNode } from 'react';
import styles from './LevelGrid.module.css';

export interface LevelGridRow {
  key: string;
  dimension: ReactNode;
  /** How many reviewers gave each level, lowest first. */
  counts: readonly number[];
  /** "NS NS IE" for those who gave no level. */
  notScored?: ReactNode;
  /** The spread in words: "3 or 4", "All agree on 1". */
  reading: ReactNode;
}

interface LevelGridProps {
  caption: string;
  heads: { dimension: string; notScored: string; reading: string };
  /** "1", "Absent" and so on, lowest first. */
  levels: readonly { numeral: string; word: string }[];
  rows: readonly LevelGridRow[];
  /** A cell for readers that speak: "2 reviewers". */
  cellText: (count: number, level: { numeral: string; word: string }) => string;
}

/** Dimension by level, one square for each reviewer, the spread in words at the end: readable without a legend, in grey, and as a table. */
export function LevelGrid({ caption, heads, levels, rows, cellText }: LevelGridProps) {
  return (
    <table role="table" className={styles['grid']} aria-label={caption}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {heads.dimension}
          </th>
          {levels.map((level) => (
            <th role="columnheader" scope="col" key={level.numeral} className={styles['level']}>
              {level.numeral} <span>{level.word}</span>
            </th>
          ))}
          <th role="columnheader" scope="col">
            {heads.notScored}
          </th>
          <th role="columnheader" scope="col">
            {heads.reading}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={row.key}>
            <th role="rowheader" scope="row">
              {row.dimension}
            </th>
            {levels.map((level, at) => {
              const count = row.counts[at] ?? 0;
              return (
                <td role="cell" key={level.numeral} className={styles['cell']} data-level={at + 1}>
                  {count > 0 && (
                    <span role="img" aria-label={cellText(count, level)} className={styles['squares']}>
                      {Array.from({ length: count }, (_, n) => (
                        <i key={n} />
                      ))}
                    </span>
                  )}
                </td>
              );
            })}
            <td role="cell" className={styles['not']}>
              {row.notScored}
            </td>
            <td role="cell" className={styles['reading']}>
              {row.reading}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
