import { affiliationConfirmed, organisationParentSet } from '@guildhall/domain/identity/activities';
import { subscribe } from '../kernel/jobs.js';
import { detectConflicts } from './detection.service.js';

export const panelSubscribers = [
  // A new employer may be a host, or share money or a project with one.
  subscribe(affiliationConfirmed, 'detect-conflicts-of-new-employer', (ctx, { personId }) => detectConflicts(ctx, { personId })),
  // Whom a new link between two organisations brings near a host is not known from one of them alone: all who have a place are looked at.
  subscribe(organisationParentSet, 'detect-conflicts-of-new-parent', (ctx) => detectConflicts(ctx, {})),
];
