// npm run schema [-- --check]: writes apps/api/schema.graphql from the code, without a database; --check only compares.
import fs from 'node:fs';
import { build } from '../lib/build.mjs';
import { install } from '../lib/install.mjs';
import { at, node } from '../lib/paths.mjs';
import { Plain } from '../lib/say.mjs';
import { apiEnv } from '../lib/server.mjs';

const file = at('apps/api/schema.graphql');

export default async function schema(args) {
  await install(() => undefined);
  await build(undefined, ['domain', 'api']).catch((error) => {
    // Types that do not fit are told elsewhere; the compiler has still written the code.
    if (!fs.existsSync(at('apps/api/dist/schema.js'))) throw error;
    console.error(error.message);
  });
  let text = '';
  const { code, out } = await node(['dist/schema.js'], {
    cwd: at('apps/api'),
    env: apiEnv({ GUILDHALL_LOG_LEVEL: 'silent' }),
    onLine: (line) => (text += `${line}\n`),
  });
  if (code !== 0) throw new Plain(`The schema cannot be written:\n${out.trim()}`);
  text = text.endsWith('\n\n') ? text.slice(0, -1) : text;
  const known = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (known === text) return console.log('apps/api/schema.graphql is up to date');
  if (args.includes('--check')) throw new Plain('apps/api/schema.graphql is not that of the code. Run "npm run schema" and commit it.');
  fs.writeFileSync(file, text);
  console.log('apps/api/schema.graphql written');
}
