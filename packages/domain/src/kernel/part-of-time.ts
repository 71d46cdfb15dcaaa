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
