import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { translatedKinds } from './translation.js';

const translation = { kind: z.enum(translatedKinds), ownerId: id, translationId: id };
export const translationStarted = defineActivity('translation.started', z.object(translation));
export const translationSubmitted = defineActivity('translation.submitted', z.object(translation));
export const translationReturned = defineActivity('translation.returned', z.object(translation));
export const translationPublished = defineActivity('translation.published', z.object({ ...translation, publishedId: id }));
export const translationFilled = defineActivity('translation.filled', z.object({ ...translation, texts: z.number() }));
