import { canonical } from '../practices/content.js';
import type { StoryContent, StoryField, StoryPatch } from './content.js';

const same = (a: unknown, b: unknown) => canonical(a) === canonical(b);
const fieldsOf = (patch: StoryPatch) => (Object.keys(patch) as StoryField[]).filter((f) => patch[f] !== undefined);

export const applyStoryPatch = (content: StoryContent, patch: StoryPatch): StoryContent => ({
  ...content,
  ...(Object.fromEntries(fieldsOf(patch).map((f) => [f, patch[f]])) as Partial<StoryContent>),
});

/** Fields that two people changed to different things since `base`. What only one of them touched is no conflict. */
export const storyClashes = (base: StoryContent, theirs: StoryContent, patch: StoryPatch): StoryField[] =>
  fieldsOf(patch).filter((f) => !same(base[f], theirs[f]) && !same(theirs[f], patch[f]) && !same(base[f], patch[f]));

/** The patch without the fields that say what `base` already said. */
export const storyTouched = (base: StoryContent, patch: StoryPatch): StoryPatch =>
  Object.fromEntries(
    fieldsOf(patch)
      .filter((f) => !same(base[f], patch[f]))
      .map((f) => [f, patch[f]]),
  ) as StoryPatch;
