/** Parts for which somebody gets a certificate when a case is closed. */
export const recognisedRoles = ['LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR'] as const;
export type RecognisedRole = (typeof recognisedRoles)[number];

/** What somebody had done when a case was cancelled, in the order in which a case goes on. */
export const recognisedParts = ['PANEL', 'REVIEW', 'VISIT', 'REPORT'] as const;
export type RecognisedPart = (typeof recognisedParts)[number];

/** Facts about one member of the team, or about a case since its facilitator ran it. */
export interface WorkDone {
  readonly role: RecognisedRole;
  /** The dossier was opened to a panel that stood. */
  readonly panelStood: boolean;
  /** Their review lay with the facilitator; for who ran the case: the independent phase had ended. */
  readonly reviewSent: boolean;
  /** The team had met the host while they were of it. */
  readonly visited: boolean;
  /** They had signed words of the report; for who ran the case: the host had it. */
  readonly reported: boolean;
}
/** The parts that are recognised; none where there is nothing to recognise. Who learns judges nothing and signs nothing. */
export function partsDone(w: WorkDone): RecognisedPart[] {
  const votes = w.role !== 'TRAINEE_PEER';
  const done: Record<RecognisedPart, boolean> = {
    PANEL: w.role === 'FACILITATOR' && w.panelStood,
    REVIEW: votes && w.reviewSent,
    VISIT: w.visited,
    REPORT: votes && w.reported,
  };
  return recognisedParts.filter((p) => done[p]);
}

/** What a certificate says. Nothing of the case: who judged whom stays with those who took part. Days are YYYY-MM-DD. */
export interface CertificateText {
  readonly name: string;
  readonly role: RecognisedRole;
  readonly programme: string;
  readonly from: string;
  readonly to: string;
  /** Only where the review was called off: what had been done until then. */
  readonly parts?: readonly RecognisedPart[];
}
/** The words that the digest is taken of: the same certificate gives the same string. Hash it with SHA-256. */
export const certificateText = (serial: string, c: CertificateText): string =>
  JSON.stringify([serial, c.name, c.role, c.programme, c.from, c.to, ...(c.parts ? [c.parts] : [])]);

/* Crockford's letters: none is taken for another when it is read aloud or typed from paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Twenty letters in fives of four, from at least 20 random bytes. */
export const serialFrom = (random: Uint8Array): string =>
  Array.from(random.slice(0, 20), (b) => letters[b % 32])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');
/** As people type it: small letters, no dashes, O for zero, I and L for one. Null where it cannot be a serial. */
export function readSerial(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return plain.length === 20 && [...plain].every((c) => letters.includes(c)) ? plain.replace(/(.{4})(?=.)/g, '$1-') : null;
}
