import { DomainError } from '@guildhall/domain/kernel/errors';
import { caseApplied } from '@guildhall/domain/peer-review/activities';
import {
  applicationProblems,
  asked,
  type ApplicationDraft,
  type AppliedPractice,
  type ApplyInput,
  type SaveApplicationInput,
  type StartApplicationInput,
} from '@guildhall/domain/peer-review/application';
import { wallClockIn } from '@guildhall/domain/peer-review/deadline';
import { caseMachine } from '@guildhall/domain/peer-review/machines';
import type { RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import { confidentialityVersion } from '@guildhall/domain/peer-review/words';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { CaseApplication } from './application.entity.js';
import { applicationPolicy } from './application.policy.js';
import { PeerReviewCase } from './case.entity.js';
import { inCase, note } from './case.facts.js';
import { openRound } from './round.service.js';
import { RubricVersion } from './rubric.entity.js';
import { programmePolicy } from './rubric.policy.js';
import { takeSnapshot } from './snapshot.service.js';
import { dossierOf, subjectAskedFor, subjectNow } from './subject.service.js';

/** What a host writes to its case, until it sends it. */
export const beginWriting = (ctx: Ctx, caseId: string, summary: string): Promise<CaseApplication> =>
  create(ctx, CaseApplication, { caseId, summary, appliedAt: null, decidedAt: null, decidedBy: null, endReason: '' });

/** Begins an application for a scheme or a practice of an organisation that one belongs to. Who has a draft for it already gets that one. */
export const startApplication = (ctx: Ctx, input: StartApplicationInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'startApplication', async () => {
      const { summary, locale, ...subject } = await subjectAskedFor(ctx, input);
      const programme = await programmePolicy.show(ctx, input.programmeId);
      await openRound(ctx, programme.id);
      const begun = await ctx.db.findOneBy(PeerReviewCase, {
        subjectId: subject.subjectId,
        programmeId: programme.id,
        hostLeadId: ctx.actor!.id,
        state: 'DRAFT',
      });
      if (begun) return begun.id;
      const row = await create(ctx, PeerReviewCase, {
        programmeId: programme.id,
        networkId: programme.networkId,
        ...subject,
        hostLeadId: ctx.actor!.id,
        facilitatorId: null,
        state: 'DRAFT',
        pausedAt: null,
        pauseReason: null,
        scopeDimensionKeys: [],
        guidingQuestions: [],
        visitMode: 'ONSITE',
        visitStart: null,
        visitEnd: null,
        timeZone: ctx.actor!.timeZone,
        languages: [locale],
        predecessorCaseId: null,
        mirrorCaseId: null,
        confidentialityTextVersion: confidentialityVersion,
        independentEndedAt: null,
        reportReleasedAt: null,
        finalisedAt: null,
      });
      await beginWriting(ctx, row.id, summary);
      await grantRole(ctx, ctx.actor!.id, { role: 'HOST_LEAD', ...inCase(row.id) });
      return row.id;
    }),
  );

/** One step of the autosave: takes the draft as far as it is written. Returns `version|moment`. */
export const saveApplication = (ctx: Ctx, input: SaveApplicationInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'saveApplication', async () => {
      const row = await applicationPolicy.admit(ctx, 'write', input.caseId);
      if (row.state !== 'DRAFT') throw new DomainError('ILLEGAL_TRANSITION', { machine: 'case', from: row.state, action: 'write' });
      const { summary, ...fields } = input.draft;
      const application = await ctx.db.findOneByOrFail(CaseApplication, { caseId: row.id });
      const saved = await save(ctx, PeerReviewCase, row, fields, input.expectedVersion);
      if (summary !== application.summary) await save(ctx, CaseApplication, application, { summary });
      return `${saved.version}|${ctx.now.toISOString()}`;
    }),
  );

export const draftOf = (row: Omit<ApplicationDraft, 'summary'>, summary: string): ApplicationDraft => ({
  summary,
  guidingQuestions: row.guidingQuestions,
  scopeDimensionKeys: row.scopeDimensionKeys,
  languages: row.languages,
  visitMode: row.visitMode,
  timeZone: row.timeZone,
  visitStart: row.visitStart,
  visitEnd: row.visitEnd,
});
/** What an application lacks, as the host is told. */
export const lacking = (ctx: Ctx, draft: ApplicationDraft, subject: AppliedPractice, rubric: RubricDefinition) =>
  applicationProblems(
    draft,
    subject,
    rubric.dimensions.map((d) => d.key),
    wallClockIn(ctx.now, 'UTC').slice(0, 10),
  );

/** DRAFT to APPLIED: the first snapshot is taken, and those who manage the programme hear of it. */
export const apply = (ctx: Ctx, input: ApplyInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'applyForReview', async () => {
      const row = await applicationPolicy.admit(ctx, 'apply', input.caseId);
      const state = caseMachine.next(row.state, 'apply');
      const application = await ctx.db.findOneByOrFail(CaseApplication, { caseId: row.id });
      const programme = await openRound(ctx, row.programmeId);
      const { definition } = await ctx.db.findOneByOrFail(RubricVersion, { id: programme.rubricVersionId });
      const missing = lacking(ctx, draftOf(row, application.summary), await subjectNow(ctx, row.id), definition);
      if (missing.length) throw new DomainError('NOT_READY', { entity: 'CaseApplication', missing });
      await save(ctx, PeerReviewCase, row, { state, guidingQuestions: asked(row.guidingQuestions) }, input.expectedVersion);
      await save(ctx, CaseApplication, application, { appliedAt: ctx.now });
      await takeSnapshot(ctx, row, await dossierOf(ctx, row, application.summary, definition), 'INITIAL');
      await note(ctx, row, 'APPLIED', 'ALL');
      await emit(ctx, caseApplied({ caseId: row.id }));
      return row.id;
    }),
  );
