/** Parts for which somebody gets a certificate when a case is closed. */
export const recognisedRoles = ['LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR'] as const;
export type RecognisedRole = (typeof recognisedRoles)[number];

/** What a certificate says. Nothing of the case: who judged whom stays with those who took part. Days are YYYY-MM-DD. */
export interface CertificateText {
  readonly name: string;
  readonly role: RecognisedRole;
  readonly programme: string;
  readonly from: string;
  readonly to: string;
}
/** The words that the digest is taken of: the same certificate gives the same string. Hash it with SHA-256. */
export const certificateText = (serial: string, c: CertificateText): string =>
  JSON.stringify([serial, c.name, c.role, c.programme, c.from, c.to]);

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
