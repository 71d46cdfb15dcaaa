import * as z from 'zod/mini';
import type { Issue } from '../kernel/error-catalogue.js';
import { clientMutationId, idInput, prose, version } from '../kernel/text.js';
import { instantIn, wallClockIn } from './deadline.js';
import type { ConflictStatus } from './machines.js';
import { visitModes, type DeadlineKind } from './words.js';

const code = (max: number) => z.string().check(z.maxLength(max, { error: 'tooLong' }));
const list = (max: number, of: number) => z.array(code(of)).check(z.maxLength(max, { error: 'tooMany' }));
const day = z.nullable(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'badFormat' })));

/** What a host says when it asks for a review. Half of it may be missing while it is a draft: the autosave takes it as it is typed. */
export const applicationDraft = z.object({
  summary: prose(0, 4000),
  /** Up to three lines, empty ones among them while somebody writes. */
  guidingQuestions: z.array(prose(0, 500)).check(z.maxLength(3, { error: 'tooMany' })),
  scopeDimensionKeys: list(40, 60),
  languages: list(12, 12),
  visitMode: z.enum(visitModes, { error: 'notAChoice' }),
  timeZone: code(60),
  /** YYYY-MM-DD */
  visitStart: day,
  visitEnd: day,
});
export type ApplicationDraft = z.infer<typeof applicationDraft>;

/** A scheme or a good practice, one of them. */
export const startApplicationInput = z
  .object({
    programmeId: idInput,
    schemeId: z.nullish(idInput),
    practiceId: z.nullish(idInput),
    clientMutationId,
  })
  .check(z.refine((v) => Boolean(v.schemeId) !== Boolean(v.practiceId), { error: 'oneSubject', path: ['practiceId'] }));
export type StartApplicationInput = z.infer<typeof startApplicationInput>;
export const saveApplicationInput = z.object({ caseId: idInput, draft: applicationDraft, expectedVersion: version, clientMutationId });
export type SaveApplicationInput = z.infer<typeof saveApplicationInput>;
export const applyInput = z.object({ caseId: idInput, expectedVersion: version, clientMutationId });
export type ApplyInput = z.infer<typeof applyInput>;
export const setFacilitatorInput = z.object({ caseId: idInput, personId: idInput, expectedVersion: version, clientMutationId });
export type SetFacilitatorInput = z.infer<typeof setFacilitatorInput>;
/** What a round decides about cases that are still to come. */
export const setRoundInput = z.object({
  programmeId: idInput,
  acceptsApplications: z.boolean(),
  rubricVersionId: idInput,
  expectedVersion: version,
  clientMutationId,
});
export type SetRoundInput = z.infer<typeof setRoundInput>;
export const endCaseInput = z.object({ caseId: idInput, reason: prose(10, 2000), expectedVersion: version, clientMutationId });
export type EndCaseInput = z.infer<typeof endCaseInput>;

/** What is known of the practice or scheme that is to be reviewed; `described` counts the dimensions or parts that it says something about.
 *  `published`: everybody may read it now; what was withdrawn is not reviewed. */
