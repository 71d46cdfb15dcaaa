import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { recordingStates } from '@guildhall/domain/peer-review/machines';
import { consentProblems } from '@guildhall/domain/peer-review/visit';
import { evidenceRecorded, evidenceRemoved, evidenceWithdrawn } from '@guildhall/domain/peer-review/visit-activities';
import type { MoveVisitEvidenceInput, SaveVisitEvidenceInput } from '@guildhall/domain/peer-review/visit-inputs';
import type { Ctx } from '../kernel/ctx.js';
import { randomId } from '../kernel/ids.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import type { PeerReviewCase } from './case.entity.js';
import { caseOf } from './case.facts.js';
import { EvidenceItem } from './review.entity.js';
import { evidencePolicy } from './review.policy.js';
import { sessionPolicy, visitPolicy } from './visit.policy.js';

const lacks = (path: string, rule: string): never => {
  throw new DomainError('NOT_READY', { entity: 'EvidenceItem', missing: [{ path, rule }] });
};
/** What was given to the host with a report, or stands when the scores are locked, is not rewritten. */
const writable = (row: PeerReviewCase, item: EvidenceItem | null) => {
  if (!(recordingStates as readonly string[]).includes(row.state)) lacks('register', 'registerClosed');
  if (item?.releasedAt) lacks('register', 'entryReleased');
};

/** Writes down what was seen or heard on the visit. Team and facilitator read it at once. */
export const saveVisitEvidence = (ctx: Ctx, input: SaveVisitEvidenceInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'saveVisitEvidence', async () => {
      const stored = input.evidenceId ? await evidencePolicy.admit(ctx, 'rewrite', input.evidenceId) : null;
      if (stored && stored.caseId !== input.caseId) throw new DomainError('NOT_FOUND', { entity: 'EvidenceItem' });
      const row = await visitPolicy.admit(ctx, 'record', input.caseId);
      writable(row, stored);
      if (!row.scopeDimensionKeys.includes(input.dimensionKey)) throw invalid('dimensionKey', 'notInScope');
      const issues = consentProblems(input.kind, input.consent);
      if (issues.length) throw new DomainError('INVALID_INPUT', { issues });
      const session = input.sessionId ? await sessionPolicy.show(ctx, input.sessionId) : null;
      if (session && session.caseId !== row.id) throw invalid('sessionId', 'notInAgenda');
      const values = {
        type: input.kind,
        title: input.title,
        body: input.body,
        source: input.source,
        dimensionKey: input.dimensionKey,
        strength: input.strength,
        sessionId: session?.id ?? null,
        audience: input.audience,
        consent: input.consent ? ('RECORDED' as const) : ('NONE_NEEDED' as const),
      };
      if (stored) await save(ctx, EvidenceItem, stored, values, input.expectedVersion);
      else if (input.expectedVersion !== 0) throw new DomainError('CONFLICT', { entity: 'EvidenceItem', currentVersion: 0 });
      const { id } =
        stored ??
        (await create(ctx, EvidenceItem, {
          id: randomId(),
          caseId: row.id,
          ...values,
          link: null,
          sectionKey: null,
          collectedAt: ctx.now,
          collectedBy: ctx.actor!.id,
          disclosedAt: ctx.now,
          releasedAt: null,
        }));
      await emit(ctx, evidenceRecorded({ caseId: row.id, evidenceId: id }));
      return row.id;
    }),
  );

const cited = statement<{ id: string }, { yes: boolean }>(
  'evidence-cited',
  `select exists (select 1 from recommendation r where :id = any(r."evidenceIds")) or exists (select 1 from report_section s where :id = any(s."evidenceIds")) or exists (select 1 from review_answer a where :id = any(a."evidenceIds")) yes`,
);

/** Takes back an entry that nothing rests on yet; or shuts one for good, wherever it is cited, because the person who spoke no longer agrees. */
export const moveVisitEvidence = (ctx: Ctx, input: MoveVisitEvidenceInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'moveVisitEvidence', async () => {
      const remove = input.action === 'remove';
      const item = await evidencePolicy.admit(ctx, remove ? 'rewrite' : 'withdrawConsent', input.evidenceId);
      const row = await caseOf(ctx, item.caseId);
      if (remove) {
        writable(row, item);
        if ((await cited.one(ctx, { id: item.id }))!.yes) lacks('register', 'entryCited');
        if (item.version !== input.expectedVersion)
          throw new DomainError('CONFLICT', { entity: 'EvidenceItem', currentVersion: item.version });
        await ctx.db.delete(EvidenceItem, { id: item.id });
      } else await save(ctx, EvidenceItem, item, { consent: 'WITHDRAWN' }, input.expectedVersion);
      await emit(ctx, (remove ? evidenceRemoved : evidenceWithdrawn)({ caseId: row.id, evidenceId: item.id }));
      return row.id;
    }),
  );
