import { hash, verify } from '@node-rs/argon2';
import { inTurn } from '../kernel/in-turn.js';

/** argon2id with 19 MiB, two passes, one lane. */
const options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/* At some 30 a second, checking passwords is the cheapest way to keep a small server busy. */
const turn = inTurn({ atOnce: 2, mayWait: 20, retryAfterSeconds: 3 });

/** Never inside a transaction: it takes tens of milliseconds and may wait. */
export const hashPassword = (password: string): Promise<string> => turn(() => hash(password.normalize('NFC'), options));

let dummy: Promise<string> | undefined;
/** The same work for an account that does not exist, or has no password: so the time tells nothing. */
export async function verifyPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  dummy ??= turn(() => hash('nobody has this password', options)).catch((error: unknown) => {
    dummy = undefined;
    throw error;
  });
  const against = passwordHash ?? (await dummy);
  const ok = await turn(() => verify(against, password.normalize('NFC')));
  return ok && typeof passwordHash === 'string';
}