export interface AppliedPractice {
  readonly published: boolean;
  readonly title: string;
  readonly summary: string;
  readonly described: number;
}
export const asked = (questions: readonly string[]): string[] => questions.map((q) => q.trim()).filter((q) => q !== '');
export const isTimeZone = (zone: string): boolean => {
  try {
    return zone.includes('/') && new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** Everything that keeps an application from being sent, at once. @param known keys of the rubric @param today YYYY-MM-DD where the host is */
export function applicationProblems(draft: ApplicationDraft, practice: AppliedPractice, known: readonly string[], today: string): Issue[] {
  const found: Issue[] = [];
  const need = (ok: boolean, path: string, rule: string, params?: Issue['params']) => {
    if (!ok) found.push({ path, rule, ...(params ? { params } : {}) });
  };
  const questions = asked(draft.guidingQuestions);
  need(practice.published, 'practice', 'practiceUnpublished');
  need(practice.title.trim() !== '' && practice.summary.trim() !== '' && practice.described > 0, 'practice', 'practiceIncomplete');
  need(draft.summary.trim().length >= 80, 'summary', 'summaryTooShort', { minimum: 80 });
  need(questions.length > 0, 'guidingQuestions', 'oneQuestion');
  need(
    questions.every((q) => q.length >= 10),
    'guidingQuestions',
    'questionTooShort',
    { minimum: 10 },
  );
  need(draft.scopeDimensionKeys.length > 0, 'scopeDimensionKeys', 'chooseDimensions');
  need(
    draft.scopeDimensionKeys.every((k) => known.includes(k)),
    'scopeDimensionKeys',
    'unknownDimension',
  );
  need(draft.languages.length > 0, 'languages', 'chooseLanguage');
  need(isTimeZone(draft.timeZone), 'timeZone', 'unknownZone');
  need(draft.visitStart === null || draft.visitStart > today, 'visitStart', 'visitInPast');
  need(draft.visitEnd === null || (draft.visitStart !== null && draft.visitEnd >= draft.visitStart), 'visitEnd', 'visitOrder');
  return found;
}

/** Somebody who might facilitate a case. */
export interface FacilitatorFacts {
  readonly ofHost: boolean;
  readonly onPanel: boolean;
  readonly conflicts: readonly ConflictStatus[];
}
/** Whoever runs a case is neutral: not of the host, not on the panel, and without an open conflict of interest. */
/** Why a case stands still that nobody may run: what stands where others write their reason. */
export const noFacilitator = 'facilitator';
export function facilitatorProblems(person: FacilitatorFacts | null): Issue[] {
  if (!person) return [{ path: 'facilitator', rule: 'facilitatorMissing' }];
  return [
    ...(person.ofHost ? [{ path: 'facilitator', rule: 'facilitatorOfHost' }] : []),
    ...(person.onPanel ? [{ path: 'facilitator', rule: 'facilitatorOnPanel' }] : []),
    ...(person.conflicts.some((c) => c === 'POTENTIAL' || c === 'CONFIRMED') ? [{ path: 'facilitator', rule: 'facilitatorConflict' }] : []),
  ];
}

/** Whoever observes reads the final report and how far the case is, and has no other part in it. */
export function observerProblems(person: (FacilitatorFacts & { readonly runs: boolean }) | null): Issue[] {
  const at = (rule: string) => ({ path: 'observer', rule });
  if (!person) return [at('observerMissing')];
  return [
    ...(person.ofHost ? [at('observerOfHost')] : []),
    ...(person.onPanel ? [at('observerOnPanel')] : []),
    ...(person.runs ? [at('observerRuns')] : []),
    ...(person.conflicts.includes('CONFIRMED') ? [at('observerConflict')] : []),
  ];
}

const dayMs = 86_400_000;
/** The dates of a case when it is taken: 17:00 on the wall clock of the case. The peers have sent two weeks before a visit whose date is known,
 *  but have never less than four weeks; each later date leaves the time that the step before it needs. */
export function firstDeadlines(
  takenAt: Date,
  visit: { start: string | null; end: string | null },
  timeZone: string,
): Record<DeadlineKind, Date> {
  const evening = (at: number) => instantIn(`${wallClockIn(new Date(at), timeZone).slice(0, 10)}T17:00`, timeZone);
  const now = takenAt.getTime();
  const start = visit.start ? Date.parse(`${visit.start}T12:00:00Z`) : null;
  const review = Math.max(now + 28 * dayMs, start === null ? now + 56 * dayMs : start - 14 * dayMs);
  const visited = Math.max(review + 14 * dayMs, visit.end ? Date.parse(`${visit.end}T12:00:00Z`) : 0);
  return {
    INVITATION: evening(now + 14 * dayMs),
    REVIEW: evening(review),
    REPORT: evening(visited + 28 * dayMs),
    HOST_COMMENT: evening(visited + 42 * dayMs),
  };
}
