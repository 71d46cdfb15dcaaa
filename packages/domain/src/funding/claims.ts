import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { line } from '../kernel/text.js';

/** What can be said of a funded project; each saying is a claim with its day and its source, and two may differ. */
export const claimProperties = ['PERIOD_FROM', 'PERIOD_TO', 'BUDGET_TOTAL', 'CONTRIBUTION', 'PLANNED'] as const;
export type ClaimProperty = (typeof claimProperties)[number];

/** One saying. `day` is as exact as it was said (`2012`, `2023-09`, `2013-05-01`); `isOpen`: said to go on. */
export interface ClaimValue {
  readonly property: ClaimProperty;
  readonly day: string | null;
  readonly isOpen: boolean;
  readonly amount: string | null;
  readonly currency: string | null;
}
/** Two sayings of the same, whoever said it. */
export const claimKey = (c: ClaimValue): string => [c.property, c.day ?? '', c.isOpen, c.amount ?? '', c.currency ?? ''].join('|');

export const fundedProjectsFilter = z.object({
  text: z.optional(z.nullable(line(0, 100))),
  country: z.optional(z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/, { error: 'badFormat' })))),
});
export type FundedProjectsFilter = z.infer<typeof fundedProjectsFilter>;

export const projectRegistered = defineActivity('funding.project-registered', z.object({ projectId: id }));
