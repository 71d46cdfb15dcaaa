import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const iso = /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
function parse(value: unknown): Date {
  const date = typeof value === 'string' && iso.test(value) ? new Date(value) : null;
  if (!date || Number.isNaN(date.getTime())) throw new GraphQLError('An instant looks like 2026-11-25T10:00:00Z');
  return date;
}

/** An instant in ISO 8601 with a zone. Statements already give strings, entities give Dates. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with a zone, e.g. 2026-11-25T10:00:00Z',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
