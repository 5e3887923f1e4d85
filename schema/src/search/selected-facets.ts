import type { Facet } from '@verbatim/core/search/types.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { isSelected } from '../selected.ts'

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
