import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import type { Issue } from '../kernel/error-catalogue.js';
import { isLocale } from '../kernel/locale.js';
import { defineMachine, type StateOf } from '../kernel/machine.js';
import { choice, clientMutationId, idInput, line, prose, version, webLink } from '../kernel/text.js';
import { licences } from '../practices/content.js';
import { schemeDimensions } from '../schemes/content.js';
import { resourceTypes } from './kinds.js';

/** DRAFT: for the coordinators of the network alone. WITHDRAWN: its address says so and why; what it held is handed out no more. */
export const resourceMachine = defineMachine('resource', {
  DRAFT: { save: 'DRAFT', publish: 'PUBLISHED', discard: 'DRAFT' },
  PUBLISHED: { save: 'PUBLISHED', withdraw: 'WITHDRAWN' },
  WITHDRAWN: { save: 'WITHDRAWN', publish: 'PUBLISHED' },
});
export type ResourceState = StateOf<typeof resourceMachine>;

const content = {
  type: choice(resourceTypes),
  title: line(3, 160),
  summary: prose(0, 1_500),
  locale: z.string().check(z.refine(isLocale, { error: 'unknownCode' })),
  licence: z.nullable(z.enum(licences, { error: 'unknownCode' })),
  /** Who made it and where it comes from. */
  source: line(0, 300),
  dimensions: z.array(choice(schemeDimensions)).check(z.overwrite((list) => [...new Set(list)])),
  /** Where it can be had, if not as a file here. Empty: nowhere else. */
  url: z.union([z.literal(''), webLink], { error: 'notALink' }),
};
export const resourceContent = z.object(content);
export type ResourceContent = z.infer<typeof resourceContent>;

const one = { resourceId: idInput, expectedVersion: version };
export const startResourceInput = z.object({
  clientMutationId,
  networkId: idInput,
  type: content.type,
  title: content.title,
  locale: content.locale,
});
export type StartResourceInput = z.infer<typeof startResourceInput>;
export const saveResourceInput = z.object({ ...one, ...content });
export type SaveResourceInput = z.infer<typeof saveResourceInput>;
export const resourceStepInput = z.object(one);
export const withdrawResourceInput = z.object({ ...one, reason: prose(3, 1_000) });

/** What stands between it and its readers; the rule is a key of the catalogue. */
export function resourceProblems(
  r: Pick<ResourceContent, 'summary' | 'licence' | 'source' | 'dimensions' | 'url'> & { fileId: string | null },
): Issue[] {
  const missing = (path: string, is: boolean): Issue[] => (is ? [{ path, rule: 'missing' }] : []);
  return [
    ...missing('summary', !r.summary),
    ...missing('licence', !r.licence),
    ...missing('source', !r.source),
    ...missing('dimensions', r.dimensions.length === 0),
    ...missing('url', !r.url && !r.fileId),
  ];
}

const of = z.object({ resourceId: id });
export const resourceStarted = defineActivity('resource.started', of);
export const resourceSaved = defineActivity('resource.saved', of);
export const resourcePublished = defineActivity('resource.published', of);
export const resourceWithdrawn = defineActivity('resource.withdrawn', of);
export const resourceDiscarded = defineActivity('resource.discarded', of);
