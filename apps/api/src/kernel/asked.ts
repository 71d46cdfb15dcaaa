import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionNode } from 'graphql';

/** Whether a field below the one that is answered is asked for, so that what nobody wants is not read: `asksFor(info, 'nodes', 'fact')`. One that is left out by a directive counts as asked for. */
export const asksFor = (
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  ...path: readonly string[]
): boolean =>
  path.reduce<readonly SelectionNode[]>(
    (parents, name) => fieldsOf(parents, fragments).filter((field) => field.kind === 'Field' && field.name.value === name),
    fieldNodes,
  ).length > 0;

function fieldsOf(parents: readonly SelectionNode[], fragments: Record<string, FragmentDefinitionNode>): readonly SelectionNode[] {
  return parents.flatMap((parent): readonly SelectionNode[] => {
    const of = parent.kind === 'FragmentSpread' ? fragments[parent.name.value] : parent;
    return (of?.selectionSet?.selections ?? []).flatMap((one) => (one.kind === 'Field' ? one : fieldsOf([one], fragments)));
  });
}
