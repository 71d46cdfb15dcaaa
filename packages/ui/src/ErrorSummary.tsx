import { useEffect, useLayoutEffect, useRef, useState, type MouseEvent } from 'react';
import styles from './ErrorSummary.module.css';

export interface SummaryProblem {
  /** Id of the control, as given to its Field. */
  field: string;
  text: string;
}

/** What the page calls a control: its legend, its label without the word "optional" behind it, or its own name. */
function nameOf(control: Element): string {
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement)) return '';
  const label = control.type === 'radio' ? control.closest('fieldset')?.querySelector('legend') : control.labels?.[0];
  return (label?.firstChild?.textContent || label?.textContent || control.ariaLabel || '').trim();
}
/** Names by id, in the order of the page. */
const namesOf = (ids: readonly string[]): Map<string, string> =>
  new Map(ids.length ? [...document.querySelectorAll(ids.map((id) => `#${CSS.escape(id)}`).join())].map((c) => [c.id, nameOf(c)]) : []);
const saidOf = ({ text }: SummaryProblem, name = '') => (name && !text.includes(name) ? `${name}: ${text}` : text);

/**
 * What is missing, as links to the fields, each with the name of its field. Gets the focus when it appears and again whenever `attempt` (count of tries to send) grows.
 * Renders nothing without problems.
 */
export function ErrorSummary({ title, problems, attempt = 0 }: { title: string; problems: readonly SummaryProblem[]; attempt?: number }) {
  const box = useRef<HTMLDivElement>(null);
  const any = problems.length > 0;
  const fields = problems.map((problem) => problem.field).join(' ');
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  // Once the fields stand there too: they know their names, and in which order they stand.
  useLayoutEffect(() => setNames(namesOf(fields.split(' ').filter(Boolean))), [fields]);
  const places = [...names.keys()];
  const sorted = problems.toSorted((a, b) => places.indexOf(a.field) - places.indexOf(b.field));
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
        {sorted.map((problem) => (
          <li key={problem.field + problem.text}>
            <a href={`#${problem.field}`} onClick={(event) => go(event, problem.field)}>
              {saidOf(problem, names.get(problem.field))}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
