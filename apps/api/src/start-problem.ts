import { ConfigError } from './config.js';

/** What an operator can mend, as one line; undefined for what is a fault of the program and keeps its stack. */
export function startProblem(error: unknown): string | undefined {
  if (error instanceof ConfigError) return error.message;
  const { code = '', message = '', port } = (error ?? {}) as { code?: string; message?: string; port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another: PORT=${(port ?? 2999) + 1} npm start`;
  // A name with several addresses fails with all of their errors in one, which says nothing itself.
  if (/^E(CONNREFUSED|NOENT|TIMEDOUT|HOSTUNREACH)$|ENOTFOUND|EAI_AGAIN/.test(code) && /^$|connect|getaddrinfo/.test(message))
    return `The database does not answer (${code}). Check DATABASE_URL.`;
  if (/^28|3D000/.test(code)) return `The database refuses: ${message}`;
  if (code === 'ENOSPC' || code === '53100') return 'The disk is full.';
  return undefined;
}
