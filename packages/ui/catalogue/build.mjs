// Builds the catalogue into the folder given as argument: node catalogue/build.mjs <folder>
import { resolve } from 'node:path';
import { build } from 'vite';

const root = import.meta.dirname ?? process.cwd();
await build({
  root,
  configFile: resolve(root, 'vite.config.ts'),
  logLevel: 'warn',
  build: { outDir: resolve(process.argv[2] ?? 'dist'), emptyOutDir: true },
});
