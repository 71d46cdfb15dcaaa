import { threadAudiences, type ThreadAudience } from '@guildhall/domain/peer-review/threads';

/** The audience that an address names; none where it names none that there is. */
export function audienceOf(search: Readonly<Record<string, unknown>>): { to?: ThreadAudience } {
  const to = threadAudiences.find((a) => a === search['to']);
  return to ? { to } : {};
}
/** What an address says that the next post shall be about: a piece of evidence, or a section of the report. */
export function anchorOf(search: Readonly<Record<string, unknown>>): { evidence?: string; section?: string } {
  const { evidence, section } = search;
  if (typeof evidence === 'string' && /^[0-9a-f-]{36}$/.test(evidence)) return { evidence };
  return typeof section === 'string' && /^(dim:)?[a-z0-9_]{1,60}$/.test(section) ? { section } : {};
}
