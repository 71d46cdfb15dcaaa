import type { ComponentType } from 'react';
import { myCommunities } from '../features/communities/parts';
import { communitiesPlace } from '../features/communities/place';
import { deskPlace } from '../features/home/place';
import { signOutLine } from '../features/identity/menu';
import { importsLine } from '../features/imports/menu';
import { noticesBell } from '../features/notices/parts';
import { peoplePlace } from '../features/people/place';
import { knowledgePlace } from '../features/practices/place';
import { reviewsPlace } from '../features/reviews/place';
import { rolesLine, settingsLine } from '../features/settings/menu';
import type { MenuLine, PlaceEntry } from './feature';

/** The places of the rail and of the phone's bar, in their order; a feature keeps its own in `place.ts` and is listed here. */
export const places: readonly PlaceEntry[] = [deskPlace, communitiesPlace, reviewsPlace, knowledgePlace, peoplePlace];

/** The lines of the person's menu, in their order; language and look stand before the last. */
export const menuLines: readonly MenuLine[] = [settingsLine, rolesLine, importsLine, signOutLine];

/** Parts of features in the bar, for signed-in people, before the person. Made with `part()`. */
export const barParts: readonly ComponentType[] = [noticesBell];

/** Parts of features in the rail, under the places, for signed-in people. */
export const railParts: readonly ComponentType[] = [myCommunities];

/** Whether an address lies within a place. */
export const isWithin = (pathname: string, place: PlaceEntry): boolean =>
  [place.to, ...(place.also ?? [])].some((start) => pathname === start || pathname.startsWith(`${start}/`));
