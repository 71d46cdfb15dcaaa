import { affiliationConfirmed, organisationParentSet } from '@guildhall/domain/identity/activities';
import { mirrorSet } from '@guildhall/domain/peer-review/mirror';
import { subscribe } from '../kernel/jobs.js';
import { detectConflicts } from './detection.service.js';

export const panelSubscribers = [
  // A new employer may be a host, or share money or a project with one.
  subscribe(affiliationConfirmed, 'detect-conflicts-of-new-employer', (ctx, { personId }) => detectConflicts(ctx, { personId })),
  // Whom a new link between two organisations brings near a host is not known from one of them alone: all who have a place are looked at.
  subscribe(organisationParentSet, 'detect-conflicts-of-new-parent', (ctx) => detectConflicts(ctx, {})),
  // Who comes from the other host of a pair judges those who judge them.
  subscribe(mirrorSet, 'detect-reciprocal-reviews', async (ctx, { caseId, mirrorCaseId, paired }) => {
    for (const id of paired ? [caseId, mirrorCaseId].toSorted() : []) await detectConflicts(ctx, { caseId: id });
  }),
];
