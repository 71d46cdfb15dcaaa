import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import {
  dossierChanged,
  dossierDifferences,
  mayChangeDossier,
  roundRebased,
  sectionText,
  withChanges,
  type ChangeDossierInput,
  type RebaseRoundInput,
} from '@guildhall/domain/peer-review/dossier-change';
import { dossierOpenStates, type CaseState } from '@guildhall/domain/peer-review/machines';
import type { DossierContent } from '@guildhall/domain/peer-review/dossier';
import { asker, type Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { ReviewRound } from './case.entity.js';
import { currentRound, note } from './case.facts.js';
import { casePolicy, dossierPolicy } from './case.policy.js';
import { rebaseOpen } from './dossier.updates.queries.js';
import { Review } from './review.entity.js';
import { newestSnapshot, takeSnapshot } from './snapshot.service.js';

const notReady = (path: string, rule: string) => new DomainError('NOT_READY', { entity: 'Dossier', missing: [{ path, rule }] });
const isOpen = (state: CaseState): boolean => (dossierOpenStates as readonly CaseState[]).includes(state);
/** As the form holds it: one value for each box. */
const boxes = (c: DossierContent): Record<string, string> => ({
  summary: c.summary,
  journey: JSON.stringify(c.journey),
  figures: JSON.stringify(c.figures),
  ...Object.fromEntries(c.sections.map((s) => [`section:${s.key}`, sectionText(s.paragraphs)])),
});

/** The host corrects its dossier: the one that peers read stays as it is, a newer one is kept beside it, and everybody who reads is told. */
export const changeDossier = (ctx: Ctx, input: ChangeDossierInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'changeDossier', async () => {
      const row = await dossierPolicy.admit(ctx, 'change', input.caseId);
      const last = await newestSnapshot(ctx, row.id);
      if (!last || !mayChangeDossier(row.state)) throw notReady('summary', 'dossierClosed');
      const { content, unknown } = withChanges(last.content, input);
      if (unknown.length) throw invalid(`sections.${input.sections.findIndex((s) => s.key === unknown[0])}.key`, 'notAChoice');
      if (input.expectedSeq !== last.seq)
        throw new DomainError('CONFLICT', {
          entity: 'Dossier',
          currentVersion: last.seq,
          theirs: boxes(last.content),
          yours: boxes(content),
        });
      if (dossierDifferences(last.content, content).length === 0) throw invalid('summary', 'nothingChanged');
      const snapshot = await takeSnapshot(ctx, row, content, 'HOST_EDIT', input.note);
      // Peers read nothing of a dossier that has not been opened to them.
      await note(ctx, row, 'DOSSIER_CHANGED', isOpen(row.state) ? 'ALL' : 'HOST', asker(ctx).id, input.note);
      await emit(ctx, dossierChanged({ caseId: row.id, snapshotId: snapshot.id }));
      return row.id;
    }),
  );

/** The round stands on the newest dossier from now on: only while nobody has sent a review, for a review that was sent must keep what it judged. */
export const rebaseRound = (ctx: Ctx, input: RebaseRoundInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'rebaseRound', async () => {
      const row = await casePolicy.admit(ctx, 'run', input.caseId);
      const round = await currentRound(ctx, row.id);
      if (!round || round.closedAt || !rebaseOpen(row.state)) throw notReady('seq', 'independentEnded');
      const newest = (await newestSnapshot(ctx, row.id))!;
      if (newest.seq !== input.seq) throw new DomainError('CONFLICT', { entity: 'Dossier', currentVersion: newest.seq });
      if (round.snapshotId === newest.id) return row.id;
      // Locked, so that a review that is sent at this moment is either seen here or finds the newer dossier.
      const reviews = await ctx.db.find(Review, { where: { roundId: round.id }, lock: { mode: 'pessimistic_write' } });
      if (reviews.some((r) => r.submittedAt)) throw notReady('seq', 'reviewSent');
      await save(ctx, ReviewRound, round, { snapshotId: newest.id });
      await note(ctx, row, 'DOSSIER_REBASED', 'ALL');
      await emit(ctx, roundRebased({ caseId: row.id, snapshotId: newest.id }));
      return row.id;
    }),
  );
