import { InvalidInputError } from '@verbatim/core/errors.ts'
import { LONGEST_QUERY } from '../limits.ts'

/** The words searched for as they came; throws `InvalidInputError` when they are more than 500 characters. */
export function searchWords(argument: 'query' | 'prefix', words: string): string {
  const length = words.length > LONGEST_QUERY ? Array.from(words).length : words.length
  if (length <= LONGEST_QUERY) return words
  throw new InvalidInputError(
    `\`${argument}\` has ${length} characters; at most ${LONGEST_QUERY} can be searched for.`,
    [argument],
  )
}
