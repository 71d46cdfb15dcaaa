import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { errorCatalogue, type DomainErrorData } from '@guildhall/domain/kernel/errors';
import * as z from 'zod/mini';

/** `OFFLINE`: the answer never came. `BROKEN`: something of our own failed before or after the network. */
export type Problem = DomainErrorData | { code: 'OFFLINE'; details: Record<string, never> } | { code: 'BROKEN'; details: { message: string } };

/** The network did not answer, or something between us and the API did (a proxy's error page, a sign-in page of a hotel). */
export class OfflineError extends Error {
  constructor() {
    super('OFFLINE');
    this.name = 'OfflineError';
  }
}

/** Whatever was thrown, as one closed list: a `switch` over `code` is complete or does not compile. */
export function problemOf(error: unknown): Problem {
  if (error instanceof OfflineError) return { code: 'OFFLINE', details: {} };
  if (!CombinedGraphQLErrors.is(error)) return { code: 'BROKEN', details: { message: error instanceof Error ? error.message : String(error) } };
  const { code, details } = error.errors[0]?.extensions ?? {};
  if (typeof code !== 'string' || !Object.hasOwn(errorCatalogue, code)) return { code: 'BROKEN', details: { message: error.message } };
  const parsed = z.safeParse(errorCatalogue[code as keyof typeof errorCatalogue] as z.ZodMiniType, details ?? {});
  if (!parsed.success) return { code: 'BROKEN', details: { message: code } };
  return { code, details: parsed.data } as DomainErrorData;
}

/** Worth trying again by itself: the same request may well succeed in a moment. */
export const isPassing = (problem: Problem): boolean => ['OFFLINE', 'UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL'].includes(problem.code);
