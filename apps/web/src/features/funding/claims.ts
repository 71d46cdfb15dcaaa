import type { FundedProjectsQuery } from './funding.generated';

export type Project = FundedProjectsQuery['fundedProjects']['nodes'][number];
export type Claim = Project['claims'][number];
const order = ['PERIOD_FROM', 'PERIOD_TO', 'PLANNED', 'BUDGET_TOTAL', 'CONTRIBUTION'] as const;

const value = (c: Claim): string => [c.day, c.isOpen, c.amount, c.currency].join('|');
/** What is said of a project, by what it is about; `differ` where two sayings of the same are not alike. */
export function byProperty(claims: readonly Claim[]): { property: Claim['property']; claims: Claim[]; differ: boolean }[] {
  return order.flatMap((property) => {
    const said = claims.filter((c) => c.property === property);
    return said.length ? [{ property, claims: said, differ: new Set(said.map(value)).size > 1 }] : [];
  });
}

/** A sum in the reader's signs; cents only where there are any. */
export const sumText = (tag: string, amount: string, currency: string): string =>
  new Intl.NumberFormat(tag, { style: 'currency', currency, ...(amount.endsWith('.00') ? { maximumFractionDigits: 0 } : {}) }).format(
    Number(amount),
  );
