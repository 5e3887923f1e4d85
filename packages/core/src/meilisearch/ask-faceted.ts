import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { ask } from './ask.ts'
import type { Answer } from './ask.ts'
import { allCounts, countingQuery, facetedQueries } from './facets.ts'
import type { Counts } from './facets.ts'
import type { Conditions } from './filter.ts'
import { MAX_FACET_VALUES } from './limits.ts'

/** The answers to a question, that to the question itself first, and the counts of all its facets. */
export type Faceted<Row extends Record<string, unknown>> = { answers: Answer<Row>[]; counts: Counts }

/** Asks a question and counts these facets: one request, unless there are more months than the server counts. */
export async function askFaceted<Row extends Record<string, unknown>>(
  client: Meilisearch,
  query: MultiSearchQuery,
  conditions: Conditions,
  facets: readonly string[],
): Promise<Faceted<Row>> {
  const answers = await ask<Row>(client, facetedQueries(query, conditions, facets))
  const counts = allCounts(answers)
  if (Object.keys(counts['month'] ?? {}).length < MAX_FACET_VALUES) return { answers, counts }
  const more = await monthsByCentury<Row>(client, query, conditions)
  const month: Record<string, number> = {}
  for (const answer of more) Object.assign(month, answer.counts['month'])
  return { answers: [...answers, ...more], counts: { ...counts, month } }
}

/** The server drops the values that it has counted least, and has to count no more than 1,200 months of a century. */
async function monthsByCentury<Row extends Record<string, unknown>>(
  client: Meilisearch,
  query: MultiSearchQuery,
  conditions: Conditions,
): Promise<Answer<Row>[]> {
  const filter = Object.values(conditions)
  const [years] = await ask<Row>(client, [{ ...countingQuery(query), filter, facets: ['year'] }])
  const found = Object.keys(years?.counts['year'] ?? {}).map((year) => Math.floor(Number(year) / 100))
  // Of so many years some may have been dropped too.
  const centuries =
    found.length < MAX_FACET_VALUES ? new Set(found) : Array.from({ length: 100 }, (_, n) => n)
  const queries = [...centuries].map((century) => ({
    ...countingQuery(query),
    filter: [...filter, `year >= ${century * 100} AND year < ${century * 100 + 100}`],
    facets: ['month'],
  }))
  return await ask<Row>(client, queries)
}
