import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from './enums.js';

/** An enum of GraphQL whose names are its values, with its name and description in the schema. */
export const describedEnum = <const V extends string>(values: readonly V[], name: string, description: string): { [K in V]: K } => {
  const made = enumOf(values) as { [K in V]: K };
  registerEnumType(made, { name, description });
  return made;
};
