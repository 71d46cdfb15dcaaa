import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { screeningDecisions } from './screening.js';

const practice = { practiceId: id };
export const practiceStarted = defineActivity('practice.started', z.object(practice));
export const practiceSubmitted = defineActivity('practice.submitted', z.object(practice));
export const practiceTakenBack = defineActivity('practice.taken-back', z.object(practice));
export const practiceScreened = defineActivity(
  'practice.screened',
  z.object({ ...practice, screeningId: id, decision: z.enum(screeningDecisions) }),
);
export const practicePublished = defineActivity('practice.published', z.object({ ...practice, editionId: id }));
export const practiceEditionBegun = defineActivity('practice.edition-begun', z.object(practice));
export const practiceWithdrawn = defineActivity('practice.withdrawn', z.object(practice));
export const practiceFellDue = defineActivity('practice.fell-due', z.object(practice));
export const practiceMarkedOutdated = defineActivity('practice.marked-outdated', z.object(practice));
export const practiceDiscarded = defineActivity('practice.discarded', z.object(practice));
