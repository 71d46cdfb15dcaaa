import { memberShape } from '@guildhall/domain/imports/columns';
import type { ImportMembersInput } from '@guildhall/domain/imports/inputs';
import { Community } from '../communities/community.entity.js';
import { communityPolicy } from '../communities/community.policy.js';
import { askedBefore, inviteAddresses } from '../communities/inviting.service.js';
import { isInTransaction, type Ctx } from '../kernel/ctx.js';
import { importFile } from './importing.service.js';
import type { ReportNode } from './imports.types.js';
import { readMembersFile } from './read-file.service.js';

/** People of a list as invitations to a community. Whether an address has an account is not looked up, so that a list tells nothing about who is here;
 *  who was asked once, whatever they answered, is not asked again by a file. Only the address and the name for the mail are used: the rest of a row is checked, and dropped. */
export function importMembers(ctx: Ctx, input: ImportMembersInput): Promise<ReportNode> {
  return importFile<Community>(ctx, input, {
    kind: 'MEMBERS',
    admit: async (ctx) =>
      isInTransaction(ctx)
        ? communityPolicy.admit(ctx, 'invite', input.communityId)
        : communityPolicy.require(ctx, 'invite', await ctx.db.findOneBy(Community, { id: input.communityId })),
    async read(_, { bytes, wish }, report) {
      const { table, columns, encoding, lacking, read } = await readMembersFile(bytes, wish, report);
      let fresh = read.accepted;
      return {
        async compare(ctx, community) {
          const known = await askedBefore(
            ctx,
            community.id,
            read.accepted.map((m) => m.key),
          );
          fresh = read.accepted.filter((m) => !known.has(m.key));
          return {
            columns,
            shape: memberShape,
            lacking,
            encoding,
            delimiter: table.delimiter,
            rowCount: table.rows.length,
            merged: read.merged.size,
            rejected: read.rejected.size,
            rows: read.accepted.map((m) => ({
              row: m.row,
              line: m.line,
              outcome: known.has(m.key) ? ('UNCHANGED' as const) : ('NEW' as const),
              title: `${m.given} ${m.family}`.trim(),
              detail: m.address,
            })),
          };
        },
        async store(ctx, community) {
          await inviteAddresses(
            ctx,
            community,
            fresh.map((m) => ({ email: m.key, name: `${m.given} ${m.family}`.trim() })),
          );
          return { communityId: community.id };
        },
      };
    },
  });
}
