/* Without the schemas of the catalogue: what throws must not bring all of zod into the first view of the web. */
import type { ErrorCode, ErrorDetails, Issue } from './error-catalogue.js';

/** The only exception that rooms throw. `code` and `details` are from the catalogue and reach the client; nothing else does. */
export class DomainError<C extends ErrorCode = ErrorCode> extends Error {
  constructor(
    readonly code: C,
    readonly details: ErrorDetails<C>,
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** One field refused by a rule that a schema cannot say. */
export const invalid = (path: string, rule: string, params?: Issue['params']): DomainError<'INVALID_INPUT'> =>
  new DomainError('INVALID_INPUT', { issues: [{ path, rule, ...(params ? { params } : {}) }] });
