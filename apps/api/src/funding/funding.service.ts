import { claimKey, projectRegistered, type ClaimValue } from '@guildhall/domain/funding/claims';
import type { Ctx } from '../kernel/ctx.js';
import { emit } from '../kernel/outbox.js';
import { create } from '../kernel/rows.js';
import { FundedProject, ProjectClaim } from './funded-project.entity.js';

export interface SaidProject {
  readonly key: string;
  readonly name: string;
  readonly instrument: string;
  readonly countries: readonly string[];
  readonly claims: readonly ClaimValue[];
  readonly statedOn: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string | null;
}
export interface KnownProject {
  readonly id: string;
  /** Of each claim: what it says, and whose word it is. */
  readonly claims: ReadonlySet<string>;
}
const saidBy = (claim: ClaimValue, url: string | null): string => `${claimKey(claim)}|${url ?? ''}`;

/** Which of these projects are there, and what is said of them already. */
export async function knownProjects(ctx: Ctx, keys: readonly string[]): Promise<Map<string, KnownProject>> {
  const rows = await ctx.run<{ id: string; key: string; claims: (ClaimValue & { sourceUrl: string | null })[] }>({
    name: 'funded-projects-known',
    text: `select p.id, p.key, coalesce((select json_agg(json_build_object('property', c.property, 'day', c.day, 'isOpen', c."isOpen", 'amount', c.amount::text,
        'currency', c.currency, 'sourceUrl', c."sourceUrl")) from project_claim c where c."projectId" = p.id), '[]'::json) claims
      from funded_project p where p.key = any($1)`,
    values: [keys],
  });
  return new Map(rows.map((r) => [r.key, { id: r.id, claims: new Set(r.claims.map((c) => saidBy(c, c.sourceUrl))) }]));
}

/** What of this is not there yet. A project without a new claim is nothing new. */
export const newClaims = (said: SaidProject, known: KnownProject | undefined): ClaimValue[] =>
  said.claims.filter((c) => !known?.claims.has(saidBy(c, said.sourceUrl)));

/** Adds projects and what is said of them, in the running transaction. What was said before stays. `known`: what is there of them, asked in the same transaction. */
export async function registerProjects(ctx: Ctx, list: readonly SaidProject[], known: ReadonlyMap<string, KnownProject>): Promise<void> {
  for (const said of list) {
    const there = known.get(said.key);
    const { key, name, instrument, countries, statedOn, sourceTitle, sourceUrl } = said;
    const projectId = there?.id ?? (await create(ctx, FundedProject, { key, name, instrument, countries: [...countries] })).id;
    if (!there) await emit(ctx, projectRegistered({ projectId }));
    for (const claim of newClaims(said, there)) await create(ctx, ProjectClaim, { ...claim, projectId, statedOn, sourceTitle, sourceUrl });
  }
}
