import * as z from 'zod/mini';
import { isLocale } from '../kernel/locale.js';
import { idInput, line, prose, webLink } from '../kernel/text.js';
import { fileLimits } from './files.js';

export const practiceKinds = ['SCHEME', 'PRACTICE', 'TOOL', 'POLICY', 'LESSON_FROM_FAILURE'] as const;
export const evidenceGrades = ['CLAIMED', 'MEASURED', 'EVALUATED'] as const;
/** VERIFIED is set in screening by somebody who has seen the figure at its source; ILLUSTRATIVE is said by the author of an invented figure. */
export const factMarks = ['UNCHECKED', 'VERIFIED', 'ILLUSTRATIVE'] as const;
export const efforts = ['LOW', 'MEDIUM', 'HIGH'] as const;
/** How far it reaches: a town or a city, a region, a country, several countries of Europe. */
export const practiceLevels = ['LOCAL', 'REGIONAL', 'NATIONAL', 'EU'] as const;
export const operationStates = ['ACTIVE', 'PILOT', 'COMPLETED', 'PAUSED', 'CLOSED', 'TRANSFERRED', 'UNKNOWN'] as const;
export const licences = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'] as const;
export type Licence = (typeof licences)[number];
export const licenceLinks: Record<Licence, string> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

const code = z.string().check(z.regex(/^[A-Za-z0-9_.:-]{1,40}$/, { error: 'badFormat' }));
const codes = (max: number) =>
  z.array(code).check(
    z.maxLength(max, { error: 'tooMany' }),
    z.overwrite((list) => [...new Set(list)]),
  );
const emptyOr = <S extends z.ZodMiniType>(schema: S, error: string) => z.union([z.literal(''), schema], { error });
/** A year, a month or a day: how exactly one knows it. */
const partOfTime = z.string().check(z.regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'badFormat' }));

export const factInput = z.object({
  /** Made by the editor, so that a row keeps its identity while it is moved and changed. */
  id: idInput,
  label: line(0, 160),
  /** A figure, a date or a few words, as it is to be shown: no unit, no sign of currency. */
  value: line(0, 120),
  unit: line(0, 60),
  /** When it was so, in the words of the source: `2012`, `2009-2018`, `pilot`. */
  asOf: line(0, 60),
  sourceId: z.nullable(idInput),
  sourceTitle: line(0, 300),
  sourceUrl: emptyOr(webLink, 'notALink'),
  grade: z.nullable(z.enum(evidenceGrades, { error: 'unknownCode' })),
  mark: z.enum(factMarks, { error: 'unknownCode' }),
  note: line(0, 300),
});
export type Fact = z.infer<typeof factInput>;

