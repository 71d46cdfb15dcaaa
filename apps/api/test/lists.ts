import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isLeafType, isListType, isNonNullType, type GraphQLField, type GraphQLOutputType } from 'graphql';
import pg from 'pg';
import type { TestApp, Who } from './app.js';

/* Every list of the schema, asked for with all of what its rows show. */
type Root = GraphQLField<unknown, unknown>;
const roots = Object.values(buildSchema(readFileSync('apps/api/schema.graphql', 'utf8')).getQueryType()!.getFields());
const isList = (type: GraphQLOutputType): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type) || getNamedType(type).name.endsWith('Connection');
export const listFields: ReadonlyMap<string, Root> = new Map(roots.filter((f) => isList(f.type)).map((f) => [f.name, f]));

function everything(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named) || !('getFields' in named)) return '';
  const parts = Object.values(named.getFields())
    .filter((f) => f.args.every((a) => !isNonNullType(a.type) || a.defaultValue !== undefined))
    .flatMap((f) => (isLeafType(getNamedType(f.type)) ? [f.name] : depth > 0 ? [`${f.name} ${everything(f.type, depth - 1)}`] : []));
  return `{ ${['__typename', ...parts].join(' ')} }`;
}

export interface Asked {
  rows: number;
  statements: number;
  /** Statements that went out more than once for this one question: what fans out. */
  repeated: string[];
}
/** Asks for a list, as deep as the limits allow, and tells what the database was asked. */
export async function askList(app: TestApp, who: Who, name: string, values: Record<string, unknown>, first: number): Promise<Asked> {
  const field = listFields.get(name)!;
  const given = field.args.filter((a) => a.name in values || a.name === 'page');
  const head = given.map((a) => `$${a.name}: ${a.type}`).join(', ');
  const pass = given.map((a) => `${a.name}: $${a.name}`).join(', ');
  const variables = given.some((a) => a.name === 'page') ? { ...values, page: { first } } : values;
  for (const depth of [4, 3, 2, 1]) {
    const text = `query Q${head && `(${head})`} { ${name}${pass && `(${pass})`} ${everything(field.type, depth)} }`;
    const seen = new Map<string, number>();
    const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
    const original = prototype.query;
    prototype.query = function (this: unknown, ...args: unknown[]) {
      const sent = typeof args[0] === 'string' ? args[0] : ((args[0] as { text?: string }).text ?? '');
      if (!/pgboss/.test(sent)) seen.set(sent, (seen.get(sent) ?? 0) + 1);
      return original.apply(this, args);
    };
    try {
      const answer = await app.as<Record<string, unknown[] | { nodes: unknown[] } | null>>(who, text, variables);
      if (answer.errors?.[0]?.extensions.code === 'TOO_COMPLEX') continue;
      if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
      const found = answer.data![name];
      return {
        rows: (Array.isArray(found) ? found : (found?.nodes ?? [])).length,
        statements: [...seen.values()].reduce((a, b) => a + b, 0),
        repeated: [...seen].filter(([, n]) => n > 1).map(([sent, n]) => `${n} × ${sent.slice(0, 120)}`),
      };
    } finally {
      prototype.query = original;
    }
  }
  throw new Error(`${name}: nothing of it is within the limits`);
}
