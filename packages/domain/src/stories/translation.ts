import { sayer, sourceOf, type Source, type TextKey } from '../translations/translation.js';
import { lessonTexts, type StoryContent } from './content.js';

const plain = ['title', 'about', 'body'] as const;
/** Everything of a story, quote or lesson that is to be translated, in the order of its page. Names stay as the person chose them. */
export const storySource = (c: StoryContent): Source =>
  sourceOf([
    ...plain.map((key) => [key, c[key]] as const),
    ...c.quotes.map((quote, at) => [`quotes.${at}`, quote] as const),
    ...lessonTexts.map((key) => [key, c[key]] as const),
  ]);

/** The text with its words in another language. */
export function storyInOtherWords(c: StoryContent, texts: Readonly<Record<TextKey, string>>): StoryContent {
  const said = sayer(texts);
  const words = Object.fromEntries([...plain, ...lessonTexts].map((key) => [key, said(key, c[key])]));
  return { ...c, ...words, quotes: c.quotes.map((quote, at) => said(`quotes.${at}`, quote)) };
}
