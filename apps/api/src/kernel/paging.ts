import { invalid } from '@guildhall/domain/kernel/errors';

/** Cursor of a keyset page: the sort key of the last row, opaque to clients. Rights are never in it; a forged one only chooses another start. */
export const toCursor = (...key: (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The sort key again, or undefined where the list starts at its beginning. `shape` names the kind of each part. */
export function fromCursor(
  cursor: string | null | undefined,
  shape: readonly ('instant' | 'id' | 'number' | 'text')[],
): string[] | undefined {
  if (cursor === null || cursor === undefined || cursor === '') return undefined;
  const tests = {
    instant: (v: string) => /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/.test(v) && !Number.isNaN(Date.parse(v)),
    id: (v: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(v),
    number: (v: string) => /^-?\d{1,15}(\.\d{1,9})?$/.test(v),
    text: (v: string) => v.length <= 300 && !v.includes('\0'),
  };
  try {
    const parts = (JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[]).map(String);
    if (parts.length === shape.length && parts.every((p, i) => tests[shape[i]!](p))) return parts;
  } catch {
    // falls through: whatever it was, it was no cursor of ours
  }
  throw invalid('page.after', 'badFormat');
}
