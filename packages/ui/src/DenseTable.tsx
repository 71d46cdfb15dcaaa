import type { ReactNode } from 'react';
import { cx } from './classes';
import styles from './DenseTable.module.css';

export interface DenseColumn<R> {
  key: string;
  head: ReactNode;
  cell: (row: R) => ReactNode;
  /** Figures: aligned at the end, digits of one width. */
  figures?: boolean;
  /** Given only for columns that can be sorted. */
  sort?: 'ascending' | 'descending' | 'none';
  onSort?: () => void;
  /** Place on a phone, where a row becomes two lines: title and side above, line and end below. Without it the column is left out there. */
  phone?: 'title' | 'side' | 'line' | 'end';
}

interface DenseTableProps<R> {
  /** What the table holds; spoken, and shown if `captionShown`. */
  caption: ReactNode;
  captionShown?: boolean;
  columns: readonly DenseColumn<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
  chosen?: (row: R) => boolean;
  /** Stay below the top bar while scrolling. */
  stickyHead?: boolean;
}

/** Many rows of 32 px with a head that stays. Roles are said aloud because the phone lays rows out as a grid. */
export function DenseTable<R>({ caption, captionShown, columns, rows, rowKey, chosen, stickyHead = true }: DenseTableProps<R>) {
  return (
    <table role="table" className={cx(styles['table'], stickyHead && styles['sticky'])}>
      <caption className={captionShown ? styles['caption'] : styles['spoken']}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              aria-sort={column.sort}
              className={cx(column.figures && styles['figures'])}
            >
              {column.onSort ? (
                <button type="button" onClick={column.onSort}>
                  {column.head}
                </button>
              ) : (
                column.head
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" aria-current={chosen?.(row) || undefined}>
            {columns.map((column) => (
              <td key={column.key} role="cell" data-phone={column.phone ?? 'none'} className={cx(column.figures && styles['figures'])}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
