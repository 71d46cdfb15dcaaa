import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { consentEnds } from './consent.js';

/* Ids alone: who the person is stands in the consent and nowhere else. */
const story = { storyId: id };
export const storyBegun = defineActivity('story.begun', z.object(story));
export const storyPublished = defineActivity('story.published', z.object(story));
export const storyWithdrawn = defineActivity('story.withdrawn', z.object(story));
export const storyDiscarded = defineActivity('story.discarded', z.object(story));
export const storyConsentRecorded = defineActivity('story.consent-recorded', z.object({ ...story, consentId: id }));
export const storyConsentEnded = defineActivity('story.consent-ended', z.object({ ...story, consentId: id, how: z.enum(consentEnds) }));
export const storyPortraitSet = defineActivity('story.portrait-set', z.object(story));
export const storyPortraitRemoved = defineActivity('story.portrait-removed', z.object(story));
export const storyUseSettled = defineActivity('story.use-settled', z.object({ ...story, useId: id }));
