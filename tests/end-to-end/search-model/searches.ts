import * as fc from 'fast-check'
import { HOSTILE_NAMES, MOMENTS, WORDS } from './newsroom.ts'
import type { Filter, Matching, Search, Sort } from './model.ts'
import type { Newsroom } from './open-newsroom.ts'

const SORTS: Sort[] = ['RELEVANCE', 'NEWEST', 'OLDEST', 'LONGEST', 'SHORTEST']
const MATCHING: Matching[] = ['LAST', 'ALL', 'FREQUENCY']

const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(value, { maxLength: 4 })

const moments = fc.oneof(
  fc.constantFrom(...MOMENTS),
  fc.constantFrom('0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2026-03-01T01:00:00+01:00'),
)
const lengths = fc.oneof(fc.integer({ min: 4, max: 34 }), fc.constantFrom(-1, 0, 2147483647, -2147483648))
const sources = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_NAMES, 'The Plain Courier') },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...HOSTILE_NAMES)
      .chain((name) =>
        fc.constantFrom(
          `${name} `,
          name.toUpperCase(),
          name.normalize('NFD'),
          `${name}${'x'.repeat(200)}`,
          '\ud83d',
          '',
        ),
      ),
  },
)
const years = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MOMENTS.map((time) => new Date(time).getUTCFullYear())) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 99, 2147483647, -2147483648) },
)

/** Any part of the filter, in any combination. */
function filters({ quotes, merged }: Newsroom): fc.Arbitrary<Filter> {
  const ids = quotes.flatMap(({ speaker }) => speaker?.id ?? [])
  const speakers = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constantFrom(...merged.keys(), 'spk_0000000000000000') },
  )
  return fc.record(
    {
      speakerIds: some(speakers),
      sources: some(sources),
      kinds: some(fc.constantFrom('DIRECT', 'PARTIAL')),
      years: some(years),
      articleId: fc.constantFrom(...quotes.map(({ article }) => article.id), 'art_0000000000000000'),
      publishedFrom: moments,
      publishedBefore: moments,
      minWords: lengths,
      maxWords: lengths,
    },
    { requiredKeys: [] },
  )
}

const queries = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...WORDS, 'nowherefound'), fc.boolean()), {
        minLength: 1,
        maxLength: 3,
        selector: ([word]) => word,
      })
      .map((terms) => terms.map(([word, not], n) => (not && n > 0 ? `-${word}` : word)).join(' ')),
  },
)

/** Searches of the newsroom; of articles, their filter has no field of a quote. */
export function searches(newsroom: Newsroom, noun: 'quotes' | 'articles'): fc.Arbitrary<Search> {
  const own = filters(newsroom).map((filter) => {
    if (noun === 'quotes') return filter
    const { kinds: _, articleId: __, minWords: ___, maxWords: ____, ...rest } = filter
    return rest
  })
  return fc.record({
    query: queries,
    filter: own,
    sort: fc.constantFrom(...SORTS),
    matching: fc.constantFrom(...MATCHING),
  })
}
