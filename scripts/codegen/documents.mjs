import fs from 'node:fs';
import path from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { buildSchema } from 'graphql';
import { embeddedTypes } from './embedded.mjs';

const scalars = { DateTime: 'string', ID: 'string', JSON: 'unknown' };
const note = '/* Written by `npm run codegen`. */\n';

/** Types of the schema, and types and document of each operation and fragment beside its .graphql file (near-operation-file). */
export async function documents(root, web, ids) {
  const schemaFile = path.join(root, 'apps/api/schema.graphql');
  const config = {
    silent: true,
    errorsOnly: true,
    schema: schemaFile,
    documents: ['src/**/*.graphql'],
    generates: {
      'src/app/schema.generated.ts': {
        plugins: ['typescript'],
        config: { onlyOperationTypes: true, enumsAsTypes: true, scalars, defaultScalarType: 'unknown', nonOptionalTypename: true },
      },
      'src/': {
        preset: 'near-operation-file',
        presetConfig: { extension: '.generated.ts', baseTypesPath: 'app/schema.generated.ts' },
        plugins: ['typescript-operations', 'typed-document-node'],
        config: {
          scalars,
          defaultScalarType: 'unknown',
          nonOptionalTypename: true,
          skipTypeNameForRoot: true,
          enumsAsTypes: true,
          useTypeImports: true,
          inlineFragmentTypes: 'inline',
        },
      },
    },
  };
  const files = new Map();
  // Paths of imports are computed from the working directory.
  const before = process.cwd();
  process.chdir(web);
  const written = await generate(config, false).finally(() => process.chdir(before));
  for (const { filename, content } of written) {
    const file = path.resolve(web, filename);
    files.set(file, `${note}${withIds(content.trimEnd(), path.dirname(file), web, ids)}\n`);
  }
  const sources = fs.readdirSync(path.join(web, 'src'), { recursive: true }).filter((f) => f.endsWith('.graphql'));
  const types = embeddedTypes(
    buildSchema(fs.readFileSync(schemaFile, 'utf8')),
    sources.map((f) => fs.readFileSync(path.join(web, 'src', f), 'utf8')),
  );
  files.set(
    path.join(web, 'src/app/embedded-types.generated.ts'),
    `${note}/** Types that have no id of their own and of which not everybody asks for the same. */\nexport const embeddedTypes = ${JSON.stringify(types, null, 2)} as const;\n`,
  );
  return files;
}

/** Each operation makes its id known when its document is loaded: so the shell carries the ids of what is on the page only. */
function withIds(content, folder, web, ids) {
  const names = [...content.matchAll(/^export const (\w+)Document = /gm)].map((found) => found[1]).filter((name) => ids.has(name));
  if (names.length === 0) return content;
  const place = path.relative(folder, path.join(web, 'src/app/operation-ids')).replaceAll(path.sep, '/');
  const lines = names.map((name) => `operationIds.${name} = '${ids.get(name)}';`);
  return `import { operationIds } from '${place.startsWith('.') ? place : `./${place}`}';\n${content}\n${lines.join('\n')}`;
}
