import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import type { Issue } from '../kernel/error-catalogue.js';
import { clientMutationId, idInput, version } from '../kernel/text.js';
import type { CaseState } from './machines.js';

/** Two cases whose hosts review each other are made a pair while their panels are being built. */
export const mirrorStates = ['PREPARATION', 'DESK_REVIEW'] as const satisfies readonly CaseState[];

export const setMirrorInput = z.object({
  caseId: idInput,
  /** Missing to part a pair. */
  mirrorCaseId: z.optional(z.nullable(idInput)),
  expectedVersion: version,
  clientMutationId,
});
export type SetMirrorInput = z.infer<typeof setMirrorInput>;

export interface MirrorSide {
  readonly state: CaseState;
  readonly mirrorCaseId: string | null;
}
const early = (c: MirrorSide) => (mirrorStates as readonly CaseState[]).includes(c.state);
/** What keeps two cases of one programme from being a pair. `sameLine`: one host stands above or below the other, or is the other. */
export function mirrorProblems(a: MirrorSide, b: MirrorSide, sameLine: boolean): Issue[] {
  return [
    ...(early(a) && early(b) ? [] : [{ path: 'mirrorCaseId', rule: 'mirrorTooLate' }]),
    ...(a.mirrorCaseId || b.mirrorCaseId ? [{ path: 'mirrorCaseId', rule: 'mirrorTaken' }] : []),
    ...(sameLine ? [{ path: 'mirrorCaseId', rule: 'mirrorSameHost' }] : []),
  ];
}

export const mirrorSet = defineActivity('review-case.mirror-set', z.object({ caseId: id, mirrorCaseId: id, paired: z.boolean() }));
