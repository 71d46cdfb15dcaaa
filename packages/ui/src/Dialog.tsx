import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './Dialog.module.css';

interface DialogProps {
  open: boolean;
  /** Escape, the cross, or a press beside it. */
  onClose: () => void;
  /** Says what is asked ("Withdraw this review?"). */
  title: ReactNode;
  /** Buttons that name the act ("Withdraw review", "Keep it"), never OK. */
  actions?: ReactNode;
  /** Name of the cross. */
  closeLabel: string;
  children?: ReactNode;
}

/** The platform's modal dialog: it keeps the focus inside, gives it back, and Escape closes it. */
export function Dialog({ open, onClose, title, actions, closeLabel, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={heading}
      onClose={() => open && onClose()}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {open && (
        <div className={styles['inside']}>
          <div className={styles['top']}>
            <h2 id={heading} tabIndex={-1}>
              {title}
            </h2>
            <button type="button" className={styles['cross']} aria-label={closeLabel} onClick={onClose}>
              <Icon name="close" size="1.25rem" />
            </button>
          </div>
          {children}
          {actions && <div className={styles['actions']}>{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
