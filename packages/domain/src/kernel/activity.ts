import * as z from 'zod/mini';

/** Something that the software noticed: past tense, ids only. A listener reads the rest under its own rules. */
export interface Activity<N extends string = string, P = unknown> {
  readonly name: N;
  readonly payload: P;
}
export interface ActivityType<N extends string = string, S extends z.ZodMiniType = z.ZodMiniType> {
  (payload: z.infer<S>): Activity<N, z.infer<S>>;
  readonly activityName: N;
  readonly schema: S;
}

export function defineActivity<const N extends string, S extends z.ZodMiniType>(activityName: N, schema: S): ActivityType<N, S> {
  const make = (payload: z.infer<S>) => ({ name: activityName, payload: schema.parse(payload) as z.infer<S> });
  return Object.assign(make, { activityName, schema });
}

export const id = z.string().check(z.uuid());
