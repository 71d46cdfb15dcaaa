import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { DomainErrorData, ErrorCode } from '@guildhall/domain/kernel/error-catalogue';
import type { Problem } from './problem';

/** The network did not answer, or something between us and the API did (a proxy's error page, a sign-in page of a hotel). */
export class OfflineError extends Error {}

/* The codes of the catalogue without its schemas, which would bring the whole of zod into the first view. Complete, or it does not compile. */
const codes: Readonly<Record<ErrorCode, true>> = {
  UNAUTHENTICATED: true,
  NOT_FOUND: true,
  FORBIDDEN: true,
  INVALID_INPUT: true,
  ILLEGAL_TRANSITION: true,
  CONFLICT: true,
  NOT_READY: true,
  TAKEN: true,
  LINK_EXPIRED: true,
  DEADLINE_PASSED: true,
  LAST_COORDINATOR: true,
  RATE_LIMITED: true,
  TOO_COMPLEX: true,
  UNKNOWN_OPERATION: true,
  BAD_REQUEST: true,
  UNAVAILABLE: true,
  INTERNAL: true,
};

/** Whatever was thrown, as one closed list: a `switch` over `code` is complete or does not compile. */
export function problemOf(error: unknown): Problem {
  if (error instanceof OfflineError) return { code: 'OFFLINE', details: {} };
  const { code, details } = (CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions) || {};
  // The API builds details from the same catalogue; what has none did not come from there.
  if (typeof code !== 'string' || !Object.hasOwn(codes, code) || typeof details !== 'object') return { code: 'BROKEN', details: {} };
  return { code, details } as DomainErrorData;
}
