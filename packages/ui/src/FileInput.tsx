import type { InputHTMLAttributes, Ref } from 'react';
import { cx } from './classes';
import { useFieldControl } from './Field';
import styles from './input.module.css';

/** A file of the reader's device, or with `multiple` several; takes its wiring from the Field around it. A file that was chosen can be chosen again, as after a correction. */
export function FileInput({
  className,
  onFile,
  onFiles,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'onChange'> & {
  onFile?: (file: File) => void;
  onFiles?: (files: readonly File[]) => void;
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
        if (file) onFile?.(file);
        if (file) onFiles?.([...(currentTarget.files ?? [])]);
      }}
    />
  );
}
