import type { GraphQLSchema } from 'graphql';
export function embeddedTypes(schema: GraphQLSchema, texts: readonly string[]): string[];
