import type { VisitSession } from '../src/peer-review/visit.entity.js';

/** An item of the agenda that took place an hour ago. */
export const session = (caseId: string, now: Date, more: Partial<VisitSession> = {}) => ({
  caseId,
  startsAt: new Date(now.getTime() - 3_600_000),
  endsAt: new Date(now.getTime() - 1_800_000),
  kind: 'INTERVIEW' as const,
  mode: 'ONSITE' as const,
  title: 'Talk with the desk',
  place: 'Harbour 4',
  withWhom: 'Two advisers',
  dimensionKeys: [] as string[],
  leadId: null,
  state: 'HELD' as const,
  proposedBy: 'TEAM' as const,
  heldAt: now,
  ...more,
});
