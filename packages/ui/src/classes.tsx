/** Joins class names and leaves out what is off. */
export const cx = (...names: unknown[]): string => names.filter((name) => name && typeof name === 'string').join(' ');

/** The first letters of the first and the last word of a name: "Amira Haddad-Lindqvist" gives AH. Joining scripts stay apart. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const ends = words.length > 2 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => [...(word ?? '')].find((c) => /\p{L}/u.test(c)) ?? '')
    .join('\u200c')
    .toLocaleUpperCase();
}
