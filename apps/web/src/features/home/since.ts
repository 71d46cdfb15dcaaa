import type { DeskPageQuery } from './desk.page.generated';

type Card = DeskPageQuery['communities']['nodes'][number];
const most = 8;

/** What others wrote in all of one's communities since one looked, newest first. */
export const sinceOf = (communities: readonly Card[]) =>
  communities
    .flatMap((community) => community.fresh.map((d) => ({ ...d, community })))
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .slice(0, most);
