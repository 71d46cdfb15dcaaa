import * as z from 'zod/mini';
import { isLocale } from '../kernel/locale.js';
import { choice, line, prose } from '../kernel/text.js';
import { evidenceGrades, licences } from '../practices/content.js';

/** STORY and QUOTE are what an entrepreneur tells of their life; a LESSON is what an organisation learned and names nobody. */
export const storyKinds = ['STORY', 'QUOTE', 'LESSON'] as const;
export type StoryKind = (typeof storyKinds)[number];

/** One shape for all kinds: each uses the fields of its own (`fieldsOfKind`), the others stay empty. */
export const storyContent = z.object({
  locale: z.string().check(z.refine(isLocale, { error: 'unknownCode' })),
  title: line(0, 160),
  /** As it is printed: the person's own name or the one that they chose. Who it is stands in the consent. */
  name: line(0, 120),
  pseudonym: z.boolean(),
  /** What they do, in a few words. */
  about: line(0, 200),
  place: line(0, 120),
  country: z.string().check(z.regex(/^([A-Z]{2})?$/, { error: 'unknownCode' })),
  /** Markdown: the story, or what is quoted. */
  body: prose(0, 30_000),
  /** Sentences of the story that stand out. */
  quotes: z.array(line(1, 400)).check(z.maxLength(6, { error: 'tooMany' })),
  /** Of a lesson, Markdown each: what was expected, what happened, why, what one would do differently. */
  expected: prose(0, 8_000),
  happened: prose(0, 8_000),
  why: prose(0, 8_000),
  advice: prose(0, 8_000),
  grade: z.nullable(choice(evidenceGrades)),
  licence: z.enum(licences, { error: 'unknownCode' }),
});
export type StoryContent = z.infer<typeof storyContent>;
export type StoryField = keyof StoryContent;
export const storyFields = Object.keys(storyContent.shape) as StoryField[];
/** What an autosave sends: only the fields that changed. */
export const storyPatch = z.partial(storyContent);
export type StoryPatch = z.infer<typeof storyPatch>;

export const lessonTexts = ['expected', 'happened', 'why', 'advice'] as const;
/** What has to be written before the world reads it. */
export const requiredOf: Readonly<Record<StoryKind, readonly StoryField[]>> = {
  STORY: ['title', 'name', 'body'],
  QUOTE: ['title', 'name', 'body'],
  LESSON: ['title', ...lessonTexts],
};

export const emptyStory = (locale: string, title: string): StoryContent => ({
  locale,
  title,
  name: '',
  pseudonym: false,
  about: '',
  place: '',
  country: '',
  body: '',
  quotes: [],
  expected: '',
  happened: '',
  why: '',
  advice: '',
  grade: null,
  licence: 'CC-BY-4.0',
});

/** One text of all that the story says, for excerpts and for search. Markdown. */
export const storyText = (c: StoryContent): string => [c.body, ...lessonTexts.map((f) => c[f])].filter(Boolean).join('\n\n');
