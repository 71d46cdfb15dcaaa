import * as z from 'zod/mini';
import { isLocale } from '../kernel/locale.js';
import { choice, line, prose } from '../kernel/text.js';
import { intensities, type Intensity, type SchemeCanvas } from './scheme.js';

/** The ten dimensions of a support scheme, in the order of its page. */
export const schemeDimensions = [
  'visibility',
  'networking',
  'legal_admin',
  'mentoring',
  'training',
  'finance',
  'facilities',
  'language_culture',
  'market_access',
  'evidence',
] as const;
export type SchemeDimensionKey = (typeof schemeDimensions)[number];
/** How far the business of a participant is. */
export const schemeStages = ['pre-idea', 'idea', 'start', 'growth', 'established'] as const;

const code = z.string().check(z.regex(/^[A-Za-z0-9_.:+-]{1,40}$/, { error: 'badFormat' }));
const once = <S extends z.ZodMiniType>(one: S, max: number) =>
  z.array(one).check(
    z.maxLength(max, { error: 'tooMany' }),
    z.overwrite((list) => [...new Set(list)]),
  );
/** A number as it was typed: empty, or digits with at most `decimals` behind a point or a comma, at most `max`. Kept as text, so that what is half typed is not lost. */
const figure = (max: number, decimals: number) =>
  z.string({ error: 'required' }).check(
    z.overwrite((s) => s.trim().replace(',', '.')),
    z.regex(new RegExp(`^(\\d{1,9}${decimals ? `(\\.\\d{1,${decimals}})?` : ''})?$`), { error: 'notANumber', abort: true }),
    z.refine((s) => s === '' || Number(s) <= max, { error: 'outOfRange' }),
  );
const rows = <S extends z.ZodMiniType>(one: S, max: number) => z.array(one).check(z.maxLength(max, { error: 'tooMany' }));

/** A scheme as it is worked on: everything may still be empty, nothing may be too long or unreadable. */
export const schemeContent = z.object({
  title: line(0, 160),
  summary: prose(0, 800),
  locale: z.string().check(z.refine(isLocale, { error: 'unknownCode' })),
  country: z.union([z.literal(''), z.string().check(z.regex(/^[A-Z]{2}$/, { error: 'badFormat' }))], { error: 'badFormat' }),
  place: line(0, 120),
  targetGroups: once(code, 20),
  stages: once(z.enum(schemeStages, { error: 'unknownCode' }), schemeStages.length),
  dimensions: rows(
    z.object({ key: choice(schemeDimensions), intensity: choice(intensities), how: line(0, 400) }),
    schemeDimensions.length,
  ).check(z.refine((list) => new Set(list.map((d) => d.key)).size === list.length, { error: 'twice' })),
  journey: rows(
    z.object({ name: line(0, 120), weeks: figure(520, 1), dimensionKey: z.nullable(z.enum(schemeDimensions, { error: 'unknownCode' })) }),
    20,
  ),
  capacityPerYear: figure(999_999, 0),
  costPerParticipantEur: figure(9_999_999, 2),
  /** `posts`: in full-time posts. */
  staffing: rows(z.object({ role: line(0, 120), posts: figure(9_999, 2) }), 20),
  instruments: once(code, 20),
  /** `share`: per cent of the yearly cost. */
  funding: rows(z.object({ source: line(0, 160), share: figure(100, 1) }), 20),
  partners: rows(z.object({ name: line(0, 160), part: line(0, 300) }), 40),
  /** `asOf`: when it was so, in the words of the source. */
  results: rows(z.object({ label: line(0, 200), value: line(0, 60), asOf: line(0, 60), source: line(0, 300) }), 40),
});
export type SchemeContent = z.infer<typeof schemeContent>;
export type SchemeField = keyof SchemeContent;
export const schemeFields = Object.keys(schemeContent.shape) as SchemeField[];
/** What an autosave sends: only the fields that changed, whole. */
export const schemePatch = z.partial(schemeContent);
export type SchemePatch = z.infer<typeof schemePatch>;

export const nothingOffered = (): SchemeContent['dimensions'] =>
  schemeDimensions.map((key) => ({ key, intensity: 'NOT_OFFERED', how: '' }));
export const emptyScheme = (locale: string): SchemeContent => ({
  title: '',
  summary: '',
  locale,
  country: '',
  place: '',
  targetGroups: [],
  stages: [],
  dimensions: nothingOffered(),
  journey: [],
  capacityPerYear: '',
  costPerParticipantEur: '',
  staffing: [],
  instruments: [],
  funding: [],
  partners: [],
  results: [],
});

const number = (text: string): number | null => (text === '' ? null : Number(text));
/** What lists, comparisons, dossiers and books read of a published version. */
export const canvasOf = (c: SchemeContent): SchemeCanvas => ({
  dimensions: c.dimensions.map(({ key, intensity, how }) => ({ key, intensity, how })),
  journey: c.journey.map(({ name, weeks, dimensionKey }) => ({ name, weeks: number(weeks) ?? 0, dimensionKey })),
  capacityPerYear: number(c.capacityPerYear),
  costPerParticipantEur: number(c.costPerParticipantEur),
  targetGroups: c.targetGroups,
  stages: c.stages,
  instruments: c.instruments,
});

interface Described {
  readonly title: string;
  readonly summary: string;
  readonly locale: string;
  readonly place: string;
  readonly country: string | null;
  readonly canvas: SchemeCanvas;
}
const known = (key: string | null): key is SchemeDimensionKey => (schemeDimensions as readonly (string | null)[]).includes(key);
const text = (n: number | null): string => (n === null ? '' : String(n));
/** A scheme that was described before there were versions, as the content of its first one; all ten dimensions, those it was silent about not offered. */
export function contentOf({ canvas, ...s }: Described): SchemeContent {
  const said = new Map(canvas.dimensions.map((d) => [d.key, d]));
  return {
    ...emptyScheme(s.locale),
    title: s.title,
    summary: s.summary,
    place: s.place,
    country: s.country ?? '',
    targetGroups: canvas.targetGroups,
    stages: canvas.stages.filter((x): x is (typeof schemeStages)[number] => (schemeStages as readonly string[]).includes(x)),
    dimensions: schemeDimensions.map((key) => ({
      key,
      intensity: (said.get(key)?.intensity ?? 'NOT_OFFERED') as Intensity,
      how: said.get(key)?.how ?? '',
    })),
    journey: canvas.journey.map((j) => ({
      name: j.name,
      weeks: text(j.weeks),
      dimensionKey: known(j.dimensionKey) ? j.dimensionKey : null,
    })),
    capacityPerYear: text(canvas.capacityPerYear),
    costPerParticipantEur: text(canvas.costPerParticipantEur),
    instruments: canvas.instruments,
  };
}
