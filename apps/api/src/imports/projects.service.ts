import { claimsOfRow } from '@guildhall/domain/funding/of-row';
import { projectShape } from '@guildhall/domain/imports/columns';
import type { ImportInput } from '@guildhall/domain/imports/inputs';
import type { ProjectRow } from '@guildhall/domain/imports/projects';
import { knownProjects, newClaims, registerProjects, type SaidProject } from '../funding/funding.service.js';
import { isInTransaction, type Ctx } from '../kernel/ctx.js';
import { admitRegistrar, importFile, oneByOne } from './importing.service.js';
import type { ReportNode } from './imports.types.js';
import { readProjectsFile } from './read-file.service.js';

/** How a row was read, for whoever confirms it: what a cell meant is not in the cell. */
const readingOf = (p: ProjectRow): string =>
  [
    p.instrument,
    p.countries.join(', '),
    p.total && `${p.total.value} ${p.total.currency}${p.share ? ` (${p.share.value} ${p.share.currency})` : ''}`,
    p.period && `${p.period.start ?? '…'} – ${p.period.end ?? '…'}`,
  ]
    .filter(Boolean)
    .join(' · ');

/** Funded projects of a list. Of one that is there already, what the list says is added to what others have said: nothing is overwritten. */
export function importProjects(ctx: Ctx, input: ImportInput): Promise<ReportNode> {
  return importFile<void>(ctx, input, {
    kind: 'PROJECTS',
    admit: admitRegistrar('FundedProject'),
    async read(ctx, { bytes, wish }, report) {
      const { table, columns, encoding, lacking, read } = await readProjectsFile(bytes, wish, report);
      const today = ctx.now.toISOString().slice(0, 10);
      const said = (p: ProjectRow): SaidProject => ({
        key: p.key,
        name: p.name,
        instrument: p.instrument,
        countries: p.countries,
        claims: claimsOfRow(p),
        statedOn: p.statedOn ?? today,
        sourceTitle: '',
        sourceUrl: p.source,
      });
      let fresh = read.accepted;
      let known: Awaited<ReturnType<typeof knownProjects>> = new Map();
      return {
        async compare(ctx) {
          if (isInTransaction(ctx)) await oneByOne(ctx, 'projects');
          known = await knownProjects(
            ctx,
            read.accepted.map((p) => p.key),
          );
          const isNew = (p: ProjectRow) => !known.has(p.key) || newClaims(said(p), known.get(p.key)).length > 0;
          fresh = read.accepted.filter(isNew);
          return {
            columns,
            shape: projectShape,
            lacking,
            encoding,
            delimiter: table.delimiter,
            rowCount: table.rows.length,
            merged: read.merged.size,
            rejected: read.rejected.size,
            rows: read.accepted.map((p) => ({
              row: p.row,
              line: p.line,
              outcome: isNew(p) ? ('NEW' as const) : ('UNCHANGED' as const),
              title: p.name,
              detail: readingOf(p),
            })),
          };
        },
        store: (ctx) => registerProjects(ctx, fresh.map(said), known),
      };
    },
  });
}
