import * as z from 'zod/mini';
import { invalid, type DomainError } from '../kernel/errors.js';
import { wellFormed } from '../kernel/text.js';

export const passwordLength = { min: 12, max: 200 } as const;

/** A password as typed: any characters that PostgreSQL and argon2 can take, spaces too; length is the only rule of form. */
export const newPassword = z.string({ error: 'required' }).check(
  z.overwrite((s) => s.normalize('NFC')),
  z.minLength(1, { error: 'required', abort: true }),
  z.refine((s) => wellFormed(s) && !s.includes('\0'), { error: 'badCharacters', abort: true }),
  z.minLength(passwordLength.min, { error: 'passwordTooShort', abort: true }),
  z.maxLength(passwordLength.max, { error: 'tooLong' }),
);
/** A password that is only compared. */
export const givenPassword = z.string({ error: 'required' }).check(
  z.minLength(1, { error: 'required', abort: true }),
  z.maxLength(1000, { error: 'tooLong', abort: true }),
  z.refine((s) => wellFormed(s) && !s.includes('\0'), { error: 'badCharacters' }),
);

/** One short piece over and over, or neighbours of the alphabet, the digits or the keyboard. */
function isPattern(s: string): boolean {
  for (let unit = 1; unit <= 5; unit++)
    if (
      s ===
      s
        .slice(0, unit)
        .repeat(Math.ceil(s.length / unit))
        .slice(0, s.length)
    )
      return true;
  const rows = [
    'abcdefghijklmnopqrstuvwxyz',
    '01234567890123456789',
    'qwertyuiopasdfghjklzxcvbnm',
    'qwertzuiopasdfghjklyxcvbnm',
    'azertyuiopqsdfghjklmwxcvbn',
  ];
  return rows.some((row) => row.includes(s) || [...row].reverse().join('').includes(s));
}
const bare = (s: string): string => s.replace(/^[\d\p{P}\p{S}\s]+|[\d\p{P}\p{S}\s]+$/gu, '');

/** What is wrong with a new password beyond its form: `passwordCommon` or `passwordIsYours` (address or name), or undefined.
 *  @param isCommon asks the list of the commonest passwords, lower case */
export function passwordProblem(
  password: string,
  owner: { email: string; name: string },
  isCommon: (s: string) => boolean,
): DomainError | undefined {
  const s = password.toLowerCase();
  const core = bare(s);
  if (isPattern(s) || core.length < 4 || isPattern(core) || isCommon(s) || isCommon(core)) return invalid('password', 'passwordCommon');
  const own = [owner.email, owner.email.split('@')[0]!, owner.name].map((o) => o.toLowerCase());
  if (own.some((o) => o.length > 3 && (o === s || o === core))) return invalid('password', 'passwordIsYours');
  return undefined;
}
