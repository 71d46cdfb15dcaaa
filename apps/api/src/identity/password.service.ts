import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '@guildhall/domain/kernel/errors';

/** argon2id with 19 MiB, two passes, one lane. */
const options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const atOnce = 2;
const mayWait = 20;

let running = 0;
const waiting: (() => void)[] = [];

/** At some 30 a second, checking passwords is the cheapest way to keep a small server busy: two at once, twenty wait, the others hear UNAVAILABLE. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= mayWait) throw new DomainError('UNAVAILABLE', { retryAfterSeconds: 3 });
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running++;
  try {
    return await work();
  } finally {
    // The place goes straight to the next in line, so that nobody can push in between.
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

/** Never inside a transaction: it takes tens of milliseconds and may wait. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password.normalize('NFC'), options));

let dummy: Promise<string> | undefined;
/** The same work for an account that does not exist, or has no password: so the time tells nothing. */
export async function verifyPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  dummy ??= inTurn(() => hash('nobody has this password', options)).catch((error: unknown) => {
    dummy = undefined;
    throw error;
  });
  const against = passwordHash ?? (await dummy);
  const ok = await inTurn(() => verify(against, password.normalize('NFC')));
  return ok && typeof passwordHash === 'string';
}
