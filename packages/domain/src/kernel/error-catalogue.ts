import * as z from 'zod/mini';

const issue = z.object({
  /** Dotted path of the field in the input, e.g. `answers.3.comment`; empty for the input as a whole. */
  path: z.string(),
  /** Key of the catalogue of messages, e.g. `tooShort`; the reader's language is chosen by the web. */
  rule: z.string(),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export type Issue = z.infer<typeof issue>;

/** Every error that a client may have to tell apart, with the shape of its details. Adding one is a change of the API. */
export const errorCatalogue = {
  UNAUTHENTICATED: z.object({}),
  NOT_FOUND: z.object({ entity: z.string() }),
  FORBIDDEN: z.object({ entity: z.string(), action: z.string(), reason: z.optional(z.string()) }),
  INVALID_INPUT: z.object({ issues: z.array(issue) }),
  ILLEGAL_TRANSITION: z.object({ machine: z.string(), from: z.string(), action: z.string() }),
  /** Somebody saved in between. `theirs` holds the stored fields, `yours` what was refused: nothing is lost. */
  CONFLICT: z.object({
    entity: z.string(),
    currentVersion: z.number(),
    base: z.optional(z.unknown()),
    theirs: z.optional(z.unknown()),
    yours: z.optional(z.unknown()),
  }),
  /** The step cannot be taken yet; `missing` lists what is lacking, as keys of the catalogue with the place they belong to. */
  NOT_READY: z.object({ entity: z.string(), missing: z.array(issue) }),
  TAKEN: z.object({ field: z.string() }),
  LINK_EXPIRED: z.object({}),
  DEADLINE_PASSED: z.object({ dueAt: z.string() }),
  LAST_COORDINATOR: z.object({}),
  RATE_LIMITED: z.object({ retryAfterSeconds: z.number() }),
  TOO_COMPLEX: z.object({ limit: z.string(), allowed: z.number() }),
  UNKNOWN_OPERATION: z.object({}),
  BAD_REQUEST: z.object({ reason: z.string() }),
  UNAVAILABLE: z.object({ retryAfterSeconds: z.number() }),
  INTERNAL: z.object({ reference: z.string() }),
} as const;

export type ErrorCode = keyof typeof errorCatalogue;
export type ErrorDetails<C extends ErrorCode> = z.infer<(typeof errorCatalogue)[C]>;
export type DomainErrorData = { [C in ErrorCode]: { code: C; details: ErrorDetails<C> } }[ErrorCode];
