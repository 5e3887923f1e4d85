import type { Meilisearch } from 'meilisearch'
import type { QuoteKind } from '../quote/types.ts'
import type {
  QuoteFacets,
  QuoteHit,
  QuoteSearchFilter,
  SearchRequest,
  SearchResult,
} from '../search/types.ts'
import type { AsSent } from './as-sent.ts'
import { askFaceted } from './ask-faceted.ts'
import { facetRows, monthRows } from './facets.ts'
import { quoteConditions } from './filter.ts'
import { highlightsOf, newMarks } from './highlights.ts'
import type { HighlightedFields } from './highlights.ts'
import { rankOf, SORT_ATTRIBUTES, type SortableRow } from './rank.ts'
import { searchParameters } from './search-parameters.ts'
import { sourceOfKey } from './source-key.ts'
import { totalsOf } from './totals.ts'

const FACETS = {
  speakerIds: 'speakerId',
  sources: 'sourceKey',
  kinds: 'kind',
  years: 'year',
  months: 'month',
}
const HIGHLIGHTED: HighlightedFields = [
  ['text', 'TEXT'],
  ['speakerName', 'SPEAKER'],
  ['speakerAliases', 'ALIAS'],
  ['headline', 'HEADLINE'],
  ['source', 'SOURCE'],
]
const KINDS: readonly QuoteKind[] = ['DIRECT', 'PARTIAL']

type QuoteRow = SortableRow & AsSent & { speakerId: string | null }

/** Quotes that match, with their facets. */
export async function searchQuotes(
  client: Meilisearch,
  index: string,
  request: SearchRequest<QuoteSearchFilter>,
): Promise<SearchResult<QuoteHit, QuoteFacets>> {
  const marks = newMarks()
  const query = searchParameters(index, request, ['speakerId', ...SORT_ATTRIBUTES], HIGHLIGHTED, marks)
  const conditions = quoteConditions(request.filter)
  const facets = request.facets.map((facet) => FACETS[facet])
  const { answers, counts } = await askFaceted<QuoteRow>(client, query, conditions, facets)
  return {
    hits: (answers[0]?.found ?? []).map(({ row, score, marked }) => ({
      quoteId: row.id,
      speakerId: row.speakerId,
      score,
      rank: rankOf(request.sort, score, row),
      highlights: highlightsOf(marked, HIGHLIGHTED, marks, row.asSent),
    })),
    ...totalsOf(answers),
    facets: {
      speakerIds: facetRows(counts['speakerId'], String),
      sources: facetRows(counts['sourceKey'], sourceOfKey),
      kinds: facetRows(counts['kind'], (value) => KINDS.find((kind) => kind === value) ?? null),
      years: facetRows(counts['year'], Number),
      months: monthRows(counts['month']),
    },
  }
}
