import type { Meilisearch } from 'meilisearch'
import type {
  ArticleFacets,
  ArticleHit,
  ArticleSearchFilter,
  Facet,
  Highlight,
  SearchRequest,
  SearchResult,
} from '../search/types.ts'
import type { AsSent } from './as-sent.ts'
import { askFaceted } from './ask-faceted.ts'
import { facetRows, monthRows } from './facets.ts'
import { articleConditions } from './filter.ts'
import { highlightsOf, newMarks } from './highlights.ts'
import type { HighlightedFields } from './highlights.ts'
import { MAX_HIGHLIGHTED_BODY } from './limits.ts'
import { rankOf, SORT_ATTRIBUTES, type SortableRow } from './rank.ts'
import { searchParameters } from './search-parameters.ts'
import { sourceOfKey } from './source-key.ts'
import { totalsOf } from './totals.ts'

const FACETS = new Map<Facet, string>([
  ['sources', 'sourceKey'],
  ['years', 'year'],
  ['months', 'month'],
])
const HIGHLIGHTED: HighlightedFields = [
  ['headline', 'HEADLINE'],
  ['speakerNames', 'SPEAKER'],
  ['source', 'SOURCE'],
  ['body', 'BODY'],
  ['byline', 'BYLINE'],
]

/** Articles that match, with their facets. */
export async function searchArticles(
  client: Meilisearch,
  index: string,
  request: SearchRequest<ArticleSearchFilter>,
): Promise<SearchResult<ArticleHit, ArticleFacets>> {
  const marks = newMarks()
  const query = searchParameters(index, request, [...SORT_ATTRIBUTES], HIGHLIGHTED, marks)
  const conditions = articleConditions(request.filter)
  const facets = request.facets.flatMap((facet) => FACETS.get(facet) ?? [])
  const { answers, counts } = await askFaceted<SortableRow & AsSent>(client, query, conditions, facets)
  const hits = (answers[0]?.found ?? []).map(({ row, score, marked }) => ({
    articleId: row.id,
    score,
    rank: rankOf(request.sort, score, row),
    highlights: highlightsOf(marked, HIGHLIGHTED, marks, row.asSent),
  }))
  return {
    hits: withinBudget(hits),
    ...totalsOf(answers),
    facets: {
      sources: facetRows(counts['sourceKey'], sourceOfKey),
      years: facetRows(counts['year'], Number),
      months: monthRows(counts['month']),
    },
  }
}

/** Leaves out the bodies from the first that would make the page too large for an answer. */
function withinBudget(hits: ArticleHit[]): ArticleHit[] {
  let left = MAX_HIGHLIGHTED_BODY
  const fits = (highlight: Highlight): boolean => {
    if (highlight.field !== 'BODY') return true
    left -= highlight.fragments.reduce((length, fragment) => length + fragment.text.length, 0)
    return left >= 0
  }
  return hits.map((hit) => ({ ...hit, highlights: hit.highlights.filter(fits) }))
}
