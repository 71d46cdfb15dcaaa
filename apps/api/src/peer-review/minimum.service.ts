import { invalid } from '@guildhall/domain/kernel/errors';
import { minimumSet } from '@guildhall/domain/peer-review/panel-activities';
import type { SetMinimumInput } from '@guildhall/domain/peer-review/panel-inputs';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { note, rulesOf } from './case.facts.js';
import { casePolicy } from './case.policy.js';
import { mustGather } from './seat.service.js';

/** Lets one case go on with fewer peers than its programme asks for, with a reason that those who run it read; its own number takes that back. */
export const setMinimum = (ctx: Ctx, input: SetMinimumInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'setMinimum', async () => {
      const row = await casePolicy.admit(ctx, 'lowerMinimum', input.caseId);
      mustGather(row, 'setMinimum');
      const policy = await rulesOf(ctx, row);
      if (input.minPeers > policy.minPeers) throw invalid('minPeers', 'onlyFewerPeers', { maximum: policy.minPeers });
      const usual = input.minPeers === policy.minPeers;
      const values = usual ? { minPeers: null, minPeersReason: null } : { minPeers: input.minPeers, minPeersReason: input.reason };
      await save(ctx, PeerReviewCase, row, values, input.expectedVersion);
      await note(ctx, row, 'MINIMUM_SET', 'FACILITATION', null, input.reason);
      await emit(ctx, minimumSet({ caseId: row.id, minPeers: input.minPeers }));
      return row.id;
    }),
  );
