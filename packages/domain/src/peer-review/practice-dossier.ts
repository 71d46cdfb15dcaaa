import type { BuildingBlock, PracticeContent } from '../practices/content.js';
import type { DossierContent } from './dossier.js';

type Words = Pick<PracticeContent, Exclude<(typeof practiceTexts)[number], 'buildingBlocks'>>;
type Part = (typeof practiceTexts)[number];
/** The written parts of a good practice, in the order of its page. */
export const practiceTexts = [
  'need',
  'whatIsDone',
  'howItIsOrganised',
  'staffing',
  'buildingBlocks',
  'whyItMayWork',
  'limits',
  'mustHave',
  'niceToHave',
  'firstStep',
  'questions',
  'note',
] as const;
/** Their titles, as the page of the practice has them. */
export const practiceTitles: Readonly<Record<'en' | 'de', Record<Part, string>>> = {
  en: {
    need: 'Why it was needed',
    whatIsDone: 'What is done',
    howItIsOrganised: 'How it is organised',
    staffing: 'Who does the work',
    buildingBlocks: 'Building blocks',
    whyItMayWork: 'Why it may work',
    limits: 'Limits',
    mustHave: 'What it needs elsewhere',
    niceToHave: 'What helps elsewhere',
    firstStep: 'First step for others',
    questions: 'Questions for peers',
    note: 'Note about this text',
  },
  de: {
    need: 'Warum es nötig war',
    whatIsDone: 'Was getan wird',
    howItIsOrganised: 'Wie es organisiert ist',
    staffing: 'Wer die Arbeit macht',
    buildingBlocks: 'Bausteine',
    whyItMayWork: 'Warum es wirken kann',
    limits: 'Grenzen',
    mustHave: 'Was es anderswo braucht',
    niceToHave: 'Was anderswo hilft',
    firstStep: 'Erster Schritt für andere',
    questions: 'Fragen an andere',
    note: 'Hinweis zu diesem Text',
  },
};
const costsWord = { en: 'Costs', de: 'Kosten' } as const;
/** A colon sets them apart from the dimensions of a rubric, whose keys have none. */
export const practiceSectionKey = (field: Part): string => `text:${field.toLowerCase()}`;

/** A paragraph for what a block is and is for, and one for each thing that makes it work. */
const blockParagraphs = (b: BuildingBlock, i: number): string[] => [
  `${i + 1}. ${[b.title, b.purpose.replace(/\s+/g, ' ')].filter(Boolean).join(': ')}`,
  ...b.enablingFactors.map((f) => `– ${f}`),
];

/** The first dossier of a case on a good practice: the host's own summary, the practice as it was published, and an empty passage for each dimension in
 *  scope, where the host says what its text does not. Figures that are invented to illustrate are none. @param plain paragraphs of a Markdown text */
export function practiceDossier(
  content: Words & Pick<PracticeContent, 'title' | 'summary' | 'locale' | 'facts' | 'buildingBlocks' | 'costs'>,
  summary: string,
  scope: readonly { key: string; title: string }[],
  plain: (markdown: string) => string[],
): DossierContent {
  const lang = content.locale === 'de' ? 'de' : 'en';
  const titles = practiceTitles[lang];
  const { amount, currency, note } = content.costs;
  return {
    title: content.title,
    summary: summary.trim() || content.summary,
    locale: content.locale,
    sections: [
      ...practiceTexts.flatMap((field) => {
        const paragraphs = field === 'buildingBlocks' ? content.buildingBlocks.flatMap(blockParagraphs) : plain(content[field]);
        return paragraphs.length ? [{ key: practiceSectionKey(field), title: titles[field], dimensionKey: null, paragraphs }] : [];
      }),
      ...scope.map((d) => ({ key: d.key, title: d.title, dimensionKey: d.key, paragraphs: [] })),
    ],
    journey: [],
    figures: [
      ...content.facts
        .filter((f) => f.value.trim() !== '' && f.mark !== 'ILLUSTRATIVE')
        .map((f) => ({
          value: f.value,
          label: [f.unit, f.label].filter(Boolean).join(' ') + (f.asOf ? ` (${f.asOf})` : ''),
          source: f.sourceTitle,
        })),
      ...(amount ? [{ value: amount, label: `${currency} ${costsWord[lang]}${note ? ` (${note})` : ''}`, source: '' }] : []),
    ],
  };
}
