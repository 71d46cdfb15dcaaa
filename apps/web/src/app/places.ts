import { communitiesPlace } from '../features/communities/place';
import { deskPlace } from '../features/home/place';
import { knowledgePlace } from '../features/practices/place';
import type { MenuLine, PlaceEntry } from './feature';

/** The places of the rail and of the phone's bar; a feature keeps its own in `place.ts` and is listed here. */
export const places: readonly PlaceEntry[] = [deskPlace, communitiesPlace, knowledgePlace].toSorted((a, b) => a.order - b.order);

/** The lines of the person's menu, before language and sign-out. */
export const menuLines: readonly MenuLine[] = [];

/** Whether an address lies within a place. */
export const isWithin = (pathname: string, place: PlaceEntry): boolean =>
  [place.to, ...(place.also ?? [])].some((start) => pathname === start || pathname.startsWith(start.endsWith('/') ? start : `${start}/`));
