import type { Issue } from '../kernel/error-catalogue.js';
import type { AssignmentState, ConflictStatus, ReviewState } from './machines.js';
import type { PanelRole } from './words.js';

/** Defaults that a programme gives to its cases. */
export interface ProgrammePolicy {
  readonly minPeers: number;
  readonly maxPeers: number;
  readonly minForeignCountries: number;
  readonly peerIndependence: 'INDEPENDENT_FIRST' | 'OPEN';
  readonly hostSeesPeerNames: 'FROM_ACCEPTANCE' | 'FROM_VISIT' | 'NEVER';
  readonly publishDefault: 'PRIVATE' | 'NETWORK' | 'PUBLIC';
  readonly followUpMonths: readonly number[];
  readonly graceMinutes: number;
}
export const standardPolicy: ProgrammePolicy = {
  minPeers: 3,
  maxPeers: 6,
  minForeignCountries: 2,
  peerIndependence: 'INDEPENDENT_FIRST',
  hostSeesPeerNames: 'FROM_ACCEPTANCE',
  publishDefault: 'NETWORK',
  followUpMonths: [3, 6, 12],
  graceMinutes: 30,
};

export interface Seat {
  readonly personId: string;
  readonly role: PanelRole;
  readonly state: AssignmentState;
  readonly organisationId: string | null;
  readonly country: string | null;
  readonly termsAccepted: boolean;
  readonly conflicts: readonly ConflictStatus[];
  readonly review: ReviewState | null;
}
const active = (s: Seat) => s.state === 'ACCEPTED' || s.state === 'COMPLETED';
const votes = (s: Seat) => active(s) && s.role !== 'TRAINEE_PEER';

/** What is lacking before the dossier can be opened to the peers. */
export function deskProblems(
  policy: ProgrammePolicy,
  host: { organisationId: string; country: string | null },
  selfAssessed: boolean,
  seats: readonly Seat[],
): Issue[] {
  const peers = seats.filter(votes);
  const foreign = new Set(peers.map((s) => s.country).filter((c) => c !== null && c !== host.country));
  const found: Issue[] = [];
  const need = (ok: boolean, path: string, rule: string, params?: Issue['params']) => {
    if (!ok) found.push({ path, rule, ...(params ? { params } : {}) });
  };
  need(selfAssessed, 'selfAssessment', 'selfAssessmentMissing');
  need(peers.length >= policy.minPeers, 'panel', 'tooFewPeers', { minimum: policy.minPeers });
  need(peers.length <= policy.maxPeers, 'panel', 'tooManyPeers', { maximum: policy.maxPeers });
  need(foreign.size >= policy.minForeignCountries, 'panel', 'tooFewCountries', { minimum: policy.minForeignCountries });
  need(
    peers.every((s) => s.organisationId !== host.organisationId),
    'panel',
    'peerOfHost',
  );
  need(peers.filter((s) => s.role === 'LEAD_PEER').length === 1, 'panel', 'oneLeadPeer');
  need(
    seats.filter(active).every((s) => s.conflicts.every((c) => c === 'DISMISSED' || c === 'WAIVED')),
    'panel',
    'openConflict',
  );
  need(
    seats.filter(active).every((s) => s.termsAccepted),
    'panel',
    'termsMissing',
  );
  return found;
}

/** No case is judged by fewer, whoever lowers its minimum. */
export const fewestPeers = 2;
/** Two thirds of the active peers, never fewer than two. A team that has become smaller than the case asks for does not make its quorum smaller: the minimum
 *  has to be lowered for that. */
export const quorumOf = (activePeers: number, minPeers: number): number =>
  Math.max(fewestPeers, Math.ceil((Math.max(activePeers, minPeers) * 2) / 3));

/** What keeps the independent phase open: a review that is missing can be waived by a reason while the quorum is there. */
export function closeDeskProblems(policy: Pick<ProgrammePolicy, 'minPeers'>, seats: readonly Seat[], reason: string): Issue[] {
  const peers = seats.filter(votes);
  const sent = peers.filter((s) => s.review === 'SUBMITTED').length;
  const quorum = quorumOf(peers.length, policy.minPeers);
  if (sent < quorum) return [{ path: 'reviews', rule: 'belowQuorum', params: { minimum: quorum, sent } }];
  if (sent < peers.length && reason.trim().length < 10) return [{ path: 'reason', rule: 'reasonMissing', params: { minimum: 10 } }];
  return [];
}

/** What a person must have settled before they can accept. */
export function acceptProblems(
  seat: { declared: boolean; conflicts: readonly ConflictStatus[]; termsVersion: string; ofHost: boolean },
  currentTerms: string,
): Issue[] {
  const found: Issue[] = [];
  if (!seat.declared) found.push({ path: 'conflicts', rule: 'declareFirst' });
  if (seat.conflicts.includes('POTENTIAL')) found.push({ path: 'conflicts', rule: 'awaitingDecision' });
  if (seat.conflicts.includes('CONFIRMED')) found.push({ path: 'conflicts', rule: 'confirmedConflict' });
  if (seat.ofHost) found.push({ path: 'panel', rule: 'peerOfHost' });
  if (seat.termsVersion !== currentTerms) found.push({ path: 'termsVersion', rule: 'acceptTerms' });
  return found;
}
