import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import * as z from 'zod/mini';

/** What a schema of the domain says about an input, in the words that the API uses too: path, rule, bounds. */
export function issuesOf(error: z.core.$ZodError): Issue[] {
  return error.issues.map((issue) => {
    const bounds = Object.entries({
      minimum: 'minimum' in issue ? issue.minimum : undefined,
      maximum: 'maximum' in issue ? issue.maximum : undefined,
    });
    const params = Object.fromEntries(bounds.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
    const rule = /^[a-zA-Z]+$/.test(issue.message) ? issue.message : 'badFormat';
    return { path: issue.path.join('.'), rule, ...(Object.keys(params).length ? { params } : {}) };
  });
}

/** Puts issues where react-hook-form looks for them: nested as the fields are, one each, the first wins.
 *  The issue travels in `type` and `message` as JSON; `fieldIssue` reads it back. */
export function toFieldErrors(issues: readonly Issue[]): FieldErrors {
  const errors: Record<string, unknown> = {};
  for (const issue of issues) {
    const path = (issue.path || 'root').split('.');
    let place = errors;
    for (const [at, key] of path.entries()) {
      if (at === path.length - 1) place[key] ??= { type: issue.rule, message: JSON.stringify(issue) };
      else place = (place[key] ??= {}) as Record<string, unknown>;
    }
  }
  return errors as FieldErrors;
}

export const fieldIssue = (message: string): Issue => JSON.parse(message) as Issue;

/** Checks a form with a schema of the domain; what is sent is what the schema made of it. */
export function schemaResolver<I extends FieldValues>(schema: z.ZodMiniType<I>): Resolver<I, unknown, I> {
  return (values) => {
    const result = z.safeParse(schema, values);
    if (result.success) return { values: result.data, errors: {} };
    return { values: {}, errors: toFieldErrors(issuesOf(result.error)) as FieldErrors<I> };
  };
}
