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
/** Somebody may be asked about it, or no longer. */
export const practiceContactChanged = defineActivity('practice.contact-changed', z.object(practice));
/** Somebody on a picture no longer agrees to it, or it should never have been shown. */
export const pictureTakenAway = defineActivity('practice.picture-taken-away', z.object({ ...practice, pictureId: id }));
export const practiceFileAdded = defineActivity('practice.file-added', z.object({ ...practice, fileId: id }));

const validation = { ...practice, validationId: id };
export const validatorAsked = defineActivity('practice.validator-asked', z.object(validation));
export const validatorAccepted = defineActivity('practice.validator-accepted', z.object(validation));
/** A task that ended without an opinion that counts: by a conflict, by the validator or by a coordinator. */
export const validatorFreed = defineActivity(
  'practice.validator-freed',
  z.object({ ...validation, how: z.enum(['CONFLICTED', 'DECLINED', 'RELEASED']) }),
);
export const opinionGiven = defineActivity('practice.opinion-given', z.object(validation));
export const practiceValidated = defineActivity('practice.validated', z.object(practice));
export const practiceReconfirmed = defineActivity('practice.reconfirmed', z.object(practice));
