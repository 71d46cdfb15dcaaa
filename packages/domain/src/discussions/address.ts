/** Words of a title for its address: lower case, letters and digits of any script, at most 60 characters. */
export const wordsOf = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || '-';
