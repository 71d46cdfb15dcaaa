import type { ReactNode } from 'react';
import styles from './GapChart.module.css';

/** A tick is a line to hold the others against, not a reading of the thing itself. */
export type GapShape = 'diamond' | 'circle' | 'square' | 'triangle' | 'tick';

export interface GapSeries {
  key: string;
  label: string;
  /** Its sign: told apart by shape, so that it holds in black and white. */
  shape: GapShape;
}

export interface GapRow {
  key: string;
  label: string;
  /** Level by series; null or missing where nobody gave one. */
  values: Readonly<Record<string, number | null | undefined>>;
}

interface GapChartProps {
  /** What the picture says, in a sentence, for readers that speak. */
  summary: string;
  series: readonly GapSeries[];
  levels: readonly { numeral: string; word: string }[];
  rows: readonly GapRow[];
  /** Words of the table under the picture. */
  table: { open: string; rowHead: string; none: string };
}

const shapes: Record<GapShape, ReactNode> = {
  diamond: <rect x="3.5" y="3.5" width="9" height="9" transform="rotate(45 8 8)" fill="var(--paper)" stroke="var(--ink)" strokeWidth="2" />,
  circle: <circle cx="8" cy="8" r="5.5" fill="var(--paper)" stroke="var(--pine)" strokeWidth="2.25" />,
  square: <rect x="2" y="2" width="12" height="12" fill="var(--pine)" />,
  triangle: <path d="M1.5 13.5h13L8 2z" fill="var(--gold)" stroke="var(--gold-ink)" strokeWidth="1.25" strokeLinejoin="round" />,
  tick: <rect x="7" y="0" width="2.5" height="16" fill="var(--ink-2)" />,
};

function Sign({ shape }: { shape: GapShape }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={styles['sign']}>
      {shapes[shape]}
    </svg>
  );
}

/**
 * Readings of one thing side by side, each dimension a line from its lowest to its highest level; equal ones stand next to each other.
 * Laid out by place along the line, so words keep their size on a phone and the scale turns with the direction of writing.
 */
export function GapChart({ summary, series, levels, rows, table }: GapChartProps) {
  const place = (level: number) => `${((level - 0.5) / levels.length) * 100}%`;
  return (
    <figure className={styles['chart']}>
      <ul role="list" className={styles['key']}>
        {series.map((one) => (
          <li key={one.key}>
            <Sign shape={one.shape} /> {one.label}
          </li>
        ))}
      </ul>
      <div role="img" aria-label={summary} className={styles['plot']} style={{ '--levels': levels.length }}>
        <div className={styles['scale']}>
          {levels.map((level) => (
            <span key={level.numeral}>
              {level.numeral} <span className={styles['word']}>{level.word}</span>
            </span>
          ))}
        </div>
        {rows.map((row) => {
          const marks = series.flatMap((one) => {
            const level = row.values[one.key];
            return typeof level === 'number' ? [{ ...one, level }] : [];
          });
          const all = marks.filter((mark) => mark.shape !== 'tick').map((mark) => mark.level);
          const low = Math.min(...all);
          const high = Math.max(...all);
          return (
            <div key={row.key} className={styles['row']}>
              <span>{row.label}</span>
              {high > low && <i style={{ insetInlineStart: place(low), inlineSize: `${((high - low) / levels.length) * 100}%` }} />}
              {marks.map((mark) => {
                const same = marks.filter((other) => other.level === mark.level);
                const shift = same.indexOf(mark) - (same.length - 1) / 2;
                return (
                  <b key={mark.key} style={{ insetInlineStart: `calc(${place(mark.level)} + ${shift * 15 - 8}px)` }}>
                    <Sign shape={mark.shape} />
                  </b>
                );
              })}
            </div>
          );
        })}
      </div>
      <details className={styles['details']}>
        <summary>{table.open}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{table.rowHead}</th>
              {series.map((one) => (
                <th scope="col" key={one.key}>
                  {one.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {series.map((one) => {
                  const level = row.values[one.key];
                  return <td key={one.key}>{typeof level === 'number' ? (levels[level - 1]?.numeral ?? level) : table.none}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
