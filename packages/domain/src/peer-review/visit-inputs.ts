import * as z from 'zod/mini';
import { choice, clientMutationId, idInput, line, prose, version, versionOrNone } from '../kernel/text.js';
import { evidenceAudiences, registerKinds, sessionKinds, sessionModes, strengths, visitModes } from './words.js';

const day = z.string({ error: 'required' }).check(
  z.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'badFormat', abort: true }),
  z.refine((s) => new Date(`${s}T00:00:00Z`).toISOString().startsWith(s), { error: 'badFormat' }),
);
const hour = z.string({ error: 'required' }).check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'badFormat' }));
const dimension = z.string({ error: 'required' }).check(z.regex(/^[a-z0-9_]{1,60}$/, { error: 'badFormat' }));

export const planVisitInput = z
  .object({
    caseId: idInput,
    mode: choice(visitModes),
    start: z.optional(z.nullable(day)),
    end: z.optional(z.nullable(day)),
    expectedVersion: version,
    clientMutationId,
  })
  .check(z.refine((v) => !v.start || !v.end || v.end >= v.start, { error: 'endsBefore', path: ['end'] }));
export type PlanVisitInput = z.infer<typeof planVisitInput>;

export const saveVisitSessionInput = z.object({
  caseId: idInput,
  /** Missing for a new one. */
  sessionId: z.optional(z.nullable(idInput)),
  day,
  from: hour,
  until: hour,
  kind: choice(sessionKinds),
  mode: choice(sessionModes),
  title: line(3, 200),
  place: z._default(line(0, 300), ''),
  /** Role or name of those whom the team meets. */
  withWhom: z._default(line(0, 300), ''),
  dimensionKeys: z.array(dimension).check(
    z.maxLength(20, { error: 'tooMany' }),
    z.overwrite((keys) => [...new Set(keys)]),
  ),
  /** Person of the panel, or the facilitator. The host has no say in it. */
  leadId: z.optional(z.nullable(idInput)),
  expectedVersion: versionOrNone,
  clientMutationId,
});
export type SaveVisitSessionInput = z.infer<typeof saveVisitSessionInput>;
export const sessionMoves = ['confirm', 'cancel', 'hold'] as const;
export type SessionMove = (typeof sessionMoves)[number];
export const moveVisitSessionInput = z.object({
  sessionId: idInput,
  action: choice(sessionMoves),
  expectedVersion: version,
  clientMutationId,
});
export type MoveVisitSessionInput = z.infer<typeof moveVisitSessionInput>;

export const saveVisitEvidenceInput = z.object({
  caseId: idInput,
  /** Missing for a new one. */
  evidenceId: z.optional(z.nullable(idInput)),
  sessionId: z.optional(z.nullable(idInput)),
  kind: choice(registerKinds),
  /** In a sentence: how it is cited. */
  title: line(3, 300),
  /** What was seen or heard. */
  body: z._default(prose(0, 5000), ''),
  source: line(2, 300),
  dimensionKey: dimension,
  strength: choice(strengths),
  audience: choice(evidenceAudiences),
  /** Whoever spoke agrees that it is written down. */
  consent: z._default(z.boolean(), false),
  expectedVersion: versionOrNone,
  clientMutationId,
});
export type SaveVisitEvidenceInput = z.infer<typeof saveVisitEvidenceInput>;
export const evidenceMoves = ['remove', 'withdrawConsent'] as const;
export type EvidenceMove = (typeof evidenceMoves)[number];
export const moveVisitEvidenceInput = z.object({
  evidenceId: idInput,
  action: choice(evidenceMoves),
  expectedVersion: version,
  clientMutationId,
});
export type MoveVisitEvidenceInput = z.infer<typeof moveVisitEvidenceInput>;
