import type {
  ArticleFacets as ArticleCounts,
  FacetCount,
  QuoteFacets as QuoteCounts,
} from '@verbatim/core/search/types.ts'
import type { QuoteKind as Kind } from '@verbatim/core/quote/types.ts'
import { builder } from '../builder.ts'
import { MOST_ALTERNATIVES } from '../limits.ts'
import { listOf } from '../list-size.ts'
import { Speaker } from '../nouns.ts'
import { QuoteKind } from '../quote/quote-kind.ts'
import { speakerRows, type SpeakerRow } from './speaker-rows.ts'

const COUNT = 'How many hits have it, this facet’s own filter apart.'
const ROWS = `the largest first, equal ones by name, at most ${MOST_ALTERNATIVES} rows.`

const rows = listOf(MOST_ALTERNATIVES)

const SpeakerFacet = builder.objectRef<SpeakerRow>('SpeakerFacet').implement({
  description: 'A speaker among the hits.',
  fields: (t) => ({
    speaker: t.expose('speaker', { type: Speaker, description: 'Who it is.' }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
})

const SourceFacet = builder.objectRef<FacetCount<string>>('SourceFacet').implement({
  description: 'A source among the hits.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The source, to pass in `sources`.' }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
})

const KindFacet = builder.objectRef<FacetCount<Kind>>('KindFacet').implement({
  description: 'A kind of quote among the hits.',
  fields: (t) => ({
    value: t.expose('value', { type: QuoteKind, description: 'The kind, to pass in `kinds`.' }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
})

const YearFacet = builder.objectRef<FacetCount<number>>('YearFacet').implement({
  description: 'A year of publication among the hits.',
  fields: (t) => ({
    value: t.exposeInt('value', { description: 'The year in UTC, to pass in `years`.' }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
})

const SOURCES = {
  type: [SourceFacet] satisfies [typeof SourceFacet],
  extensions: rows,
  description: `Where it was published, ${ROWS}`,
}

const YEARS = {
  type: [YearFacet] satisfies [typeof YearFacet],
  extensions: rows,
  description: `When it was published, ${ROWS}`,
}

/** How the hits of a search over quotes are spread. */
export const QuoteFacets = builder.objectRef<QuoteCounts>('QuoteFacets').implement({
  description: 'How the hits are spread. Each facet is counted without its own filter.',
  fields: (t) => ({
    speakers: t.field({
      description: `Who is quoted, ${ROWS}`,
      type: [SpeakerFacet],
      extensions: rows,
      resolve: ({ speakerIds }, _, { loaders }) => speakerRows(speakerIds, loaders),
    }),
    sources: t.expose('sources', SOURCES),
    kinds: t.expose('kinds', {
      type: [KindFacet],
      extensions: rows,
      description: `Kinds of quotes, ${ROWS}`,
    }),
    years: t.expose('years', YEARS),
  }),
})

/** How the hits of a search over articles are spread. */
export const ArticleFacets = builder.objectRef<ArticleCounts>('ArticleFacets').implement({
  description: 'How the hits are spread. Each facet is counted without its own filter.',
  fields: (t) => ({
    sources: t.expose('sources', SOURCES),
    years: t.expose('years', YEARS),
  }),
})
