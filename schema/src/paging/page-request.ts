import { InvalidInputError } from '@verbatim/core/errors.ts'
import type { PageRequest } from '@verbatim/core/paging.ts'
import { DEFAULT_PAGE_SIZE, LARGEST_PAGE_SIZE } from '../limits.ts'

/** A connection's arguments as a client sends them; null and absent are the same. */
export type PageArguments = {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

/**
 * Relay's arguments as a page request, 20 items when neither `first` nor `last` is given. Throws
 * `InvalidInputError` for a size outside 0 to 100 and for arguments of both directions at once.
 */
export function pageRequest({ first, after, last, before }: PageArguments): PageRequest {
  const backward = last != null || (first == null && before != null)
  const clash = backward ? { first, after } : { last, before }
  const [odd] = Object.entries(clash).find(([, value]) => value != null) ?? []
  if (odd !== undefined)
    throw new InvalidInputError(
      'Pass either `first` and `after` (forwards) or `last` and `before` (backwards), not some of both.',
      [odd],
    )
  return backward
    ? { limit: pageSize('last', last), backward, cursor: before ?? null }
    : { limit: pageSize('first', first), backward, cursor: after ?? null }
}

/** The size asked for, or the one given as default; throws `InvalidInputError` outside 0 to 100. */
export function pageSize(
  name: 'first' | 'last',
  size: number | null | undefined,
  otherwise = DEFAULT_PAGE_SIZE,
): number {
  const asked = size ?? otherwise
  if (asked >= 0 && asked <= LARGEST_PAGE_SIZE) return asked
  throw new InvalidInputError(`\`${name}\` is ${asked}; it goes from 0 to ${LARGEST_PAGE_SIZE}.`, [name])
}
