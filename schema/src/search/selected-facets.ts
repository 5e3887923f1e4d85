import type { Facet } from '@verbatim/core/search/types.ts'
import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

/**
 * Whether anything of this name is selected below the field, at any depth: enough to know whether a noun will be
 * asked for, so that it is read together with the hits or not at all.
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

const FACETS = new Map<string, Facet>([
  ['speakers', 'speakerIds'],
  ['sources', 'sources'],
  ['kinds', 'kinds'],
  ['years', 'years'],
  ['histogram', 'months'],
])

/** What has to be counted for the fields that are selected; each that is left out spares the index its work. */
export function selectedFacets(info: GraphQLResolveInfo): Facet[] {
  return [...FACETS].filter(([field]) => isSelected(field, info)).map(([, facet]) => facet)
}
