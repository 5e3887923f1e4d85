import { ApiError } from '../errors.ts'
import { checkShape } from '../http/shape.ts'
import type { Json } from '../json.ts'
import { textOf } from '../json.ts'
import { LOCALES } from '../settings/locales.ts'

const twoLetters = LOCALES.filter((locale) => locale.length === 2).toSorted()
const threeLetters = LOCALES.filter((locale) => locale.length === 3).toSorted()

/** Checks the locales of a search; `path` is null when they stand in an address. */
export function checkLocales(locales: Json | undefined, path: string | null): void {
  if (!Array.isArray(locales)) return
  if (path !== null) {
    checkShape(
      locales,
      { is: 'list', of: { is: 'choice', of: LOCALES } },
      'invalid_search_locales',
      `${path}.locales`,
    )
    return
  }
  const unknown = locales.find((locale) => !LOCALES.includes(textOf(locale)))
  if (unknown === undefined) return
  const expected = [...twoLetters, ...threeLetters].join(', ')
  throw new ApiError(
    'invalid_search_locales',
    `Invalid value in parameter \`locales\`: Unsupported locale \`${textOf(unknown)}\`, expected one of ${expected}`,
  )
}
