import { DomainError } from '@guildhall/domain/kernel/errors';
import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

/** What an operation written by hand may ask at most. The operations of the web are known beforehand and pass. */
export const limits = {
  characters: 10_000,
  depth: 10,
  aliases: 15,
  rootFields: 10,
  mutations: 1,
  directives: 5,
  fragments: 20,
  listArguments: 100,
  cost: 1_000,
  costOfVisitor: 200,
} as const;
type Limit = keyof typeof limits;

const refuse = (limit: Limit): never => {
  throw new DomainError('TOO_COMPLEX', { limit, allowed: limits[limit] });
};

interface Measure {
  depth: number;
  aliases: number;
  directives: number;
  cost: number;
}

/** Refuses what is too deep, too wide or too dear, with TOO_COMPLEX naming the limit. Cost: one per field, times `first` (10 where unsaid) below a field
 *  that takes `first`; where that has `nodes`, of them alone.
 *  @param text the operation as sent @param variables as sent, to read `first` and list arguments @param signedIn which cost holds */
export function checkLimits(
  text: string,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  signedIn: boolean,
): void {
  if (text.length > limits.characters) refuse('characters');
  const fragments = new Map(
    document.definitions.filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION).map((d) => [d.name.value, d]),
  );
  if (fragments.size > limits.fragments) refuse('fragments');
  const m: Measure = { depth: 0, aliases: 0, directives: operation.directives?.length ?? 0, cost: 0 };
  const allowed = signedIn ? limits.cost : limits.costOfVisitor;

  const unsent = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  const sent: Record<string, unknown> = { ...Object.fromEntries(unsent), ...variables };
  const refuseLongLists = (value: unknown): void => {
    if (Array.isArray(value) && value.length > limits.listArguments) refuse('listArguments');
    if (value !== null && typeof value === 'object') Object.values(value).forEach(refuseLongLists);
  };
  /** How many of what stands below a field one asks for at most; nothing where it has no pages. */
  const pageOf = (field: FieldNode): number | undefined => {
    const args = Object.fromEntries((field.arguments ?? []).map((a) => [a.name.value, valueFromASTUntyped(a.value, sent)]));
    refuseLongLists(args);
    if (!('first' in args || 'page' in args)) return undefined;
    const asked = args['first'] ?? (args['page'] as { first?: unknown } | null | undefined)?.first;
    return Math.max(1, Math.min(typeof asked === 'number' ? asked : 10, 100));
  };
  const hasNodes = (set: SelectionSetNode, left = limits.depth as number): boolean =>
    left > 0 &&
    set.selections.some((s) => {
      const inner = s.kind === Kind.FRAGMENT_SPREAD ? fragments.get(s.name.value)?.selectionSet : s.selectionSet;
      return (s.kind === Kind.FIELD && s.name.value === 'nodes') || (inner !== undefined && hasNodes(inner, left - 1));
    });
  const walk = (set: SelectionSetNode, depth: number, per: { once: number; nodes: number }): void => {
    if (depth > limits.depth) refuse('depth');
    for (const node of set.selections) {
      m.directives += node.directives?.length ?? 0;
      if (m.directives > limits.directives) refuse('directives');
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        if (fragment) walk(fragment.selectionSet, depth, per);
      } else if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet, depth, per);
      else {
        if (node.alias && ++m.aliases > limits.aliases) refuse('aliases');
        const times = node.name.value === 'nodes' ? per.nodes : per.once;
        m.cost += times;
        if (m.cost > allowed) refuse(signedIn ? 'cost' : 'costOfVisitor');
        const page = pageOf(node);
        if (!node.selectionSet) continue;
        const many = page === undefined ? (node.name.value === 'nodes' ? times : Math.max(times, per.nodes)) : times * page;
        walk(node.selectionSet, depth + 1, { once: page === undefined || hasNodes(node.selectionSet) ? times : many, nodes: many });
      }
    }
  };
  const roots = operation.selectionSet.selections.length;
  if (operation.operation === 'mutation' && roots > limits.mutations) refuse('mutations');
  if (roots > limits.rootFields) refuse('rootFields');
  walk(operation.selectionSet, 1, { once: 1, nodes: 1 });
}
