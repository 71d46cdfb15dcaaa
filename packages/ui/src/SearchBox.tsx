import type { InputHTMLAttributes, Ref } from 'react';
import { Icon } from './Icon';
import styles from './SearchBox.module.css';

interface SearchBoxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'onSubmit'> {
  label: string;
  /** The key that leads here, shown at the end where there is a keyboard. */
  shortcut?: string;
  onSearch?: (words: string) => void;
  /** Address for a form without script. */
  action?: string;
  ref?: Ref<HTMLInputElement>;
}

/** The search of the bar. */
export function SearchBox({ label, shortcut, onSearch, action, name = 'q', ...rest }: SearchBoxProps) {
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
        {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
      </form>
    </search>
  );
}
