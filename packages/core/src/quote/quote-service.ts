import type { ArticleRepository } from '../article/repository.ts'
import type { OutlineEntry } from '../article/types.ts'
import type { SearchGateway } from '../search/gateway.ts'
import { rootsOf } from '../speaker/group.ts'
import type { SpeakerRepository } from '../speaker/repository.ts'
import { EMPTY_PAGE } from '../paging.ts'
import { contextOf } from './context.ts'
import { pageOfOutline } from './outline-page.ts'
import { createQuoteEditing } from './quote-editing.ts'
import type { QuoteRepository } from './repository.ts'
import type { QuoteService } from './service.ts'
import type { Quote } from './types.ts'

// The index may still name a quote that is gone from the table; then another is drawn.
const DRAWS = 5

export function createQuoteService(
  quotes: QuoteRepository,
  articles: ArticleRepository,
  speakers: SpeakerRepository,
  search: Pick<SearchGateway, 'randomQuote'>,
): QuoteService {
  const byIds = async (ids: readonly string[]) => (await quotes.byIds(ids)).map(shown)

  return {
    byIds,
    byIdsWithDismissed: (ids) => quotes.byIds(ids),
    async list({ speakerId, ...filter }, page) {
      if (speakerId === undefined) return quotes.list(filter, page)
      const [root] = await rootsOf(speakers, [speakerId])
      return root ? quotes.saidBy([root.id, ...root.absorbed], filter, page) : EMPTY_PAGE
    },
    async ofArticle(article, kinds, page) {
      const total = article.outlineCounts.DIRECT + article.outlineCounts.PARTIAL
      const outline: OutlineEntry[] =
        total > article.outline.length ? await articles.outline(article) : article.outline
      const { edges, ...rest } = pageOfOutline(article.id, outline, kinds, page)
      const found = await byIds(edges.map(({ node }) => node))
      return {
        ...rest,
        edges: edges.flatMap((edge, index) => {
          const node = found[index]
          return node
            ? [
                {
                  node,
                  get cursor() {
                    return edge.cursor
                  },
                },
              ]
            : []
        }),
      }
    },
    async context(quote, characters) {
      const body = await articles.body(quote.articleId)
      return contextOf(body?.text ?? '', quote, characters)
    },
    async random({ speakerId, ...filter }) {
      const [root] = speakerId === undefined ? [] : await rootsOf(speakers, [speakerId])
      if (speakerId !== undefined && !root) return null
      // The index may not have followed a merge yet, so all who were merged are asked for.
      const speakerIds = root ? [root.id, ...root.absorbed] : undefined
      for (let draw = 0; draw < DRAWS; draw++) {
        const id = await search.randomQuote({ ...filter, ...(speakerIds && { speakerIds }) })
        const [quote = null] = id === null ? [] : await byIds([id])
        if (quote || id === null) return quote
      }
      return null
    },
    ...createQuoteEditing(articles, speakers),
  }
}

function shown(quote: Quote | null): Quote | null {
  return quote?.hidden === false ? quote : null
}
