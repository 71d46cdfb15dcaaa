import * as z from 'zod/mini';

export const screeningDecisions = ['ACCEPT', 'REVISE'] as const;
export type ScreeningDecision = (typeof screeningDecisions)[number];

/** Why somebody who coordinates the network may not screen this write-up. */
export type ScreeningBar = 'NOT_COORDINATOR' | 'OWN_WORK' | 'SAME_ORGANISATION';

/** Screening is done by another: a coordinator of the network who neither wrote it nor belongs to the organisation that it speaks for. Null: may screen. */
export function screeningBar(
  who: { coordinates: boolean; isAuthor: boolean; organisationIds: readonly string[] },
  ownerOrganisationId: string | null,
): ScreeningBar | null {
  if (who.isAuthor) return 'OWN_WORK';
  if (!who.coordinates) return 'NOT_COORDINATOR';
  if (ownerOrganisationId !== null && who.organisationIds.includes(ownerOrganisationId)) return 'SAME_ORGANISATION';
  return null;
}

/** The three questions of screening, version 1: one answers them in the reason, they are no score. */
export const screeningCriteria = { version: 1, questions: ['clear', 'sourced', 'transferable'] as const };
export const screeningReason = z.enum(screeningDecisions, { error: 'unknownCode' });
