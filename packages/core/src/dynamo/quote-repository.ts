import { articleIdOfQuote } from '../ids.ts'
import { listTag } from '../paging-cursor.ts'
import type { PageRequest } from '../paging.ts'
import type { QuoteRepository } from '../quote/repository.ts'
import type { QuoteFilter } from '../quote/service.ts'
import type { Quote } from '../quote/types.ts'
import { monthRange, timeRange } from './article-repository.ts'
import type { Buckets } from './buckets.ts'
import type { Table } from './client.ts'
import type { ItemReader } from './item-reader.ts'
import { pageOfRows } from './page-of-rows.ts'
import { bucketedRows, mergedRows } from './row-source.ts'
import type { RowSource } from './row-source.ts'
import { articleKey, monthOf, quoteKey, tokenOf, visibleQuote } from './stored-article.ts'

type Filter = Omit<QuoteFilter, 'speakerId'>

/** Quotes in DynamoDB. Each is read with its article's item, whose token says what of it is visible. */
export function createQuoteRepository(table: Table, read: ItemReader, buckets: Buckets): QuoteRepository {
  async function byIds(ids: readonly string[]): Promise<(Quote | null)[]> {
    const articleIds = [...new Set(ids.map(articleIdOfQuote))]
    const [items, articles] = await Promise.all([
      Promise.all(ids.map((id) => read(quoteKey(id)))),
      Promise.all(articleIds.map((id) => read(articleKey(id)))),
    ])
    const tokens = new Map(articleIds.map((id, at) => [id, tokenOf(articles[at] ?? null)]))
    return ids.map((id, at) => visibleQuote(items[at] ?? null, tokens.get(articleIdOfQuote(id))))
  }

  function listed(name: string, filter: object, rows: RowSource, passes: (quote: Quote) => boolean) {
    return (page: PageRequest) =>
      pageOfRows<Quote>(
        {
          tag: listTag(name, filter),
          rows,
          descending: true,
          async read(found) {
            const quotes = await byIds(found.map(({ key }) => key.sk.slice('quote#'.length)))
            return quotes.map((quote) => (quote && !quote.hidden && passes(quote) ? quote : null))
          },
        },
        page,
      )
  }

  return {
    byIds,
    list(filter, page) {
      const range = timeRange(filter)
      const rows = bucketedRows(
        table,
        range,
        () => buckets.within('quotes', monthRange(range)),
        (month) => ({ index: 'gsi1', pk: `quotes#${month}` }),
        monthOf,
      )
      return listed('quotes', filter, rows, ofKinds(filter))(page)
    },
    saidBy(speakerIds, filter, page) {
      const partitions = speakerIds.map((id) => ({ index: 'gsi2' as const, pk: `said#${id}` }))
      const rows = mergedRows(table, partitions, timeRange(filter))
      const known = new Set<string | null>(speakerIds)
      const isOfKind = ofKinds(filter)
      // An index may lag behind the quote's own item.
      const passes = (quote: Quote) => known.has(quote.attribution.speakerId) && isOfKind(quote)
      return listed('saidBy', { speakerId: speakerIds[0], ...filter }, rows, passes)(page)
    },
  }
}

function ofKinds({ kinds }: Filter): (quote: Quote) => boolean {
  return ({ kind }) => !kinds || kinds.includes(kind)
}
