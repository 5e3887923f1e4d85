import { articleIdOf, quoteIdOf, speakerIdOf } from '../../../packages/core/src/ids.ts'
import type { IndexChanges } from '../../../packages/core/src/search/gateway.ts'
import type {
  ArticleDocument,
  QuoteDocument,
  QuoteSearchFilter,
  SearchRequest,
  SpeakerDocument,
} from '../../../packages/core/src/search/types.ts'

/** A quote document; its id comes from `name`, which the test knows it by. */
export function quote(name: string, fields: Partial<QuoteDocument> = {}): QuoteDocument {
  return {
    id: quoteId(name),
    version: 1,
    text: `${name} was said aloud`,
    speakerId: null,
    speakerName: null,
    speakerAliases: [],
    articleId: articleIdOf('builders'),
    headline: 'Ferry timetable redrawn',
    source: 'Fjord Courier',
    kind: 'DIRECT',
    publishedAt: '2026-03-01T10:00:00.000Z',
    wordCount: 4,
    ...fields,
  }
}

/** The id of the quote that `quote(name)` makes. */
export function quoteId(name: string): string {
  return quoteIdOf(articleIdOf('builders'), name, 0)
}

/** An article document; its id comes from `name`. */
export function article(name: string, fields: Partial<ArticleDocument> = {}): ArticleDocument {
  return {
    id: articleIdOf(name),
    version: 1,
    headline: name,
    body: 'The council met on Tuesday.',
    byline: null,
    source: 'Fjord Courier',
    publishedAt: '2026-03-01T10:00:00.000Z',
    speakerIds: [],
    speakerNames: [],
    ...fields,
  }
}

/** A speaker document; its id comes from its name. */
export function speaker(name: string, fields: Partial<SpeakerDocument> = {}): SpeakerDocument {
  return { id: speakerIdOf(name), version: 1, name, aliases: [], description: null, quoteCount: 1, ...fields }
}

/** Changes that hold only what is given. */
export function changes(given: { [Noun in keyof IndexChanges]?: Partial<IndexChanges[Noun]> }): IndexChanges {
  return {
    quotes: { put: [], remove: [], ...given.quotes },
    articles: { put: [], remove: [], ...given.articles },
    speakers: { put: [], remove: [], ...given.speakers },
  }
}

/** A request for the first hundred hits, with everything that can be counted. */
export function request<Filter = QuoteSearchFilter>(
  query: string,
  filter: Filter,
  fields: Partial<SearchRequest<Filter>> = {},
): SearchRequest<Filter> {
  return {
    query,
    filter,
    sort: 'RELEVANCE',
    matching: 'LAST',
    offset: 0,
    limit: 100,
    facets: ['speakerIds', 'sources', 'kinds', 'years', 'months'],
    highlights: true,
    ...fields,
  }
}
