/** A pattern for LIKE that finds these words anywhere, or null where there are none. SQL folds both sides: `lower(unaccent(…))`. */
export function likePattern(text: string | null | undefined): string | null {
  const words = (text ?? '').trim();
  return words ? `%${words.replace(/[\\%_]/g, '\\$&')}%` : null;
}
