/** A month or a day as people of a language write it, no more exact than it was said; a year, and whatever else stands there, as it is. */
export function partOfTime(tag: string, said: string, month: 'short' | 'long' = 'short'): string {
  const found = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-(0[1-9]|[12]\d|3[01]))?$/.exec(said);
  if (!found) return said;
  const [, of, day] = found;
  const at = new Date(`${of}-${day ?? '01'}T12:00:00Z`);
  // A day that never was stays what somebody wrote.
  if (day && at.getUTCDate() !== Number(day)) return said;
  return new Intl.DateTimeFormat(tag, { ...(day ? { day: 'numeric' } : {}), month, year: 'numeric', timeZone: 'UTC' }).format(at);
}

/** `2011-12`, `2000-01`: in words that were taken over from a source this may be a school or financial year as well as a month. */
const isTwoYears = (said: string): boolean => {
  const found = /^(\d{4})-(\d\d)$/.exec(said);
  return found !== null && (Number(found[1]) + 1) % 100 === Number(found[2]);
};
/** When something was so, in the words of a source: as `partOfTime`, but what could be two years stays as it was said. */
export const timeAsSaid = (tag: string, said: string, month: 'short' | 'long' = 'short'): string =>
  isTwoYears(said) ? said : partOfTime(tag, said, month);
