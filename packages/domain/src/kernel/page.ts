import * as z from 'zod/mini';

export const maxPageSize = 100;
/** Page of a list: at most 100 rows, after an opaque cursor that the last page gave. */
export const pageInput = z.object({
  first: z._default(z.int().check(z.gte(1, { error: 'outOfRange' }), z.lte(maxPageSize, { error: 'outOfRange' })), 20),
  after: z.optional(z.nullable(z.string().check(z.maxLength(400, { error: 'tooLong' })))),
});
export type PageInput = z.infer<typeof pageInput>;
