import { useEffect, useRef, type MouseEvent } from 'react';
import styles from './ErrorSummary.module.css';

export interface SummaryProblem {
  /** Id of the control, as given to its Field. */
  field: string;
  text: string;
}

/**
 * What is missing, as links to the fields. Gets the focus when it appears and again whenever `attempt` (count of tries to send) grows.
 * Renders nothing without problems.
 */
export function ErrorSummary({ title, problems, attempt = 0 }: { title: string; problems: readonly SummaryProblem[]; attempt?: number }) {
  const box = useRef<HTMLDivElement>(null);
  const any = problems.length > 0;
  useEffect(() => {
    if (any) box.current?.focus();
  }, [any, attempt]);
  if (!any) return null;
  const go = (event: MouseEvent, field: string) => {
    const control = document.getElementById(field);
    if (!control) return;
    event.preventDefault();
    control.closest('label, fieldset, div')?.scrollIntoView({ block: 'center' });
    control.focus({ preventScroll: true });
  };
  return (
    <div ref={box} className={styles['summary']} tabIndex={-1} role="group" aria-label={title}>
      <strong>{title}</strong>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field + problem.text}>
            <a href={`#${problem.field}`} onClick={(event) => go(event, problem.field)}>
              {problem.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
