import type { FieldErrors } from 'react-hook-form';
import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import { fieldIssue } from './resolver';

/** All issues of a form in the order of its fields, however deep they lie. */
export function issuesAt(errors: FieldErrors): Issue[] {
  const found: Issue[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('message' in node && 'type' in node && typeof node.message === 'string' && node.message.startsWith('{'))
      found.push(fieldIssue(node.message));
    else for (const [key, child] of Object.entries(node)) if (key !== 'ref') walk(child);
  };
  walk(errors);
  return found;
}
