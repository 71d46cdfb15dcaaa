// Places of the repository, and how scripts start Node tools inside it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const at = (...parts) => path.join(root, ...parts);
/** The built API from its folder: `main`, `worker` or `cli`. */
export const entry = (name) => `dist/bundle/${name}.js`;
/** Where the embedded database, uploaded files and locks live. */
export const dataDir = () => path.resolve(root, process.env.DATA_DIR || '.data');

const requireOfApi = createRequire(at('apps/api/package.json'));
/** Imports a package that the API depends on. */
export const fromApi = (id) => import(pathToFileURL(requireOfApi.resolve(id)).href);

/** Local tools by path: two packages claim the name `tsc`, and `npx` asks the registry. */
export const bins = {
  tsc: at('node_modules/typescript7/bin/tsc'),
  oxlint: at('node_modules/oxlint/bin/oxlint'),
  oxfmt: at('node_modules/oxfmt/bin/oxfmt'),
  depcruise: at('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
  jest: at('node_modules/jest/bin/jest.js'),
  vite: at('apps/web/node_modules/vite/bin/vite.js'),
};

const running = new Set();
/** Ends what `run` has started and waits until it is gone. */
export const stopRunning = () =>
  Promise.all(
    [...running].map((child) => {
      const closed = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      return closed;
    }),
  );

/** Runs a program to its end. Resolves { code, signal, out }; `onLine` sees each line; `inherit` passes the terminal through. */
export function run(command, args, { onLine, inherit = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'], ...options });
    running.add(child);
    child.once('close', () => running.delete(child));
    let out = '';
    let rest = '';
    const take = (chunk) => {
      out += chunk;
      if (!onLine) return;
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop();
      lines.forEach(onLine);
    };
    child.stdout?.setEncoding('utf8').on('data', take);
    child.stderr?.setEncoding('utf8').on('data', take);
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, out }));
  });
}
export const node = (args, options) => run(process.execPath, args, options);
