import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { errorCatalogue, type DomainErrorData } from '@guildhall/domain/kernel/error-catalogue';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { log } from './log.js';

const statusOf: Partial<Record<string, number>> = {
  UNAVAILABLE: 503,
  RATE_LIMITED: 429,
  TOO_COMPLEX: 400,
  UNKNOWN_OPERATION: 400,
  BAD_REQUEST: 400,
};
export const httpStatusOf = (code: unknown): number | undefined => statusOf[String(code)];

/* What somebody can have typed or chosen that may be there only once. Other columns say something about the tables and nothing to the reader. */
const onceOnly = new Set(['email', 'slug', 'key', 'code', 'semver', 'name', 'locale']);
/** The field that is taken, from `Key ("personId", lower(name))=(…) …` in whatever language the server speaks; empty where it is none of the reader's. */
export function takenField(detail: string): string {
  const columns = /\((.*?)\)=\(/.exec(detail)?.[1]?.matchAll(/[A-Za-z_]+/g) ?? [];
  return [...columns].map(([column]) => column).find((column) => onceOnly.has(column)) ?? '';
}

/** What PostgreSQL refuses, in our words: the database has the last word, but never speaks to the client itself. */
function fromDatabase(error: unknown): DomainErrorData | undefined {
  const e = ((error as { driverError?: unknown }).driverError ?? error) as { code?: string; detail?: string; message?: string };
  const code = e.code ?? '';
  if (code === '23505') return { code: 'TAKEN', details: { field: takenField(e.detail ?? '') } };
  if (['23001', '23503', '23514', '23P01', '22P02', '22003', '22021', '22001', '22P05'].includes(code))
    return { code: 'INVALID_INPUT', details: { issues: [{ path: '', rule: 'refusedByRule' }] } };
  if (['57014', '55P03', '40001', '40P01', '25P03'].includes(code)) return { code: 'UNAVAILABLE', details: { retryAfterSeconds: 2 } };
  // TypeORM lets its runner go the moment the connection breaks; what the transaction asks next then meets a released one.
  if (
    /^(53|08|57P|55000)/.test(code) ||
    /^E(CONNREFUSED|CONNRESET|PIPE|NOENT|TIMEDOUT)$/.test(code) ||
    /Connection terminated|Query runner already released|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      e.message ?? '',
    )
  )
    return { code: 'UNAVAILABLE', details: { retryAfterSeconds: 2 } };
  return undefined;
}

/** Any exception as an entry of the catalogue. What is not known becomes INTERNAL with a reference, and is logged once under it. */
export function toProblem(error: unknown): DomainErrorData {
  if (error instanceof DomainError) return { code: error.code, details: error.details } as DomainErrorData;
  const known = fromDatabase(error);
  if (known) {
    if (known.code !== 'TAKEN') log.warn({ error: String(error) }, known.code);
    return known;
  }
  const reference = randomUUID().slice(0, 8);
  log.error({ reference, error: error instanceof Error ? error.stack : String(error) }, 'internal');
  return { code: 'INTERNAL', details: { reference } };
}

const ownCodes = new Set<string>(Object.keys(errorCatalogue));
const requestCodes = new Set([
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** The one place where an exception becomes an answer; an allow-list of codes, everything else is INTERNAL. */
export function formatError(formatted: GraphQLFormattedError, raw: unknown): GraphQLFormattedError {
  const error = unwrapResolverError(raw);
  const path = formatted.path ? { path: formatted.path } : {};
  const code = formatted.extensions?.code;
  if (error instanceof GraphQLError && typeof code === 'string') {
    if (ownCodes.has(code) && formatted.extensions?.details)
      return { message: code, ...path, extensions: { code, details: formatted.extensions.details } };
    if (requestCodes.has(code)) {
      // What somebody sent is not said again: it may be a password, and answers are kept in more places than questions.
      const reason = formatted.message.replace(/ got invalid value [^]*(?=( at "[^"]*")?; )/, ' is not right').slice(0, 300);
      return { message: 'BAD_REQUEST', ...path, extensions: { code: 'BAD_REQUEST', details: { reason } } };
    }
  }
  const problem = toProblem(error);
  return { message: problem.code, ...path, extensions: { code: problem.code, details: problem.details } };
}

/** For errors before the execution begins, where Apollo wants a GraphQLError that carries its HTTP status. */
export function asGraphQLError(error: unknown): GraphQLError {
  const problem = toProblem(error);
  const headers = new Map<string, string>();
  if ('retryAfterSeconds' in problem.details) headers.set('retry-after', String(problem.details.retryAfterSeconds));
  return new GraphQLError(problem.code, { extensions: { ...problem, http: { status: httpStatusOf(problem.code) ?? 200, headers } } });
}
