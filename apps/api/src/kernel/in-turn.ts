import { DomainError } from '@guildhall/domain/kernel/errors';

/** For work that costs so much that it must not be asked for without bound: so many at a time, so many wait, the others hear UNAVAILABLE with the time to come back. */
export function inTurn({ atOnce, mayWait, retryAfterSeconds }: { atOnce: number; mayWait: number; retryAfterSeconds: number }) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) {
      if (waiting.length >= mayWait) throw new DomainError('UNAVAILABLE', { retryAfterSeconds });
      await new Promise<void>((go) => waiting.push(go));
    } else running++;
    try {
      return await work();
    } finally {
      // The place goes straight to the next in line, so that nobody can push in between.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