const currencies = new Set(Intl.supportedValuesOf('currency'));
/** What it costs: a sum as `2584000` or `2584000.50` in a currency, and what the sum covers. */
export const costsInput = z.object({
  amount: z.string().check(
    z.overwrite((s) => s.replace(/[\s'’]/g, '')),
    z.regex(/^(\d{1,12}(\.\d{1,2})?)?$/, { error: 'badFormat' }),
  ),
  currency: z.string().check(z.refine((c) => c === '' || currencies.has(c), { error: 'unknownCode' })),
  note: line(0, 300),
});
export type Costs = z.infer<typeof costsInput>;
const noCosts: Costs = { amount: '', currency: '', note: '' };

/** Building blocks of a practice, and enabling factors of each. */
export const mostBlocks = { blocks: 12, factors: 12 } as const;
/** A part of a practice that others can build again: what it is for, and what has to be there so that it works. Plain text. */
export const buildingBlockInput = z.object({
  /** Made by the editor, so that it keeps its identity while it is moved and changed. */
  id: idInput,
  title: line(0, 160),
  purpose: prose(0, 1_200),
  enablingFactors: z.array(line(0, 300)).check(
    z.overwrite((list) => list.filter((f) => f !== '')),
    z.maxLength(mostBlocks.factors, { error: 'tooMany' }),
  ),
});
export type BuildingBlock = z.infer<typeof buildingBlockInput>;

/** Under which terms a picture may be shown; PERMISSION: whoever owns it has agreed to this use alone. */
export const pictureLicences = [...licences, 'PERMISSION'] as const;

/** Whether somebody can be recognised on a picture. AGREED: whoever can be has agreed to it being shown; until they take that back it may be. */
export const picturePeople = ['NOBODY', 'AGREED'] as const;

/** A picture with what is said of it. Its bytes, width and height belong to the file of this id. The first one is the cover. */
export const pictureInput = z.object({
  id: idInput,
  /** What it shows, for whoever does not see it; empty where it is decorative. */
  alt: line(0, 400),
  decorative: z.boolean(),
  caption: line(0, 300),
  /** Who made it. */
  credit: line(0, 200),
  licence: z.nullable(z.enum(pictureLicences, { error: 'unknownCode' })),
  /** Null: nobody has said so yet; texts from before it was asked hold nothing. */
  people: z._default(z.nullable(z.enum(picturePeople, { error: 'unknownCode' })), null),
});
export type Picture = z.infer<typeof pictureInput>;
/** What an attached paper is, as evidence. */
export const evidenceKinds = ['EVALUATION', 'STATISTICS', 'REPORT', 'TESTIMONY', 'LEGAL', 'OTHER'] as const;
/** A PDF that can be taken along. */
export const attachmentInput = z.object({
  id: idInput,
  title: line(0, 160),
  kind: z._default(z.nullable(z.enum(evidenceKinds, { error: 'unknownCode' })), null),
  /** What it shows: the sentence of the text that it stands behind. */
  claim: z._default(line(0, 300), ''),
});
export type Attachment = z.infer<typeof attachmentInput>;
const eachOnce = <S extends z.ZodMiniType<{ id: string }>>(one: S, max: number) =>
  z.array(one).check(
    z.maxLength(max, { error: 'tooMany' }),
    z.refine((list) => new Set(list.map((f) => f.id)).size === list.length, { error: 'twice' }),
  );

/** Long texts: Markdown. */
export const proseFields = [
  'need',
  'whatIsDone',
  'howItIsOrganised',
  'staffing',
  'whyItMayWork',
  'limits',
  'mustHave',
  'niceToHave',
  'questions',
  'note',
] as const;
export type ProseField = (typeof proseFields)[number];

/** A write-up as it is worked on: everything may still be empty, nothing may be too long or unreadable. */
export const practiceContent = z.object({
  title: line(0, 160),
  summary: prose(0, 800),
  kind: z.nullable(z.enum(practiceKinds, { error: 'unknownCode' })),
  locale: z.string().check(z.refine(isLocale, { error: 'unknownCode' })),
  ownerOrganisationId: z.nullable(idInput),
  level: z.nullable(z.enum(practiceLevels, { error: 'unknownCode' })),
  country: emptyOr(z.string().check(z.regex(/^[A-Z]{2}$/, { error: 'badFormat' })), 'badFormat'),
  place: line(0, 120),
  operation: z.nullable(z.enum(operationStates, { error: 'unknownCode' })),
  periodStart: emptyOr(partOfTime, 'badFormat'),
  periodEnd: emptyOr(partOfTime, 'badFormat'),
  dimensions: codes(10),
  targetGroups: codes(20),
  instruments: codes(20),
  need: prose(0, 10_000),
  whatIsDone: prose(0, 10_000),
  howItIsOrganised: prose(0, 10_000),
  staffing: prose(0, 4_000),
  costs: costsInput,
  buildingBlocks: eachOnce(buildingBlockInput, mostBlocks.blocks),
  whyItMayWork: prose(0, 10_000),
  limits: prose(0, 10_000),
  mustHave: prose(0, 4_000),
  niceToHave: prose(0, 4_000),
  firstStep: line(0, 400),
  effort: z.nullable(z.enum(efforts, { error: 'unknownCode' })),
  questions: prose(0, 4_000),
  note: prose(0, 2_000),
  facts: eachOnce(factInput, 60),
  pictures: eachOnce(pictureInput, fileLimits.pictures),
  attachments: eachOnce(attachmentInput, fileLimits.attachments),
});
export type PracticeContent = z.infer<typeof practiceContent>;
type Later = 'pictures' | 'attachments' | 'buildingBlocks' | 'level' | 'staffing' | 'costs';
/** A text as an edition froze it; the older ones know nothing of fields that came later. What they were frozen with is what their hash was taken of: it is never filled in. */
export type FrozenContent = Omit<PracticeContent, Later> & Partial<Pick<PracticeContent, Later>>;
export const thawed = (content: FrozenContent): PracticeContent => ({
  pictures: [],
  buildingBlocks: [],
  level: null,
  staffing: '',
  costs: noCosts,
  ...content,
  attachments: (content.attachments ?? []).map((a) => ({ ...a, kind: a.kind ?? null, claim: a.claim ?? '' })),
});
export type PracticeField = keyof PracticeContent;
export const practiceFields = Object.keys(practiceContent.shape) as PracticeField[];

/** What an autosave sends: only the fields that changed. */
export const practicePatch = z.partial(practiceContent);
export type PracticePatch = z.infer<typeof practicePatch>;

export const emptyContent = (locale: string, ownerOrganisationId: string | null): PracticeContent => ({
  title: '',
  summary: '',
  kind: null,
  locale,
  ownerOrganisationId,
  level: null,
  country: '',
  place: '',
  operation: null,
  periodStart: '',
  periodEnd: '',
  dimensions: [],
  targetGroups: [],
  instruments: [],
  need: '',
  whatIsDone: '',
  howItIsOrganised: '',
  staffing: '',
  costs: noCosts,
  buildingBlocks: [],
  whyItMayWork: '',
  limits: '',
  mustHave: '',
  niceToHave: '',
  firstStep: '',
  effort: null,
  questions: '',
  note: '',
  facts: [],
  pictures: [],
  attachments: [],
});

/** The same text for the same content, whatever the order of keys: what the hash of an edition is taken of. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`)
      .join(',')}}`;
  return JSON.stringify(value);
}
