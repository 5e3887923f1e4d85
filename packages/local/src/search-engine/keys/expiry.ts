import { ApiError } from '../errors.ts'
import type { Json } from '../json.ts'
import { textOf } from '../json.ts'

const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** When a key ends, as ISO 8601 in UTC, or null for never. Throws unless it is in the future. */
export function readExpiry(value: Json): string | null {
  if (value === null) return null
  const text = textOf(value)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const zoned = day
    ? `${text}T00:00:00Z`
    : /(?:Z|[+-]\d{2}:\d{2})$/.test(text)
      ? text.replace(' ', 'T')
      : `${text.replace(' ', 'T')}Z`
  const time = DATE.test(text) ? Date.parse(zoned) : Number.NaN
  if (Number.isNaN(time) || time <= Date.now()) {
    throw new ApiError(
      'invalid_api_key_expires_at',
      `Invalid value at \`.expiresAt\`: \`${text}\` is not a valid date. It should follow the RFC 3339 format to represents a date or datetime in the future or specified as a null value. e.g. 'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM:SS'.\n`,
    )
  }
  return new Date(time).toISOString().replace(/\.000Z$/, 'Z')
}
