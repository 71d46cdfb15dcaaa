import { personRestored } from '@guildhall/domain/identity/activities';
import { subscribe, type Subscriber } from '../kernel/jobs.js';
import { giveBackPlaces } from './placing.service.js';

/** Memberships outlast a shut account and count again once it is open. */
export const restoredSubscribers: Subscriber[] = [
  subscribe(personRestored, 'give-back-places', (ctx, { personId }) => giveBackPlaces(ctx, personId)),
];
