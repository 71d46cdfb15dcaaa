import fs from 'node:fs';
import path from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { buildSchema, getNullableType, isAbstractType, isObjectType } from 'graphql';

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
  files.set(path.join(web, 'src/app/embedded-types.generated.ts'), embedded(fs.readFileSync(schemaFile, 'utf8')));
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

/** Object types without an id live inside their parent: the cache merges what two queries asked of them instead of replacing it. Those that only stand in
 *  lists are not named, for a list is replaced as a whole; nor what only a change answers, which is not kept. */
function embedded(text) {
  const schema = buildSchema(text);
  const objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  const single = new Set(
    objects
      .filter((type) => type.name !== 'Mutation')
      .flatMap((type) => Object.values(type.getFields()).map((field) => getNullableType(field.type)))
      .flatMap((type) => (isAbstractType(type) ? schema.getPossibleTypes(type) : [type])),
  );
  const types = objects
    .filter((type) => single.has(type) && !('id' in type.getFields()) && !type.name.endsWith('Connection') && !type.name.endsWith('Page'))
    .map((type) => type.name)
    .sort();
  return `${note}/** Types that have no id of their own and stand alone somewhere. */\nexport const embeddedTypes = ${JSON.stringify(types, null, 2)} as const;\n`;
}
