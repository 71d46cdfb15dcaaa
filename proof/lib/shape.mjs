// The schema that the build serves, as graphql-js sees it.
import fs from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType, isLeafType, isObjectType, isUnionType } from 'graphql';
import { at } from '../../scripts/lib/paths.mjs';

/** The committed schema; that the build serves this one and no other is a check of its own ("npm run check"). */
export const readSchema = () => buildSchema(fs.readFileSync(at('apps/api/schema.graphql'), 'utf8'));
const own = (type) => !type.name.startsWith('__');
export const objectTypes = (schema) =>
  Object.values(schema.getTypeMap()).filter(
    (t) => own(t) && isObjectType(t) && t !== schema.getQueryType() && t !== schema.getMutationType(),
  );
export const inputTypes = (schema) => Object.values(schema.getTypeMap()).filter((t) => own(t) && isInputObjectType(t));
export const rootFields = (schema) =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ field, operation: type === schema.getQueryType() ? 'query' : 'mutation' })),
  );

/** Every field below a type that needs no argument, as text; `depth` objects deep. */
export function everything(type, depth = 4) {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map((one) => `... on ${one.name} ${everything(one, depth)}`)
      .join(' ')} }`;
  const parts = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    return depth > 0 ? [`${field.name} ${everything(inner, depth - 1)}`] : [];
  });
  return `{ ${parts.length ? parts.join(' ') : '__typename'} }`;
}
/** Every coordinate of the schema: Type.field, Type.field(argument:) and Input.field. */
export function coordinates(schema) {
  const out = [];
  for (const type of [schema.getQueryType(), schema.getMutationType(), ...objectTypes(schema)])
    for (const field of Object.values(type.getFields())) {
      out.push(`${type.name}.${field.name}`);
      for (const arg of field.args) out.push(`${type.name}.${field.name}(${arg.name}:)`);
    }
  for (const type of inputTypes(schema)) for (const field of Object.values(type.getFields())) out.push(`${type.name}.${field.name}`);
  return out;
}
