import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { quotes } from '@guildhall/domain/peer-review/dossier';
import type { Passage, RemoveDossierRemarkInput, SaveDossierRemarkInput } from '@guildhall/domain/peer-review/dossier-remarks';
import { asker, type Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { PracticeSnapshot } from './case.entity.js';
import { currentRound } from './case.facts.js';
import { DossierRemark } from './dossier-remark.entity.js';
import { dossierRemarkPolicy, remarksPolicy } from './dossier-remark.policy.js';

/** The snapshot that a passage stands in word for word: that of the round, so that all remark on what all judge. */
export async function snapshotOfPassage(ctx: Ctx, caseId: string, p: Passage, path: string): Promise<PracticeSnapshot> {
  const round = await currentRound(ctx, caseId);
  const snapshot = round && (await ctx.db.findOneBy(PracticeSnapshot, { id: round.snapshotId }));
  if (!snapshot) throw new DomainError('NOT_FOUND', { entity: 'Dossier' });
  // The round was set on a newer dossier while somebody wrote: the words may stand there no more.
  if (!quotes(snapshot.content, p.sectionKey, p.quote))
    throw invalid(`${path}.quote`, snapshot.seq === p.seq ? 'notInDossier' : 'dossierMovedOn');
  return snapshot;
}

/** Remarks to oneself on a passage, or says the remark in other words; its passage stays. */
export const saveDossierRemark = (ctx: Ctx, input: SaveDossierRemarkInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'saveDossierRemark', async () => {
      const row = await remarksPolicy.show(ctx, input.caseId);
      if (input.remarkId) {
        const remark = await dossierRemarkPolicy.admit(ctx, 'change', input.remarkId);
        if (remark.caseId !== row.id) throw new DomainError('NOT_FOUND', { entity: 'DossierRemark' });
        await save(ctx, DossierRemark, remark, { body: input.body }, input.expectedVersion);
        return row.id;
      }
      const { id: snapshotId } = await snapshotOfPassage(ctx, row.id, input.passage, 'passage');
      const { sectionKey, quote } = input.passage;
      await create(ctx, DossierRemark, { caseId: row.id, personId: asker(ctx).id, snapshotId, sectionKey, quote, body: input.body });
      return row.id;
    }),
  );

export const removeDossierRemark = (ctx: Ctx, input: RemoveDossierRemarkInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'removeDossierRemark', async () => {
      const remark = await dossierRemarkPolicy.admit(ctx, 'change', input.remarkId);
      if (remark.version !== input.expectedVersion)
        throw new DomainError('CONFLICT', { entity: 'DossierRemark', currentVersion: remark.version, theirs: { body: remark.body } });
      await ctx.db.delete(DossierRemark, { id: remark.id });
      return remark.caseId;
    }),
  );
