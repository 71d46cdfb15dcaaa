import { emptyScheme, type SchemeContent } from './content.js';

/** A version of another organisation as the start of one's own scheme: what describes the model is taken over (whom it is for, what it offers and how,
 *  the way of a participant, the roles it needs); what is said of the other organisation is not (place, figures, funding, partners, results). */
export const asStart = (c: SchemeContent, country: string): SchemeContent => ({
  ...emptyScheme(c.locale),
  title: c.title,
  summary: c.summary,
  country,
  targetGroups: c.targetGroups,
  stages: c.stages,
  dimensions: c.dimensions,
  journey: c.journey,
  staffing: c.staffing,
});
