import { affiliationConfirmed } from '@guildhall/domain/identity/activities';
import { subscribe } from '../kernel/jobs.js';
import { detectConflicts } from './detection.service.js';

export const panelSubscribers = [
  // A new employer may be a host, or share money or a project with one.
  subscribe(affiliationConfirmed, 'detect-conflicts-of-new-employer', (ctx, { personId }) => detectConflicts(ctx, { personId })),
];
