import fs from 'node:fs';
import path from 'node:path';

/** Version of the application, from the package file at the root of the repository. */
export const applicationVersion = (): string =>
  (JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, '../../../../package.json'), 'utf8')) as { version: string }).version;
