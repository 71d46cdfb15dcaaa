import { pino } from 'pino';

/** JSON lines on stderr. Variables of operations, texts and addresses are never logged. */
export const log = pino(
  { level: process.env.GUILDHALL_LOG_LEVEL ?? 'warn', base: null, timestamp: pino.stdTimeFunctions.isoTime },
  pino.destination(2),
);
