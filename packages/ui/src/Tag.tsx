import type { ReactNode } from 'react';
import { cx } from './classes';
import { Icon } from './Icon';
import styles from './Tag.module.css';

/** `gold` is for what is unread or due and nothing else; `line` for languages and kinds. */
export type Tone = 'plain' | 'line' | 'good' | 'warn' | 'bad' | 'note' | 'gold';

interface Props {
  tone?: Tone;
  check?: boolean;
  /** A reason of several words: it may break into lines. */
  long?: boolean;
  lang?: string;
  children: ReactNode;
}
/** A state in one or two words. `check` puts a tick before it. */
export function Tag({ tone = 'plain', check, long, lang, children }: Props) {
  return (
    <span className={cx(styles['tag'], tone !== 'plain' && styles[tone], long && styles['long'])} lang={lang}>
      {check && <Icon name="check" size="0.95em" stroke={3} />}
      {children}
    </span>
  );
}
