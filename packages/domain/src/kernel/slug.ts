const latin: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  å: 'a',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
};
export const maxSlugLength = 80;

/** The words of a permanent address: a-z, 0-9 and single hyphens, at most 80 characters, cut at a word. A title that has no Latin letter gives `noun`. */
export function slugOf(title: string, noun = 'practice'): string {
  const plain = title
    .toLowerCase()
    .replace(/[ßæøåœđðþłıəħ]/g, (c) => latin[c]!)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’`´]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const short =
    plain.length <= maxSlugLength
      ? plain
      : plain
          .slice(0, maxSlugLength + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, maxSlugLength);
  return short && !reserved.has(short) ? short : short ? `${short}-${noun}` : noun;
}
const reserved = new Set(['new', 'screening', 'drafts']);

/** The first free one of `words`, `words-2`, `words-3` … */
export function freeSlug(words: string, taken: ReadonlySet<string>): string {
  if (!taken.has(words)) return words;
  for (let n = 2; ; n++) if (!taken.has(`${words}-${n}`)) return `${words}-${n}`;
}

/** Whether an address names a practice by id: one that was never published has no words yet. */
export const isId = (address: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(address);
