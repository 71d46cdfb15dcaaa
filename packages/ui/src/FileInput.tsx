import type { InputHTMLAttributes, Ref } from 'react';
import { cx } from './classes';
import { useFieldControl } from './Field';
import styles from './input.module.css';

/** One file of the reader's device; takes its wiring from the Field around it. A file that was chosen can be chosen again, as after a correction. */
export function FileInput({
  className,
  onFile,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'multiple' | 'onChange'> & {
  onFile: (file: File) => void;
  ref?: Ref<HTMLInputElement>;
}) {
  const wiring = useFieldControl(rest);
  return (
    <input
      {...rest}
      {...wiring}
      type="file"
      className={cx(styles['input'], styles['file'], className)}
      // Otherwise the same name would be no change.
      onClick={({ currentTarget }) => {
        currentTarget.value = '';
      }}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file) onFile(file);
      }}
    />
  );
}
