import { ApiError } from '../errors.ts'
import type { ErrorCode } from '../error-codes.ts'
import { isSortable } from '../index/attributes.ts'
import { isNothing, listAttributes } from '../index/listed.ts'
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
    return { field: sortField(field, code), ascending: match.groups['direction'] === 'asc' }
  })
}

const GEO_POINT = /^_geoPoint\((?<lat>[^,]*),(?<lng>[^)]*)\)$/

/** The field that is sorted by; for a distance it is `_geo`. */
function sortField(field: string, code: ErrorCode): string {
  const point = GEO_POINT.exec(field)?.groups
  if (point !== undefined) {
    checkPlace('latitude', point['lat'] ?? '', 90, code)
    checkPlace('longitude', point['lng'] ?? '', 180, code)
    return '_geo'
  }
  if (field === '_geo')
    throw new ApiError(code, "`_geo` is a reserved keyword and thus can't be used as a sort expression.")
  if (field.startsWith('_geoPoint')) {
    throw new ApiError(
      code,
      `Invalid syntax for the geo parameter: expected expression formated like \`_geoPoint(latitude, longitude)\` and ending by \`:asc\` or \`:desc\`, found \`${field}\`.`,
    )
  }
  if (/^_geo(?:Radius|BoundingBox)(?:\(|$)/.test(field)) {
    const name = field.startsWith('_geoRadius') ? '_geoRadius' : '_geoBoundingBox'
    throw new ApiError(
      code,
      `\`${name}\` is a reserved keyword and thus can't be used as a sort expression. Use the _geoPoint(latitude, longitude) built-in rule to sort on _geo field coordinates.`,
    )
  }
  return field
}

function checkPlace(what: string, text: string, limit: number, code: ErrorCode): void {
  const degrees = Number(text)
  if (text.trim() === '' || Number.isNaN(degrees)) {
    throw new ApiError(
      code,
      `Invalid syntax for the geo parameter: expected expression formated like \`_geoPoint(latitude, longitude)\` and ending by \`:asc\` or \`:desc\`, found \`_geoPoint\`.`,
    )
  }
  if (Math.abs(degrees) > limit) {
    const name = `${what.charAt(0).toUpperCase()}${what.slice(1)}`
    throw new ApiError(
      code,
      `Bad ${what} \`${degrees}\`. ${name} must be contained between -${limit} and ${limit} degrees.`,
    )
  }
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
    if (isSortable(index.settings, field)) {
      if (field !== '_geo') continue
      throw new ApiError(code, 'Sorting by `_geoPoint` is not supported by the embedded engine.')
    }
    const names = listAttributes(index, index.settings.sortableAttributes)
    const available = isNothing(names)
      ? 'This index does not have configured sortable attributes.'
      : `Available sortable attributes are: \`${names}\`.`
    throw new ApiError(code, `${prefix}Attribute \`${field}\` is not sortable. ${available}`)
  }
}
