import type { SearchPage } from '@verbatim/core/search/service.ts'
import { histogramOf } from '@verbatim/core/search/histogram.ts'
import type { ArticleFacets, Highlight as HighlightValue } from '@verbatim/core/search/types.ts'
import { builder, type TypeOf } from '../builder.ts'
import { listOf } from '../list-size.ts'
import { connectionType, edgeType, type Connection, type Edge } from '../paging/connection.ts'
import { Highlight } from './highlight.ts'
import { HistogramBar, HistogramInterval } from './histogram.ts'

/** A node that was found, with how well it matches and where. */
export type HitEdge<Node> = Edge<Node> & { score: number; highlights: HighlightValue[] }

/** A page of what was found. */
export type HitConnection<Node, Facets> = Connection<HitEdge<Node>> &
  Omit<SearchPage<unknown, Facets>, 'edges'>

/** The edge type of a search: `score` and `highlights` beside the node. */
export function hitEdgeType<Node extends object>(
  name: string,
  node: TypeOf<Node>,
  description: string,
): TypeOf<HitEdge<Node>> {
  const type = edgeType<HitEdge<Node>>(name, node, description)
  const shape: TypeOf<HitEdge<object>> = type
  builder.objectFields(shape, (t) => ({
    score: t.exposeFloat('score', { description: 'How well it matches, 0 to 1.' }),
    highlights: t.expose('highlights', {
      type: [Highlight],
      extensions: listOf(5),
      description: 'Where the query matches, field by field.',
    }),
  }))
  return type
}

/** The connection type of a search: counts, time and facets beside the page. */
export function hitConnectionType<Node extends object, Facets extends Pick<ArticleFacets, 'months'>>(
  name: string,
  node: TypeOf<Node>,
  edge: TypeOf<HitEdge<Node>>,
  facets: TypeOf<Facets>,
  description: string,
): TypeOf<HitConnection<Node, Facets>> {
  const type = connectionType<HitConnection<Node, Facets>>(name, node, edge, description)
  const shape: TypeOf<HitConnection<object, Pick<ArticleFacets, 'months'>>> = type
  const facetsType: TypeOf<object> = facets
  builder.objectFields(shape, (t) => ({
    totalCount: t.exposeInt('totalCount', { description: 'How many match in all.' }),
    totalCountIsExact: t.exposeBoolean('totalCountIsExact', {
      description: 'False where the engine stopped counting, so that there are at least `totalCount`.',
    }),
    tookMs: t.exposeInt('tookMs', { description: 'How long the engine searched, in milliseconds.' }),
    facets: t.field({
      description: 'How everything that matches is spread.',
      type: facetsType,
      resolve: (page) => page.facets,
    }),
    histogram: t.field({
      description:
        'When the hits were published, in order of time; all filters hold, and a time without a hit has no bar.',
      type: [HistogramBar],
      extensions: listOf(100),
      args: {
        by: t.arg({ type: HistogramInterval, defaultValue: 'YEAR', description: 'How wide the bars are.' }),
      },
      resolve: ({ facets: { months } }, { by }) => histogramOf(months, by ?? 'YEAR'),
    }),
  }))
  return type
}
