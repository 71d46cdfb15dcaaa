import type { Plugin } from 'vite';

/** Nodes of an operation, with the parts in which there may be others. */
export const parts = {
  Name: '',
  Document: 'definitions',
  OperationDefinition: 'description name variableDefinitions directives selectionSet',
  VariableDefinition: 'description variable type defaultValue directives',
  Variable: 'name',
  SelectionSet: 'selections',
  Field: 'alias name arguments directives selectionSet',
  Argument: 'name value',
  FragmentSpread: 'name directives',
  InlineFragment: 'typeCondition directives selectionSet',
  FragmentDefinition: 'description name variableDefinitions typeCondition directives selectionSet',
  IntValue: '',
  FloatValue: '',
  StringValue: '',
  BooleanValue: '',
  NullValue: '',
  EnumValue: '',
  ListValue: 'values',
  ObjectValue: 'fields',
  ObjectField: 'name value',
  Directive: 'name arguments',
  NamedType: 'name',
  ListType: 'type',
  NonNullType: 'type',
};
const ast = `export const QueryDocumentKeys = ${JSON.stringify(
  Object.fromEntries(Object.entries(parts).map(([kind, names]) => [kind, names.split(' ').filter(Boolean)])),
)};
export const isNode = (node) => Object.hasOwn(QueryDocumentKeys, node?.kind);
export const OperationTypeNode = { QUERY: 'query', MUTATION: 'mutation', SUBSCRIPTION: 'subscription' };
export class Token {}
export class Location {}`;
/** FRAGMENT_SPREAD for FragmentSpread, INT for IntValue. */
export const nameOf = (kind: string) =>
  kind
    .replace(/(?<=.)Value$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase();
const kinds = `export const Kind = ${JSON.stringify(Object.fromEntries(Object.keys(parts).map((kind) => [nameOf(kind), kind])))};`;

/** Modules of libraries that others of their library import although the product never needs what they do, and what stands in for them. Nothing that a page
 *  could call may be listed: it would fail only once it is built. */
const standIns: readonly { from: string; name: string; code: string }[] = [
  // The browser sends operations by id and never prints one; Apollo only needs a text that tells two documents apart.
  { from: '/graphql/language/', name: './printer.mjs', code: 'export const print = (node) => JSON.stringify(node);' },
  // Only called where data masking is switched on.
  {
    from: '/@apollo/client/core/',
    name: '@apollo/client/masking',
    code: 'export const maskFragment = (data) => data; export const maskOperation = (data) => data;',
  },
  // Errors of subscriptions over multipart responses: the API has none.
  {
    from: '/@apollo/client/errors/',
    name: './CombinedProtocolErrors.js',
    code: 'export class CombinedProtocolErrors extends Error { static is() { return false; } }',
  },
  // No scalar has a parser, so it only ever gives back what it is given.
  {
    from: '/@apollo/client/utilities/internal/',
    name: './coerceScalarFieldsToParsed.js',
    code: 'export const coerceScalarFieldsToParsed = (data) => data;',
  },
  // Words of an error for who writes a tree that is none.
  { from: '/graphql/language/', name: '../jsutils/inspect.mjs', code: 'export const inspect = String;' },
  // What a schema is made of: the browser has operations alone.
  { from: '/graphql/language/', name: './ast.mjs', code: ast },
  { from: '/graphql/language/', name: './kinds.mjs', code: kinds },
  // Takes directives out that only the browser knows (`@client`, `@connection`, `@nonreactive`, `@unmask`): no operation has one, see src/app/left-out.spec.ts.
  {
    from: '/@apollo/client/utilities/internal/',
    name: './removeDirectivesFromDocument.js',
    code: 'export const removeDirectivesFromDocument = (directives, document) => document;',
  },
  // Of useSuspenseFragment.
  { from: '/@apollo/client/react/internal/cache/', name: './FragmentReference.js', code: 'export class FragmentReference {}' },
];

export function leftOut(): Plugin {
  return {
    name: 'left-out',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const at = standIns.findIndex(({ from, name }) => source === name && importer?.includes(from));
      return at < 0 ? null : `\0left-out-${at}`;
    },
    load: (id) => (id.startsWith('\0left-out-') ? standIns[Number(id.slice(10))]?.code : null),
  };
}
