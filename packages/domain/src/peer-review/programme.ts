import * as z from 'zod/mini';
import { choice, clientMutationId, idInput, line, version } from '../kernel/text.js';
import { fewestPeers, type ProgrammePolicy } from './panel.js';
import { reportVisibilities } from './words.js';

export const peerIndependences = ['INDEPENDENT_FIRST', 'OPEN'] as const satisfies readonly ProgrammePolicy['peerIndependence'][];
export const peerNameMoments = [
  'FROM_ACCEPTANCE',
  'FROM_VISIT',
  'NEVER',
] as const satisfies readonly ProgrammePolicy['hostSeesPeerNames'][];
export const mostPeers = 12;

const number = (from: number, to: number) =>
  z.int({ error: 'required' }).check(z.gte(from, { error: 'outOfRange' }), z.lte(to, { error: 'outOfRange' }));

/** The rules that a programme gives to its cases, as they can be set. */
export const programmePolicyInput = z
  .object({
    minPeers: number(fewestPeers, mostPeers),
    maxPeers: number(fewestPeers, mostPeers),
    minForeignCountries: number(0, mostPeers),
    peerIndependence: choice(peerIndependences),
    hostSeesPeerNames: choice(peerNameMoments),
    publishDefault: choice(reportVisibilities),
    followUpMonths: z.array(z.int({ error: 'outOfRange' })).check(
      z.minLength(1, { error: 'tooFew' }),
      z.maxLength(6, { error: 'tooMany' }),
      z.refine((months) => months.every((m) => m >= 1 && m <= 60), { error: 'outOfRange' }),
      z.overwrite((months) => [...new Set(months)].sort((a, b) => a - b)),
    ),
    graceMinutes: number(0, 1440),
  })
  .check(
    z.refine((p) => p.maxPeers >= p.minPeers, { error: 'belowMinimum', path: ['maxPeers'] }),
    z.refine((p) => p.minForeignCountries <= p.maxPeers, { error: 'aboveMaximum', path: ['minForeignCountries'] }),
  );

const name = line(3, 120);
/** `managerId` is who manages it first. */
export const beginProgrammeInput = z.object({
  networkId: idInput,
  name,
  rubricVersionId: idInput,
  managerId: idInput,
  policy: programmePolicyInput,
  clientMutationId,
});
export type ProgrammePolicyInput = z.infer<typeof programmePolicyInput>;
export type BeginProgrammeInput = z.infer<typeof beginProgrammeInput>;

export const saveProgrammeInput = z.object({
  programmeId: idInput,
  name,
  policy: programmePolicyInput,
  expectedVersion: version,
  clientMutationId,
});
export type SaveProgrammeInput = z.infer<typeof saveProgrammeInput>;

export const setProgrammeManagerInput = z.object({
  programmeId: idInput,
  personId: idInput,
  manages: z.boolean({ error: 'required' }),
  clientMutationId,
});
export type SetProgrammeManagerInput = z.infer<typeof setProgrammeManagerInput>;
