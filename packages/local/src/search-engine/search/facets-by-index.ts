import type { Engine } from '../engine.ts'
import { ApiError } from '../errors.ts'
import { checkFacets, facetOrder } from '../facets/answer.ts'
import type { Federation } from './federation-fields.ts'

interface Query {
  indexUid: string
  position: number
}

type Order = ReturnType<typeof facetOrder>

/**
 * Checks the facets that a federation wants of each index: facets that are merged have one order in all of them, and
 * what is wanted of an index that no query searches is right too.
 */
export function checkFacetsByIndex(engine: Engine, federation: Federation, queries: readonly Query[]): void {
  const orders = new Map<string, { uid: string; order: Order }>()
  const byName = Object.entries(federation.facetsByIndex).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const used = new Map(queries.toReversed().map(({ indexUid, position }) => [indexUid, position]))
  const all = [...byName.filter(([uid]) => used.has(uid)), ...byName.filter(([uid]) => !used.has(uid))]
  for (const [uid, names] of all) {
    const query = used.get(uid)
    const note = `\n - Note: index \`${uid}\` ${query === undefined ? 'is not used in queries' : `used in \`.queries[${query}]\``}`
    const index = engine.indexes.get(uid)
    if (index === undefined && query !== undefined) continue
    inFacets(uid, note, () => {
      if (index === undefined) throw new ApiError('index_not_found', `Index \`${uid}\` not found.`, 400)
      for (const name of names ?? []) {
        if (federation.mergeFacets === null) break
        const order = facetOrder(index, name)
        const first = orders.get(name)
        if (first === undefined) orders.set(name, { uid, order })
        else if (first.order !== order) throw differs(name, first, { uid, order })
      }
      if (query === undefined) checkFacets(index, names ?? [])
    })
  }
}

function inFacets(uid: string, note: string, check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const message = `Inside \`.federation.facetsByIndex.${uid}\`: ${error.message}${note}`
    throw new ApiError(error.code, message, error.status)
  }
}

const SPOKEN: Readonly<Record<Order, string>> = { alpha: 'alphabetically', count: 'by count' }

function differs(
  name: string,
  first: { uid: string; order: Order },
  then: { uid: string; order: Order },
): ApiError {
  return new ApiError(
    'invalid_multi_search_facet_order',
    `Inconsistent order for values in facet \`${name}\`: index \`${first.uid}\` orders ${SPOKEN[first.order]}, but index \`${then.uid}\` orders ${SPOKEN[then.order]}.\n - Hint: Remove \`federation.mergeFacets\` or change \`faceting.sortFacetValuesBy\` to be consistent in settings.`,
  )
}
