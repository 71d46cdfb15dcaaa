import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';

const scheme = { schemeId: id };
export const schemeStarted = defineActivity('scheme.started', z.object(scheme));
/** A scheme was begun from a version of another one. */
export const schemeForked = defineActivity('scheme.forked', z.object({ ...scheme, sourceVersionId: id }));
export const schemeVersionBegun = defineActivity('scheme.version-begun', z.object(scheme));
export const schemePublished = defineActivity('scheme.published', z.object({ ...scheme, versionId: id }));
export const schemeWithdrawn = defineActivity('scheme.withdrawn', z.object(scheme));
export const schemeDraftDiscarded = defineActivity('scheme.draft-discarded', z.object(scheme));
