/** A name that is being written: where its @ stands, and what follows it up to the caret. */
export interface Begun {
  start: number;
  words: string;
}

/** After a space or a mark, so not within an address, and not in a link that names somebody already. */
const begun = /(?:^|[^\p{L}\p{M}\p{N}[@_.+-])@((?=[^\p{L}]*\p{L}[^\p{L}]*\p{L})[\p{L}\p{M}\p{N}'’.-]{2,60})$/u;

/** The name before the caret, from @ and two letters on. */
export function begunAt(text: string, caret: number): Begun | null {
  const before = text.slice(Math.max(0, caret - 64), caret);
  const words = begun.exec(before)?.[1];
  return words ? { start: caret - words.length - 1, words } : null;
}

/** What stands in the text for a person: a link to their profile that reads as their name wherever it is copied. */
export const linkTo = (person: { id: string; displayName: string }, origin: string): string =>
  `[@${person.displayName.replace(/[\\`*_~[\]<>]/g, '\\$&')}](${origin}/people/${person.id})`;

type Pressed = Pick<KeyboardEvent, 'key' | 'isComposing' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;
/** What a key does while the list is open: marks another row, takes the marked one, closes, or nothing of ours. */
export function onKey(pressed: Pressed, marked: number, count: number): { mark: number } | 'take' | 'close' | null {
  if (pressed.isComposing || pressed.shiftKey || pressed.ctrlKey || pressed.metaKey || pressed.altKey || count === 0) return null;
  switch (pressed.key) {
    case 'ArrowDown':
      return { mark: (marked + 1) % count };
    case 'ArrowUp':
      return { mark: (marked + count - 1) % count };
    case 'Enter':
    case 'Tab':
      return 'take';
    case 'Escape':
      return 'close';
    default:
      return null;
  }
}
