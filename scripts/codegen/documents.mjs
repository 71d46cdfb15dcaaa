import fs from 'node:fs';
import path from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { buildSchema, isObjectType } from 'graphql';

const scalars = { DateTime: 'string', ID: 'string', JSON: 'unknown' };
const note = '/* Written by `npm run codegen`. */\n';

/** Types of the schema, and types and document of each operation and fragment beside its .graphql file (near-operation-file, masked fragments). */
export async function documents(root, web) {
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
          inlineFragmentTypes: 'mask',
          customDirectives: { apolloUnmask: true },
        },
      },
    },
  };
  const files = new Map();
  // Paths of imports are computed from the working directory.
  const before = process.cwd();
  process.chdir(web);
  const written = await generate(config, false).finally(() => process.chdir(before));
  for (const { filename, content } of written) files.set(path.resolve(web, filename), `${note}${content.trimEnd()}\n`);
  files.set(path.join(web, 'src/app/embedded-types.generated.ts'), embedded(fs.readFileSync(schemaFile, 'utf8')));
  return files;
}

/** Object types without an id live inside their parent: the cache merges what two queries asked of them instead of replacing it. */
function embedded(text) {
  const types = Object.values(buildSchema(text).getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !['Query', 'Mutation', 'Subscription'].includes(type.name))
    .filter((type) => !('id' in type.getFields()) && !type.name.endsWith('Connection') && !type.name.endsWith('Page'))
    .map((type) => type.name)
    .sort();
  return `${note}/** Types that have no id of their own. */\nexport const embeddedTypes = ${JSON.stringify(types, null, 2)} as const;\n`;
}
