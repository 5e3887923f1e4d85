import { InvalidInputError } from '../errors.ts'
import type { ArticleSearchFilter, QuoteSearchFilter } from '../search/types.ts'
import { soughtKeyOf } from './source-key.ts'

/**
 * A filter's parts in the server's language, each under the field that it looks at; they are joined by and. A facet
 * is counted without the part of its own field.
 */
export type Conditions = Readonly<Record<string, string>>

/** Ids, kinds and keys are written so; no other string could be found, and none gets into a filter. */
const WORD = /^[\w-]{1,500}$/

/** The conditions of a search for quotes. Throws `InvalidInputError` for a time that is none. */
export function quoteConditions(filter: QuoteSearchFilter): Conditions {
  const { articleId, minWords, maxWords } = filter
  return given({
    ...timeAndPlace(filter),
    speakerId: among('speakerId', filter.speakerIds),
    kind: among('kind', filter.kinds),
    articleId: articleId === undefined ? undefined : among('articleId', [articleId]),
    wordCount: between('wordCount', minWords, maxWords === undefined ? undefined : maxWords + 1),
  })
}

/** The conditions of a search for articles. Throws `InvalidInputError` for a time that is none. */
export function articleConditions(filter: ArticleSearchFilter): Conditions {
  return given({ ...timeAndPlace(filter), speakerIds: among('speakerIds', filter.speakerIds) })
}

function timeAndPlace(filter: ArticleSearchFilter): Record<string, string | undefined> {
  const from = millisecondsOf(filter.publishedFrom, 'publishedFrom')
  const before = millisecondsOf(filter.publishedBefore, 'publishedBefore')
  return {
    sourceKey: among('sourceKey', filter.sources?.map(soughtKeyOf)),
    year: among('year', filter.years?.map(String)),
    publishedAtMs: between('publishedAtMs', from, before),
  }
}

/** An empty list lets everything through, as a panel with nothing ticked does. */
function among(field: string, values: readonly string[] | undefined): string | undefined {
  if (values === undefined || values.length === 0) return undefined
  const possible = values.filter((value) => WORD.test(value)).map((value) => `"${value}"`)
  return `${field} IN [${possible.join(', ')}]`
}

/** From the first number, inclusive, to the second, exclusive. */
function between(field: string, from: number | undefined, before: number | undefined): string | undefined {
  const bounds: string[] = []
  if (from !== undefined) bounds.push(`${field} >= ${from}`)
  if (before !== undefined) bounds.push(`${field} < ${before}`)
  return bounds.length === 0 ? undefined : bounds.join(' AND ')
}

function millisecondsOf(time: string | undefined, name: string): number | undefined {
  if (time === undefined) return undefined
  const milliseconds = Date.parse(time)
  if (!Number.isNaN(milliseconds)) return milliseconds
  const wrong = `${JSON.stringify(time)} is no date and time; write it like 2026-05-31T08:30:00Z.`
  throw new InvalidInputError(wrong, ['filter', name])
}

function given(conditions: Record<string, string | undefined>): Conditions {
  const kept: Record<string, string> = {}
  for (const [field, condition] of Object.entries(conditions)) if (condition) kept[field] = condition
  return kept
}
