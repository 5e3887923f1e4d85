import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

/**
 * Whether anything of this name is selected below the field, at any depth: enough to know whether a noun will be
 * asked for, so that it is read together with what names it or not at all.
 */
export function isSelected(name: string, { fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const seen = new Set<string>()
  const holds = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name || holds(selection.selectionSet)
      if (selection.kind === Kind.INLINE_FRAGMENT) return holds(selection.selectionSet)
      const fragment = selection.name.value
      if (seen.has(fragment)) return false
      seen.add(fragment)
      return holds(fragments[fragment]?.selectionSet)
    }) ?? false
  return fieldNodes.some((node) => holds(node.selectionSet))
}
