import { ApiError } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject } from '../json.ts'

/** Refuses a document whose `_geo` is no place; an index that neither filters nor sorts by it takes anything. */
export function checkGeo(id: string, { _geo: geo }: JsonObject): void {
  if (geo === undefined || geo === null) return
  const of = ` in the document with the id: \`${JSON.stringify(id)}\``
  const wrong = (message: string): ApiError => new ApiError('invalid_document_geo_field', message)
  if (!isObject(geo)) {
    throw wrong(
      `The \`_geo\` field${of} is not an object. Was expecting an object with the \`_geo.lat\` and \`_geo.lng\` fields but instead got \`${JSON.stringify(geo)}\`.`,
    )
  }
  const { lat, lng, ...more } = geo
  const missing =
    lat === undefined && lng === undefined
      ? ['latitude nor longitude', '`_geo.lat` and `_geo.lng` fields']
      : lat === undefined
        ? ['latitude', 'a `_geo.lat` field']
        : lng === undefined
          ? ['longitude', 'a `_geo.lng` field']
          : null
  if (missing !== null) throw wrong(`Could not find ${missing[0]}${of}. Was expecting ${missing[1]}.`)
  if (Object.keys(more).length > 0) {
    throw wrong(
      `The \`_geo\` field${of} contains the following unexpected fields: \`${JSON.stringify(more)}\`.`,
    )
  }
  const bad = [lat, lng].filter((value) => !isNumeric(value)).map((value) => `\`${JSON.stringify(value)}\``)
  if (bad.length === 0) return
  const what = bad.length === 2 ? 'latitude nor longitude' : isNumeric(lat) ? 'longitude' : 'latitude'
  const expected = bad.length === 2 ? 'finite numbers' : 'a finite number'
  throw wrong(`Could not parse ${what}${of}. Was expecting ${expected} but instead got ${bad.join(' and ')}.`)
}

const isNumeric = (value: Json | undefined): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && value.trim() === value && value !== '' && Number.isFinite(Number(value)))
