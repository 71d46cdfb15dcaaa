import { sayer, sourceOf, type Source, type TextKey } from '../translations/translation.js';
import { proseFields, type Fact, type PracticeContent } from './content.js';

const factParts = ['label', 'unit', 'note'] as const;
const single = ['title', 'summary', ...proseFields.slice(0, -1), 'firstStep'] as const;

/** Everything of a practice that is to be translated, in the order of its page. */
export const practiceSource = (content: PracticeContent): Source =>
  sourceOf([
    ...single.slice(0, 2).map((key) => [key, content[key]] as const),
    ...content.facts.flatMap((f) => factParts.map((part) => [`facts.${f.id}.${part}`, f[part]] as const)),
    ...[...single.slice(2), 'note' as const].map((key) => [key, content[key]] as const),
  ]);

/** The content with its words in another language. Words that are not translated, figures and sources are those of the source. */
export function inOtherWords(content: PracticeContent, texts: Readonly<Record<TextKey, string>>): PracticeContent {
  const said = sayer(texts);
  const plain = Object.fromEntries([...single, 'note' as const].map((key) => [key, said(key, content[key])]));
  const fact = (f: Fact): Fact => ({
    ...f,
    ...Object.fromEntries(factParts.map((part) => [part, said(`facts.${f.id}.${part}`, f[part])])),
  });
  return { ...content, ...plain, facts: content.facts.map(fact) } as PracticeContent;
}
