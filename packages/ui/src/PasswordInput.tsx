import { useState, type InputHTMLAttributes, type Ref } from 'react';
import { Button } from './Button';
import { TextInput } from './TextInput';
import styles from './input.module.css';

interface PasswordProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'width'> {
  /** "Show" and "Hide" for the eye, `showLabel` and `hideLabel` in full for readers that speak. */
  show: string;
  hide: string;
  showLabel: string;
  hideLabel: string;
  ref?: Ref<HTMLInputElement>;
}

/** A password that can be looked at. Give autoComplete="current-password" or "new-password". */
export function PasswordInput({ show, hide, showLabel, hideLabel, ...rest }: PasswordProps) {
  const [seen, setSeen] = useState(false);
  return (
    <div className={styles['reveal']}>
      <TextInput {...rest} type={seen ? 'text' : 'password'} dir="ltr" spellCheck={false} autoCapitalize="none" />
      <Button onClick={() => setSeen(!seen)} aria-label={seen ? hideLabel : showLabel}>
        {seen ? hide : show}
      </Button>
    </div>
  );
}
