import { organisationShape } from '@guildhall/domain/imports/columns';
import type { ImportInput } from '@guildhall/domain/imports/inputs';
import { organisationKey } from '@guildhall/domain/imports/organisations';
import { registerOrganisations } from '../identity/organisation.service.js';
import { isInTransaction, type Ctx } from '../kernel/ctx.js';
import { admitRegistrar, importFile, oneByOne } from './importing.service.js';
import { allPlaces, organisationNames } from './imports.queries.js';
import type { ReportNode } from './imports.types.js';
import { readOrganisationsFile } from './read-file.service.js';

/** Organisations of a list into the directory, verified by whoever has looked at the preview. One of the same name in the same country is there already. */
export function importOrganisations(ctx: Ctx, input: ImportInput): Promise<ReportNode> {
  return importFile<void>(ctx, input, {
    kind: 'ORGANISATIONS',
    admit: admitRegistrar('Organisation'),
    async read(ctx, { bytes, wish }, report) {
      const { table, columns, encoding, lacking, read } = await readOrganisationsFile(bytes, wish, await allPlaces.all(ctx, {}), report);
      let fresh = read.accepted;
      return {
        async compare(ctx) {
          if (isInTransaction(ctx)) await oneByOne(ctx, 'organisations');
          const there = await organisationNames.all(ctx, { countries: [...new Set(read.accepted.map((o) => o.country))] });
          const known = new Set(there.flatMap((o) => [o.name, o.nameLocal, o.shortName].map((n) => organisationKey(n, o.countryCode))));
          fresh = read.accepted.filter((o) => !known.has(o.key));
          return {
            columns,
            shape: organisationShape,
            lacking,
            encoding,
            delimiter: table.delimiter,
            rowCount: table.rows.length,
            merged: read.merged.size,
            rejected: read.rejected.size,
            rows: read.accepted.map((o) => ({
              row: o.row,
              line: o.line,
              outcome: known.has(o.key) ? ('UNCHANGED' as const) : ('NEW' as const),
              title: o.name,
              detail: [o.place, o.country].filter(Boolean).join(', '),
            })),
          };
        },
        store: (ctx) =>
          registerOrganisations(
            ctx,
            fresh.map((o) => ({
              name: o.name,
              kind: o.kind,
              countryCode: o.country,
              placeId: o.placeId,
              website: o.website,
              founded: o.founded,
            })),
          ),
      };
    },
  });
}
