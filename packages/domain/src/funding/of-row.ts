import type { ProjectRow } from '../imports/projects.js';
import type { ClaimValue } from './claims.js';

const nothing = { day: null, isOpen: false, amount: null, currency: null };
/** What a row of a list says, as claims. What it does not say is no claim. */
export function claimsOfRow({ period, total, share }: Pick<ProjectRow, 'period' | 'total' | 'share'>): ClaimValue[] {
  const claims: ClaimValue[] = [];
  if (period?.start) claims.push({ ...nothing, property: 'PERIOD_FROM', day: period.start });
  if (period && (period.end ?? period.isOpen)) claims.push({ ...nothing, property: 'PERIOD_TO', day: period.end, isOpen: period.isOpen });
  if (period?.isPlanned) claims.push({ ...nothing, property: 'PLANNED' });
  if (total) claims.push({ ...nothing, property: 'BUDGET_TOTAL', amount: total.value, currency: total.currency });
  if (share) claims.push({ ...nothing, property: 'CONTRIBUTION', amount: share.value, currency: share.currency });
  return claims;
}
