import * as z from 'zod/mini';

/** How much of a dimension a scheme offers. */
export const intensities = ['NOT_OFFERED', 'REFERRAL', 'LIGHT', 'REGULAR', 'CORE'] as const;
export type Intensity = (typeof intensities)[number];

/** What a support scheme does on one page: dimensions, the way of a participant, figures. */
export const schemeCanvas = z.object({
  dimensions: z.array(z.object({ key: z.string(), intensity: z.enum(intensities), how: z.string() })),
  journey: z.array(z.object({ name: z.string(), weeks: z.number(), dimensionKey: z.nullable(z.string()) })),
  capacityPerYear: z.nullable(z.number()),
  costPerParticipantEur: z.nullable(z.number()),
  targetGroups: z.array(z.string()),
  stages: z.array(z.string()),
  instruments: z.array(z.string()),
});
export type SchemeCanvas = z.infer<typeof schemeCanvas>;

const file = z.object({
  journey: z.array(z.object({ step: z.number(), name: z.string(), weeks: z.number(), dimension: z.string() })),
  dimensions: z.record(z.string(), z.object({ intensity: z.int().check(z.gte(0), z.lte(4)), how: z.string() })),
  capacity_per_year: z.optional(z.nullable(z.number())),
  cost_per_participant_eur: z.optional(z.nullable(z.number())),
  target_groups: z.array(z.string()),
  business_stages: z.array(z.string()),
  instruments: z.array(z.string()),
});
/** Reads one scheme of the exchange format; throws on a shape that is not one. */
export function canvasFromInterchange(raw: unknown): SchemeCanvas {
  const s = file.parse(raw);
  return {
    dimensions: Object.entries(s.dimensions).map(([key, d]) => ({ key, intensity: intensities[d.intensity]!, how: d.how })),
    journey: s.journey.toSorted((a, b) => a.step - b.step).map((j) => ({ name: j.name, weeks: j.weeks, dimensionKey: j.dimension })),
    capacityPerYear: s.capacity_per_year ?? null,
    costPerParticipantEur: s.cost_per_participant_eur ?? null,
    targetGroups: s.target_groups,
    stages: s.business_stages,
    instruments: s.instruments,
  };
}
