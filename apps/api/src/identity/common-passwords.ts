import fs from 'node:fs';
import path from 'node:path';

let list: Set<string> | undefined;

/** Whether the list of the commonest passwords has this one; read once, when it is first needed. @param s lower case */
export function isCommonPassword(s: string): boolean {
  list ??= new Set(
    fs
      .readFileSync(path.resolve(import.meta.dirname, '../../data/common-passwords.txt'), 'utf8')
      .split('\n')
      .filter(Boolean),
  );
  return list.has(s);
}
