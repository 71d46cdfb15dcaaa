import type { DomainErrorData } from '@guildhall/domain/kernel/error-catalogue';

/** `OFFLINE`: the answer never came. `BROKEN`: something of our own failed before or after the network. */
export type Problem = DomainErrorData | { code: 'OFFLINE' | 'BROKEN'; details: Record<string, never> };

/** Worth trying again by itself: the same request may well succeed in a moment. */
export const isPassing = (problem: Problem): boolean => ['OFFLINE', 'UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL'].includes(problem.code);
