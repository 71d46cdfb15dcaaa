import { sayer, sourceOf, type Source, type TextKey } from '../translations/translation.js';
import { proseFields, type Attachment, type BuildingBlock, type Fact, type PracticeContent } from './content.js';

const factParts = ['label', 'unit', 'note'] as const;
/** What enables a block is one text, a factor on each line: another language may need another number of them. */
const blockTexts = (b: BuildingBlock) =>
  [
    ['title', b.title],
    ['purpose', b.purpose],
    ['enablingFactors', b.enablingFactors.join('\n')],
  ] as const;
const blockKey = (b: BuildingBlock, part: string): TextKey => `buildingBlocks.${b.id}.${part}`;
const paperKey = (a: Attachment) => `attachments.${a.id}.claim`;
const single = ['title', 'summary', ...proseFields.slice(0, -1), 'firstStep'] as const;

/** Everything of a practice that is to be translated, in the order of its page. */
export const practiceSource = (content: PracticeContent): Source =>
  sourceOf([
    ...single.slice(0, 2).map((key) => [key, content[key]] as const),
    ...content.facts.flatMap((f) => factParts.map((part) => [`facts.${f.id}.${part}`, f[part]] as const)),
    ...[...single.slice(2), 'note' as const].flatMap((key) => [
      [key, content[key]] as const,
      ...(key === 'staffing' ? [['costs.note', content.costs.note] as const] : []),
      ...(key === 'note' ? content.attachments.map((a) => [paperKey(a), a.claim] as const) : []),
      ...(key === 'howItIsOrganised'
        ? content.buildingBlocks.flatMap((b) => blockTexts(b).map(([part, text]) => [blockKey(b, part), text] as const))
        : []),
    ]),
  ]);

/** The content with its words in another language. Words that are not translated, figures and sources are those of the source. */
export function inOtherWords(content: PracticeContent, texts: Readonly<Record<TextKey, string>>): PracticeContent {
  const said = sayer(texts);
  const plain = Object.fromEntries([...single, 'note' as const].map((key) => [key, said(key, content[key])]));
  const fact = (f: Fact): Fact => ({
    ...f,
    ...Object.fromEntries(factParts.map((part) => [part, said(`facts.${f.id}.${part}`, f[part])])),
  });
  const block = (b: BuildingBlock): BuildingBlock => {
    const [title, purpose, factors] = blockTexts(b).map(([part, text]) => said(blockKey(b, part), text));
    return {
      ...b,
      title: title!,
      purpose: purpose!,
      enablingFactors: factors!
        .split('\n')
        .map((f) => f.trim())
        .filter(Boolean),
    };
  };
  return {
    ...content,
    ...plain,
    costs: { ...content.costs, note: said('costs.note', content.costs.note) },
    facts: content.facts.map(fact),
    buildingBlocks: content.buildingBlocks.map(block),
    attachments: content.attachments.map((a) => ({ ...a, claim: said(paperKey(a), a.claim) })),
  } as PracticeContent;
}
