import * as z from 'zod/mini';
import { line } from '@guildhall/domain/kernel/text';
import { errorCatalogue } from '@guildhall/domain/kernel/error-catalogue';
import fs from 'node:fs';
import { issuesAt } from './issues-at';
import { issuesOf, toFieldErrors } from './resolver';

const schema = z.object({ title: line(3, 10), links: z.array(z.object({ label: line(1, 5) })) });

it('says path, rule and bounds in the words of the API, nested as the form is', () => {
  const result = z.safeParse(schema, { title: 'x', links: [{ label: 'ok' }, { label: 'far too long' }] });
  expect(result.success).toBe(false);
  if (result.success) return;
  const issues = issuesOf(result.error);
  expect(issues).toEqual([
    { path: 'title', rule: 'tooShort', params: { minimum: 3 } },
    { path: 'links.1.label', rule: 'tooLong', params: { maximum: 5 } },
  ]);
  expect(issuesAt(toFieldErrors(issues))).toEqual(issues);
});

it('the web knows every code of the catalogue of errors', () => {
  const source = fs.readFileSync('apps/web/src/app/errors.ts', 'utf8');
  for (const code of Object.keys(errorCatalogue)) expect(source).toContain(`${code}: true`);
});
