// npm run codegen [-- --check]: typed documents and the list of operations of the web, from schema.graphql.
import fs from 'node:fs';
import { install } from '../lib/install.mjs';
import { at, node } from '../lib/paths.mjs';
import { Plain } from '../lib/say.mjs';

export default async function codegen(args) {
  await install(() => undefined);
  if (!fs.existsSync(at('scripts/codegen.mjs'))) throw new Plain('scripts/codegen.mjs is missing.');
  const { code } = await node([at('scripts/codegen.mjs'), ...args], { inherit: true });
  process.exit(code ?? 1);
}
