import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Manifest } from './manifest.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guildhall-manifest-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const file = path.join(folder, 'persisted.json');

it.each([
  ['in watch mode knows an operation that was written meanwhile', true],
  ['in production knows those of its start', false],
])('%s', (_, growing) => {
  fs.writeFileSync(file, '{"One~1":"query One { one }"}');
  const manifest = Manifest.load(file, { growing });
  fs.writeFileSync(file, '{"One~1":"query One { one }","Two~1":"query Two { two }"}');
  expect(manifest.text('One~1')).toBe('query One { one }');
  if (growing) expect(manifest.text('Two~1')).toBe('query Two { two }');
  else expect(() => manifest.text('Two~1')).toThrow('UNKNOWN_OPERATION');
  expect(() => manifest.text('Three~1')).toThrow('UNKNOWN_OPERATION');
});
