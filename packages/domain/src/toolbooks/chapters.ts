import { isLong } from '../practices/fact-words.js';
import { proseFields, type BuildingBlock, type Costs } from '../practices/content.js';
import { lessonTexts } from '../stories/content.js';
import { intensities } from '../schemes/scheme.js';
import type { CompileInput } from './compile.js';
import type { Block, Inline } from './document.js';
import { licenceAllows, type PracticePart, type SchemePart, type StoryPart } from './parts.js';
import type { BookFact } from './sources.js';
import { fill, lineOf, type BookWords } from './words.js';

const cell = (text: string): Inline[] => [{ text }];
const heading = (text: string): Block => ({ kind: 'heading', level: 2, inlines: cell(text) });
const aside = (text: string): Block => ({ kind: 'note', blocks: [{ kind: 'p', inlines: cell(text) }] });
const pairs = (rows: readonly (readonly [string, string])[]): Block[] => {
  const told = rows.filter(([, value]) => value);
  return told.length
    ? [
        {
          kind: 'table',
          caption: '',
          heads: [],
          rows: told.map(([a, b]) => [[{ text: a, strong: true as const }], cell(b)]),
          widths: [0.28, 0.72],
        },
      ]
    : [];
};

type Said = Pick<CompileInput, 'words' | 'lang' | 'whenSaid'>;
/** Years have four digits; what is longer is read in groups, with the sign of the language. */
const inGroups = (digits: string, w: BookWords) => (isLong(digits) ? digits.replace(/\B(?=(?:\d{3})+$)/g, w.thousands) : digits);
/** How a figure reads, with what is to be known about it. */
export function figureOf({ words: w, lang, whenSaid }: Said, f: BookFact): { value: string; about: string } {
  const about = lineOf(lang, [whenSaid(f.asOf), f.grade ? w[f.grade] : '', f.mark === 'UNCHECKED' ? '' : w[f.mark]], ' · ');
  return { value: [inGroups(f.value, w), f.unit].filter(Boolean).join(' '), about };
}
export const sourceCell = (f: BookFact, w: BookWords): Inline[] =>
  f.source === null ? cell(w.noSource) : [{ text: `[${f.source}]`, source: f.source }];

function factTable(input: Said, facts: readonly BookFact[]): Block[] {
  if (!facts.length) return [];
  const { words: w } = input;
  return [
    heading(w.facts),
    {
      kind: 'table',
      caption: '',
      heads: [w.figure, w.value, w.grade, w.source],
      rows: facts.map((f) => {
        const { value, about } = figureOf(input, f);
        return [cell(f.label), [{ text: value, strong: true as const }], cell(about), sourceCell(f, w)];
      }),
      widths: [0.29, 0.23, 0.36, 0.12],
    },
  ];
}

/** A place with its country. */
export const whereOf = ({ words: w, lang, countryName }: CompileInput, place: string, country: string): string =>
  lineOf(lang, [place, country && countryName(country)], w.comma);
const period = (start: string, end: string, ongoing: string) => (start ? `${start}–${end || ongoing}` : end);

/** Pictures of a practice that may go into this book, each with who made it and under which terms. What was allowed for one use alone, or does not go into the licence of the book, stays on its page. */
function figuresOf({ content, words: w, lang }: CompileInput, p: PracticePart): { shown: Block[]; leftOut: number } {
  const shown = p.content.pictures.flatMap((picture): Block[] => {
    const sha256 = p.files[picture.id];
    if (!sha256 || !picture.licence || picture.licence === 'PERMISSION' || !licenceAllows(content.licence, picture.licence)) return [];
    const credit = picture.credit && fill(lang, w.pictureBy, { credit: picture.credit, licence: picture.licence });
    return [{ kind: 'figure', sha256, alt: picture.decorative ? '' : picture.alt, caption: picture.caption, credit }];
  });
  // What was taken away stands on its page no more.
  return { shown, leftOut: p.content.pictures.filter((picture) => p.files[picture.id]).length - shown.length };
}

/** Numbered, each with what it is for and what makes it work. */
function blocksOf(blocks: readonly BuildingBlock[], w: BookWords): Block[] {
  if (!blocks.length) return [];
  return [
    heading(w.buildingBlocks),
    ...blocks.flatMap((b, i): Block[] => [
      { kind: 'heading', level: 3, inlines: cell(`${i + 1}. ${b.title}`) },
      ...b.purpose
        .split(/\n+/)
        .filter(Boolean)
        .map((text): Block => ({ kind: 'p', inlines: cell(text) })),
      { kind: 'p', inlines: [{ text: w.enablingFactors, em: true }] },
      { kind: 'list', ordered: false, items: b.enablingFactors.map((text): Block[] => [{ kind: 'p', inlines: cell(text) }]) },
    ]),
  ];
}

/** A sum with its currency; cents after the sign that the language sets before them. */
function costsOf({ amount, currency }: Costs, w: BookWords): string {
  const [whole = '', cents] = amount.split('.');
  return amount && `${inGroups(whole, w)}${cents ? `${w.decimal}${cents}` : ''} ${currency}`;
}

