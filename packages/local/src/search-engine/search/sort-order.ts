import { ApiError } from '../errors.ts'
import type { ErrorCode } from '../error-codes.ts'
import { isWithin, matchesPattern } from '../index/fields.ts'
import type { SearchIndex } from '../index/search-index.ts'

/** One of a request's wishes for the order of hits. */
export interface SortOrder {
  field: string
  ascending: boolean
}

/** Reads `field:asc` and `field:desc`. Throws an ApiError under the given code. */
export function parseSort(texts: readonly string[], code: ErrorCode): SortOrder[] {
  return texts.map((text) => {
    const match = /^(?<field>[\s\S]*):(?<direction>asc|desc)$/.exec(text)
    if (match?.groups === undefined) {
      throw new ApiError(
        code,
        `Invalid syntax for the sort parameter: expected expression ending by \`:asc\` or \`:desc\`, found \`${text}\`.`,
      )
    }
    const field = match.groups['field'] ?? ''
    if (field.startsWith('_geoPoint(')) {
      throw new ApiError(code, 'Sorting by `_geoPoint` is not supported by the embedded engine.')
    }
    return { field, ascending: match.groups['direction'] === 'asc' }
  })
}

/** Checks that hits may be sorted by these fields. */
export function checkSort(
  index: SearchIndex,
  orders: readonly SortOrder[],
  code: ErrorCode,
  named: boolean,
): void {
  const prefix = named ? `Index \`${index.uid}\`: ` : ''
  if (orders.length === 0) return
  if (!index.settings.rankingRules.includes('sort')) {
    throw new ApiError(
      code,
      `${prefix}You must specify where \`sort\` is listed in the rankingRules setting to use the sort parameter at search time.`,
    )
  }
  for (const { field } of orders) {
    if (isSortable(index, field)) continue
    const names = index.settings.sortableAttributes.toSorted()
    const available =
      names.length === 0
        ? 'This index does not have configured sortable attributes.'
        : `Available sortable attributes are: \`${names.join(', ')}\`.`
    throw new ApiError(code, `${prefix}Attribute \`${field}\` is not sortable. ${available}`)
  }
}

const isSortable = (index: SearchIndex, field: string): boolean =>
  index.settings.sortableAttributes.some(
    (name) => name === '*' || isWithin(field, name) || (name.includes('*') && matchesPattern(name, field)),
  )
