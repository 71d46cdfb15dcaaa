import type { InputHTMLAttributes, Ref } from 'react';
import { Icon } from './Icon';
import styles from './SearchBox.module.css';

interface SearchBoxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'onSubmit'> {
  label: string;
  /** Name of the button at its end, for `onMore`; Ctrl+K does the same. */
  more?: string;
  onMore?: () => void;
  onSearch?: (words: string) => void;
  /** Address for a form without script. */
  action?: string;
  ref?: Ref<HTMLInputElement>;
}

/** The search of the bar. */
export function SearchBox({ label, more, onMore, onSearch, action, name = 'q', ...rest }: SearchBoxProps) {
  return (
    <search>
      <form
        action={action}
        className={styles['find']}
        onSubmit={(event) => {
          if (!onSearch) return;
          event.preventDefault();
          onSearch(String(new FormData(event.currentTarget).get(name) ?? ''));
        }}
      >
        <Icon name="search" />
        <input type="search" name={name} aria-label={label} placeholder={label} {...rest} />
        {onMore && (
          <button type="button" aria-label={more} aria-keyshortcuts="Control+K" onClick={onMore}>
            <Icon name="menu" />
          </button>
        )}
      </form>
    </search>
  );
}
