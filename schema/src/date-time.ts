import { createGraphQLError } from './errors/graphql-error.ts'
import { builder } from './builder.ts'

const RFC_3339 = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i

/** Adds the scalar `DateTime`. */
export function defineDateTime(): void {
  builder.scalarType('DateTime', {
    description:
      'A moment in RFC 3339. Input needs an offset, as in `2026-03-01T09:30:00+01:00`; the answer is in UTC with ' +
      'milliseconds, as in `2026-03-01T08:30:00.000Z`.',
    specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
    serialize: (time) => time,
    parseValue: parseDateTime,
  })
}

/** RFC 3339 to ISO 8601 in UTC with milliseconds; throws a GraphQL error for anything else. */
export function parseDateTime(value: unknown): string {
  const day = typeof value === 'string' ? RFC_3339.exec(value)?.[1] : undefined
  // Date.parse rolls 30 February over into March, so the day is checked by itself.
  const time =
    day !== undefined && existsInCalendar(day) ? Date.parse(String(value).toUpperCase()) : Number.NaN
  const utc = Number.isNaN(time) ? '' : new Date(time).toISOString()
  // An offset can lead out of the years 0000 to 9999, which ISO writes in another form.
  if (/^\d{4}-/.test(utc)) return utc
  // Not imported: whatever hangs on the module's exports would be loaded with every cold start.
  const { inspect } = process.getBuiltinModule('node:util')
  const shown = inspect(value, { depth: 0, breakLength: Infinity, maxStringLength: 60 })
  throw createGraphQLError(
    `${shown} is no RFC 3339 time with an offset, such as "2026-03-01T09:30:00Z".`,
    'INVALID_INPUT',
  )
}

function existsInCalendar(day: string): boolean {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day)
}
