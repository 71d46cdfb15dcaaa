import { DomainError } from '@guildhall/domain/kernel/errors';
import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
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

/** Refuses what is too deep, too wide or too dear, with TOO_COMPLEX naming the limit. Cost: one per field, times `first` (10 where unsaid) below a field that takes `first`.
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

  const number = (node: ValueNode | undefined): number | undefined => {
    if (node?.kind === Kind.INT) return Number(node.value);
    const value = node?.kind === Kind.VARIABLE ? variables[node.name.value] : undefined;
    return typeof value === 'number' ? value : undefined;
  };
  const size = (field: FieldNode): number => {
    for (const a of field.arguments ?? []) {
      const list = a.value.kind === Kind.LIST ? a.value.values : a.value.kind === Kind.VARIABLE ? variables[a.value.name.value] : undefined;
      if (Array.isArray(list) && list.length > limits.listArguments) refuse('listArguments');
    }
    const first = field.arguments?.find((a) => a.name.value === 'first');
    const page = field.arguments?.find((a) => a.name.value === 'page');
    const inPage = page?.value.kind === Kind.OBJECT ? page.value.fields.find((f) => f.name.value === 'first')?.value : undefined;
    const asked = number(first?.value) ?? number(inPage);
    return Math.max(1, Math.min(asked ?? (first || page ? 10 : 1), 100));
  };
  const walk = (set: SelectionSetNode, depth: number, times: number): void => {
    if (depth > limits.depth) refuse('depth');
    for (const node of set.selections) {
      m.directives += node.directives?.length ?? 0;
      if (m.directives > limits.directives) refuse('directives');
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        if (fragment) walk(fragment.selectionSet, depth, times);
      } else if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet, depth, times);
      else {
        if (node.alias && ++m.aliases > limits.aliases) refuse('aliases');
        m.cost += times;
        if (m.cost > allowed) refuse(signedIn ? 'cost' : 'costOfVisitor');
        if (node.selectionSet) walk(node.selectionSet, depth + 1, times * size(node));
        else size(node);
      }
    }
  };
  const roots = operation.selectionSet.selections.length;
  if (operation.operation === 'mutation' && roots > limits.mutations) refuse('mutations');
  if (roots > limits.rootFields) refuse('rootFields');
  walk(operation.selectionSet, 1, 1);
}
