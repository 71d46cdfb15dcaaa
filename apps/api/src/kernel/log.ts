import { pino } from 'pino';

// A wrong level is refused by readConfig, in a line of its own; this is read before that.
const wanted = process.env.GUILDHALL_LOG_LEVEL ?? '';
const level = wanted === 'silent' || wanted in pino.levels.values ? wanted : 'warn';

/** JSON lines on stderr. Variables of operations, texts and addresses are never logged. */
export const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
