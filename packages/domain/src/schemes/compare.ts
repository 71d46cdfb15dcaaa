import * as z from 'zod/mini';
import { intensities, type Intensity, type SchemeCanvas } from './scheme.js';

/** How many schemes stand beside each other. */
export const compared = { least: 2, most: 4 } as const;
const slug = z.string().check(z.regex(/^[a-z0-9-]{1,120}$/u));
export const comparedSlugs = z.array(slug).check(
  z.minLength(compared.least),
  z.maxLength(compared.most),
  z.refine((all) => new Set(all).size === all.length),
);

/** One dimension of several schemes; `spread` counts the steps from the least to the most that is offered. */
export interface ComparedDimension {
  readonly key: string;
  readonly cells: readonly { readonly intensity: Intensity; readonly how: string }[];
  readonly spread: number;
}
/** Every dimension that one of them says something about, in the order in which they are met. What a scheme does not mention it does not offer. */
export function compareDimensions(canvases: readonly Pick<SchemeCanvas, 'dimensions'>[]): ComparedDimension[] {
  const keys = [...new Set(canvases.flatMap((c) => c.dimensions.map((d) => d.key)))];
  return keys.map((key) => {
    const cells = canvases.map((c) => c.dimensions.find((d) => d.key === key) ?? { intensity: 'NOT_OFFERED' as const, how: '' });
    const levels = cells.map((c) => intensities.indexOf(c.intensity));
    return { key, cells: cells.map(({ intensity, how }) => ({ intensity, how })), spread: Math.max(...levels) - Math.min(...levels) };
  });
}
/** Weeks that a participant needs from the first step to the last. */
export const weeksOf = (journey: readonly { readonly weeks: number }[]): number => journey.reduce((sum, step) => sum + step.weeks, 0);
