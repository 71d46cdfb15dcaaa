// How TypeScript of the workspace is found and read: the same as the compiler would, from the sources.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const domain = new URL('../../packages/domain/src/', import.meta.url);
const options = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

/** Names in the sources end in .js or in nothing; the file ends in .ts. */
export async function resolve(specifier, context, next) {
  if (specifier.startsWith('@guildhall/domain/')) return own(new URL(`${specifier.slice('@guildhall/domain/'.length)}.ts`, domain));
  if (/^\.{1,2}\//.test(specifier) && context.parentURL?.startsWith('file:') && !context.parentURL.includes('/node_modules/')) {
    const file = new URL(`${specifier.replace(/\.js$/, '')}.ts`, context.parentURL);
    if (fs.existsSync(file)) return own(file);
  }
  return next(specifier, context);
}
const own = (url) => ({ url: url.href, format: 'module', shortCircuit: true });

export async function load(url, context, next) {
  if (!/\.ts(\?|$)/.test(url) || url.includes('/node_modules/')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await fs.promises.readFile(filename, 'utf8'), { ...options, filename, sourceFileName: filename });
  return { source: code, format: 'module', shortCircuit: true };
}
