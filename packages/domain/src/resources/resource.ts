import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import type { Issue } from '../kernel/error-catalogue.js';
import { isLocale } from '../kernel/locale.js';
import { defineMachine, type StateOf } from '../kernel/machine.js';
import { choice, clientMutationId, idInput, line, prose, version, webLink } from '../kernel/text.js';
import { patching } from '../kernel/patching.js';
import { canonical, licences } from '../practices/content.js';
import { schemeDimensions } from '../schemes/content.js';
import { sayer, sourceOf, type Source, type TextKey } from '../translations/translation.js';
import { doi, isbn } from './identifiers.js';
import { resourceTypes } from './kinds.js';

/** DRAFT: for the coordinators of the network alone. WITHDRAWN: its address says so and why; what it held is handed out no more. */
export const resourceMachine = defineMachine('resource', {
  DRAFT: { save: 'DRAFT', publish: 'PUBLISHED', discard: 'DRAFT' },
  PUBLISHED: { save: 'PUBLISHED', publish: 'PUBLISHED', reconfirm: 'PUBLISHED', withdraw: 'WITHDRAWN' },
  WITHDRAWN: { save: 'WITHDRAWN', publish: 'PUBLISHED' },
});
export type ResourceState = StateOf<typeof resourceMachine>;

const title = line(3, 160);
export const resourceContent = z.object({
  type: choice(resourceTypes),
  title: line(0, 160),
  summary: prose(0, 1_500),
  locale: z.string().check(z.refine(isLocale, { error: 'unknownCode' })),
  licence: z.nullable(z.enum(licences, { error: 'unknownCode' })),
  /** Who made it and where it comes from. */
  source: line(0, 300),
  dimensions: z.array(choice(schemeDimensions)).check(z.overwrite((list) => [...new Set(list)])),
  /** Where it can be had, if not as a file here. Empty: nowhere else. */
  url: z.union([z.literal(''), webLink], { error: 'notALink' }),
  /** Who is named as having made it, in the order of the cover. Empty: the network stands in their place. */
  authors: z.array(line(1, 120)).check(
    z.maxLength(20, { error: 'tooMany' }),
    z.refine((list) => new Set(list).size === list.length, { error: 'twice' }),
  ),
  doi,
  isbn,
});
export type ResourceContent = z.infer<typeof resourceContent>;
/** As an edition froze it; the older ones know nothing of authors and numbers. */
export type FrozenResource = Omit<ResourceContent, 'authors' | 'doi' | 'isbn'> & Partial<Pick<ResourceContent, 'authors' | 'doi' | 'isbn'>>;
export const thawedResource = (content: FrozenResource): ResourceContent => ({ authors: [], doi: '', isbn: '', ...content });
export const resourceFields = Object.keys(resourceContent.shape) as (keyof ResourceContent)[];
/** What an autosave sends: only the fields that changed. */
export const resourcePatch = z.partial(resourceContent);
export type ResourcePatch = z.infer<typeof resourcePatch>;

const one = { resourceId: idInput, expectedVersion: version };
export const startResourceInput = z.object({
  clientMutationId,
  networkId: idInput,
  type: resourceContent.shape.type,
  title,
  locale: resourceContent.shape.locale,
});
export type StartResourceInput = z.infer<typeof startResourceInput>;
export const saveResourceInput = z.object({ ...one, clientMutationId, patch: resourcePatch });
export const resourceStepInput = z.object(one);
/** `note`: what is new in it, for those who took an earlier edition along. */
export const publishResourceInput = z.object({ ...one, clientMutationId, note: prose(0, 500) });
export const withdrawResourceInput = z.object({ ...one, reason: prose(3, 1_000) });

/** What stands between it and its readers; the rule is a key of the catalogue. */
export function resourceProblems(
  r: Pick<ResourceContent, 'title' | 'summary' | 'licence' | 'source' | 'dimensions' | 'url' | 'locale'> & {
    fileId: string | null;
    /** Languages in which there is a file beside that of its own. */
    otherFiles: readonly string[];
  },
): Issue[] {
  const missing = (path: string, is: boolean): Issue[] => (is ? [{ path, rule: 'missing' }] : []);
  return [
    ...missing('title', !title.safeParse(r.title).success),
    ...missing('summary', !r.summary),
    ...missing('licence', !r.licence),
    ...missing('source', !r.source),
    ...missing('dimensions', r.dimensions.length === 0),
    ...missing('url', !r.url && !r.fileId),
    // Its own language has one place: what lies beside it in the same language would never be handed out.
    ...(r.otherFiles.includes(r.locale) ? [{ path: 'files', rule: 'twice' }] : []),
  ];
}

const rules = patching<ResourceContent, ResourcePatch>((_, a, b) => canonical(a) === canonical(b));
export const applyResourcePatch = rules.apply;
export const resourceClashes = rules.clashes;
export const resourceTouched = rules.touched;

/** What is said of a resource and needs words in another language. Where it comes from stays as it is printed. */
export const resourceSource = (c: Pick<ResourceContent, 'title' | 'summary'>): Source =>
  sourceOf([
    ['title', c.title],
    ['summary', c.summary],
  ]);
export function resourceInOtherWords<C extends Pick<ResourceContent, 'title' | 'summary'>>(
  c: C,
  texts: Readonly<Record<TextKey, string>>,
): C {
  const said = sayer(texts);
  return { ...c, title: said('title', c.title), summary: said('summary', c.summary) };
}

const of = z.object({ resourceId: id });
export const resourceStarted = defineActivity('resource.started', of);
export const resourcePublished = defineActivity('resource.published', of);
export const resourceWithdrawn = defineActivity('resource.withdrawn', of);
export const resourceDiscarded = defineActivity('resource.discarded', of);
/** Its day of review has come. */
export const resourceFellDue = defineActivity('resource.fellDue', of);
export const resourceReconfirmed = defineActivity('resource.reconfirmed', of);
