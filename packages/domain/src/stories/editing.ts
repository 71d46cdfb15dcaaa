import { patching } from '../kernel/patching.js';
import { canonical } from '../practices/content.js';
import type { StoryContent, StoryPatch } from './content.js';

const rules = patching<StoryContent, StoryPatch>((_, a, b) => canonical(a) === canonical(b));
export const applyStoryPatch = rules.apply;
export const storyClashes = rules.clashes;
export const storyTouched = rules.touched;
