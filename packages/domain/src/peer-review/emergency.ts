import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { defineMachine, type StateOf } from '../kernel/machine.js';
import { clientMutationId, idInput, line, prose, version } from '../kernel/text.js';

/* Emergency access: an administrator reads one case for a few hours, with a reason and by the word of a second person. */

/** Hours that one access may last, and how long a request waits for its answer. */
export const longestEmergency = 24;
export const emergencyWaitsHours = 72;
const hourMs = 3_600_000;
export const hoursFrom = (moment: Date, hours: number): Date => new Date(moment.getTime() + hours * hourMs);

/** VOID: the second person agreed, and there was no case to open: none of this reference, or none that the asker may be given. */
export const emergencyMachine = defineMachine('emergencyAccess', {
  REQUESTED: { open: 'OPEN', refuse: 'REFUSED', findNothing: 'VOID', withdraw: 'WITHDRAWN' },
  OPEN: { end: 'ENDED' },
  REFUSED: {},
  VOID: {},
  WITHDRAWN: {},
  ENDED: {},
});
export type EmergencyState = StateOf<typeof emergencyMachine>;
/** LAPSED and EXPIRED are what the clock makes of REQUESTED and OPEN; they are never stored. */
export const emergencyStandings = ['REQUESTED', 'LAPSED', 'REFUSED', 'VOID', 'WITHDRAWN', 'OPEN', 'EXPIRED', 'ENDED'] as const;
export type EmergencyStanding = (typeof emergencyStandings)[number];
export interface EmergencyTimes {
  readonly state: EmergencyState;
  readonly lapsesAt: Date;
  readonly expiresAt: Date | null;
}
export function emergencyStanding({ state, lapsesAt, expiresAt }: EmergencyTimes, now: Date): EmergencyStanding {
  if (state === 'REQUESTED' && lapsesAt <= now) return 'LAPSED';
  if (state === 'OPEN' && (expiresAt === null || expiresAt <= now)) return 'EXPIRED';
  return state;
}

/** What was opened under emergency access: the doors that let it in, each of which writes it down first. */
export const emergencyParts = ['CASE', 'DOSSIER', 'SELF', 'REVIEWS', 'REPORT', 'VISIT', 'TALK', 'RESULTS'] as const;
export type EmergencyPart = (typeof emergencyParts)[number];

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
/** The reference of a case in what somebody pasted: the address of one of its pages, or the reference alone. */
export const referenceIn = (text: string): string | null => uuid.exec(text)?.[0].toLowerCase() ?? null;
const reference = line(1, 500).check(
  z.refine((s) => referenceIn(s) !== null, { error: 'caseReference', abort: true }),
  z.overwrite((s) => referenceIn(s)!),
);

export const requestEmergencyInput = z.object({
  reference,
  reason: prose(20, 2000),
  hours: z.int({ error: 'required' }).check(z.gte(1, { error: 'emergencyHours' }), z.lte(longestEmergency, { error: 'emergencyHours' })),
  clientMutationId,
});
export type RequestEmergencyInput = z.infer<typeof requestEmergencyInput>;
const one = { accessId: idInput, expectedVersion: version, clientMutationId };
export const decideEmergencyInput = z.object({ ...one, approve: z.boolean({ error: 'required' }) });
export type DecideEmergencyInput = z.infer<typeof decideEmergencyInput>;
export const endEmergencyInput = z.object(one);
export type EndEmergencyInput = z.infer<typeof endEmergencyInput>;

const access = z.object({ accessId: id });
/** Of any reference, known or not: neither the name of the case nor that there is one. */
export const emergencyAsked = defineActivity('emergency.asked', access);
export const emergencyDecided = defineActivity('emergency.decided', access);
export const emergencyOpened = defineActivity('emergency.opened', z.object({ caseId: id, accessId: id }));
export const emergencyEnded = defineActivity('emergency.ended', z.object({ caseId: id, accessId: id }));
