import { threadAudiences, type ThreadAudience } from '@guildhall/domain/peer-review/threads';

/** The audience that an address names; none where it names none that there is. */
export function audienceOf(search: Readonly<Record<string, unknown>>): { to?: ThreadAudience } {
  const to = threadAudiences.find((a) => a === search['to']);
  return to ? { to } : {};
}