/** A practice as it was published in that edition. */
export function practiceBlocks(input: CompileInput, p: PracticePart, facts: readonly BookFact[]): Block[] {
  const { words: w, lang } = input;
  const c = p.content;
  const sections = proseFields.flatMap((field): Block[] => [
    ...(c[field] ? [heading(w[field]), ...input.markdown(c[field])] : []),
    ...(field === 'howItIsOrganised' ? blocksOf(c.buildingBlocks, w) : []),
  ]);
  const { shown, leftOut } = figuresOf(input, p);
  return [
    ...(p.state === 'OUTDATED' ? [aside(w.outdated)] : p.state === 'DUE_FOR_REVIEW' ? [aside(w.dueForReview)] : []),
    { kind: 'p', lead: true, inlines: cell(c.summary) },
    // The first one is the cover.
    ...shown.slice(0, 1),
    ...pairs([
      [w.where, whereOf(input, c.place, c.country)],
      [w.when, period(input.when(c.periodStart), input.when(c.periodEnd), w.ongoing)],
      [w.owner, p.ownerName],
      [w.level, c.level ? w[c.level] : ''],
      [w.costs, lineOf(lang, [costsOf(c.costs, w), c.costs.note], w.comma)],
      [w.firstStep, c.firstStep],
    ]),
    ...sections,
    ...shown.slice(1),
    ...factTable(input, facts),
    {
      kind: 'p',
      inlines: [
        { text: `${fill(lang, w.takenFrom, { edition: p.edition, licence: p.licence })} `, em: true },
        { text: addressOf(input, p), href: addressOf(input, p) },
        ...(leftOut ? [{ text: ` ${fill(lang, w.picturesLeftOut, { count: leftOut })}`, em: true as const }] : []),
      ],
    },
  ];
}
export const addressOf = (input: Pick<CompileInput, 'origin'>, p: PracticePart): string =>
  `${input.origin}/practices/${p.slug}/e/${p.edition}`;

/** A story, a quote or a lesson as it was published when the book was frozen. */
export function storyBlocks(input: CompileInput, s: StoryPart): Block[] {
  const { words: w, lang } = input;
  const c = s.content;
  const who = lineOf(lang, [c.pseudonym && c.name ? fill(lang, w.chosenName, { name: c.name }) : c.name, c.about], w.comma);
  const body = c.body ? input.markdown(c.body) : [];
  const address = `${input.origin}/stories/${s.slug}`;
  return [
    ...(who ? [{ kind: 'p' as const, lead: true as const, inlines: cell(who) }] : []),
    ...(s.storyKind === 'QUOTE' && body.length ? [{ kind: 'quote' as const, blocks: body }] : body),
    ...c.quotes.map((text): Block => ({ kind: 'quote', blocks: [{ kind: 'p', inlines: cell(text) }] })),
    ...lessonTexts.flatMap((field): Block[] => (c[field] ? [heading(w[field]), ...input.markdown(c[field])] : [])),
    ...(c.grade && s.storyKind === 'LESSON' ? pairs([[w.grade, w[c.grade]]]) : []),
    {
      kind: 'p',
      inlines: [
        { text: `${fill(lang, w.storyFrom, { network: s.network, licence: c.licence })} `, em: true },
        { text: address, href: address },
      ],
    },
  ];
}

/** A scheme by its canvas: what it offers, the way of a participant, figures. */
export function schemeBlocks(input: CompileInput, s: SchemePart, facts: readonly BookFact[]): Block[] {
  const { words: w } = input;
  const offered = s.canvas.dimensions
    .filter((d) => d.intensity !== 'NOT_OFFERED')
    .toSorted((a, b) => intensities.indexOf(b.intensity) - intensities.indexOf(a.intensity));
  return [
    ...(s.fictional ? [aside(w.fictional)] : []),
    { kind: 'p', lead: true, inlines: cell(s.summary) },
    ...pairs([
      [w.where, whereOf(input, s.place, s.country ?? '')],
      [w.operator, s.operatorName],
    ]),
    ...(offered.length
      ? [
          heading(w.offers),
          {
            kind: 'table' as const,
            caption: '',
            heads: [],
            rows: offered.map((d) => [[{ text: input.dimensionName(d.key), strong: true as const }], cell(w[d.intensity]), cell(d.how)]),
            widths: [0.26, 0.18, 0.56],
          },
        ]
      : []),
    ...(s.canvas.journey.length
      ? [
          heading(w.journey),
          {
            kind: 'list' as const,
            ordered: true,
            items: s.canvas.journey.map((j): Block[] => [
              { kind: 'p', inlines: [{ text: j.name }, { text: ` (${fill(input.lang, w.weeks, { weeks: j.weeks })})`, em: true }] },
            ]),
          },
        ]
      : []),
    ...factTable(input, facts),
  ];
}
