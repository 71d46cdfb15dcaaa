import { TextInput } from '@guildhall/ui/TextInput';
import { useId, useState, type KeyboardEvent } from 'react';
import styles from './suggest.module.css';

export interface Suggestion {
  id: string;
  text: string;
  note?: string;
}
interface SuggestProps {
  id?: string;
  label?: string;
  value: string;
  placeholder?: string;
  suggestions: readonly Suggestion[];
  maxLength?: number;
  onText: (text: string) => void;
  onPick: (suggestion: Suggestion) => void;
}

/** A box with a list of what is known under it; one may also type what is not in the list. Arrow keys, Enter, Escape. */
export function Suggest({ id, label, value, placeholder, suggestions, maxLength, onText, onPick }: SuggestProps) {
  const list = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const shown = open && suggestions.length > 0;
  const pick = (s: Suggestion) => {
    onPick(s);
    setOpen(false);
    setAt(-1);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    if (!shown) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step) {
      event.preventDefault();
      setAt((at + step + suggestions.length) % suggestions.length);
    }
    if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      pick(suggestions[at]!);
    }
  };
  return (
    <div className={styles['suggest']} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <TextInput
        {...(id ? { id } : {})}
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
        autoComplete="off"
        dir="auto"
        value={value}
        placeholder={placeholder}
        maxLength={maxLength}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          onText(event.currentTarget.value);
          setOpen(true);
          setAt(-1);
        }}
        onKeyDown={onKey}
      />
      <ul id={list} role="listbox" aria-label={label} hidden={!shown} className={styles['list']}>
        {suggestions.map((s, i) => (
          <li
            key={s.id}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(s)}
          >
            <span dir="auto">{s.text}</span>
            {s.note && <span className="meta">{s.note}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
