import { claimsOfRow } from '@guildhall/domain/funding/of-row';
import { projectKey } from '@guildhall/domain/imports/projects';
import { FundedProject } from '../funding/funded-project.entity.js';
import { knownProjects, registerProjects } from '../funding/funding.service.js';
import { cellList, demoCsv, demoJson } from './files.js';
import type { DemoStep } from './load.js';

/** Day on which the sources of the demo were read. */
const read = '2026-11-01';

/** Funded projects as their sources tell of them: dates no more exact than there, sums in the currency of there. */
export const fundingStep: DemoStep = {
  name: 'funding',
  async load(ctx) {
    if (await ctx.db.existsBy(FundedProject, {})) return;
    const { sources } = demoJson<{ sources: { id: string; title: string; url: string | null }[] }>('sources.json');
    const byId = new Map(sources.map((s) => [s.id, s]));
    const sum = (value: string | undefined, currency: string | undefined) => (value && currency ? { value, currency } : null);
    const projects = demoCsv('funded_projects.csv').map((r) => {
      const name = r.acronym ? `${r.acronym}: ${r.name}` : r.name!;
      const countries = cellList(r.countries);
      const source = byId.get(cellList(r.source_ref)[0] ?? '');
      return {
        key: projectKey(name, countries),
        name,
        instrument: [r.instrument, r.via_instrument && `(${r.via_instrument})`].filter(Boolean).join(' ').replaceAll('_', ' '),
        countries,
        claims: claimsOfRow({
          period: r.start || r.end ? { start: r.start || null, end: r.end || null, isOpen: false, isPlanned: false } : null,
          total: sum(r.budget_eur, 'EUR') ?? sum(r.other_amount, r.other_currency),
          share: sum(r.eu_share_eur, 'EUR'),
        }),
        statedOn: read,
        sourceTitle: source?.title ?? '',
        sourceUrl: source?.url ?? null,
      };
    });
    const placed = projects.filter((p) => p.countries.length > 0);
    const keys = placed.map((p) => p.key);
    await registerProjects(ctx, placed, await knownProjects(ctx, keys));
  },
};
