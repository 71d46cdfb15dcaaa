import { canonical } from '@guildhall/domain/practices/content';
import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import { storyFields, storyPatch, type StoryContent, type StoryPatch } from '@guildhall/domain/stories/content';
import * as z from 'zod/mini';

const same = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

/** The content of the API as plain data, without the name of its type. */
export const plainStory = (content: object): StoryContent =>
  Object.fromEntries(storyFields.map((f) => [f, (content as Record<string, unknown>)[f]])) as StoryContent;

/** Fields that differ from what the API has. */
export const changedStory = (acknowledged: StoryContent, now: StoryContent): StoryPatch =>
  Object.fromEntries(storyFields.filter((f) => !same(acknowledged[f], now[f])).map((f) => [f, now[f]])) as StoryPatch;

/** What can be sent, and what is wrong with the rest. */
export function sendableStory(patch: StoryPatch): { patch: StoryPatch; issues: Issue[] } {
  const result = z.safeParse(storyPatch, patch);
  if (result.success) return { patch, issues: [] };
  const issues = result.error.issues.map((i) => ({
    path: i.path.join('.'),
    rule: /^[a-zA-Z]+$/.test(i.message) ? i.message : 'badFormat',
  }));
  const wrong = new Set(issues.map((i) => i.path.split('.')[0]));
  return { patch: Object.fromEntries(Object.entries(patch).filter(([f]) => !wrong.has(f))) as StoryPatch, issues };
}

/** After a save: what was sent counts as it was typed, what somebody else stored comes in where nothing was typed meanwhile. */
export const adoptStory = (now: StoryContent, sent: StoryContent, patch: StoryPatch, stored: StoryContent): StoryContent =>
  Object.fromEntries(storyFields.map((f) => [f, f in patch || !same(now[f], sent[f]) ? now[f] : stored[f]])) as StoryContent;
