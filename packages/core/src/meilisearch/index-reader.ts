import '../shared-with-start.ts'
import { SearchUnavailableError } from '../errors.ts'
import type { SearchGateway } from '../search/gateway.ts'
import { answerOf } from './availability.ts'
import { connect, indexNames } from './connection.ts'
import type { GatewayOptions } from './gateway.ts'
import { READ_TIMEOUT_MS } from './limits.ts'
import { CANNOT_SEARCH } from './messages.ts'
import { randomQuote } from './random-quote.ts'
import { searchArticles } from './search-articles.ts'
import { searchQuotes } from './search-quotes.ts'
import { suggest } from './suggest.ts'

// Loaded with the rest: in a file of its own it would part Meilisearch's client from both, into a third.
export { createIndexQuestion } from './ask-index.ts'

/** What the gateway loads: the client of Meilisearch, and all that is asked with it. */
export function createIndexReader(options: GatewayOptions): SearchGateway {
  const client = connect(options, options.timeoutMs ?? READ_TIMEOUT_MS)
  const names = indexNames(options.prefix)

  /** Callers learn that search is unavailable; why it is may name addresses and keys. */
  async function answered<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await answerOf(CANNOT_SEARCH, call)
    } catch (error) {
      if (error instanceof SearchUnavailableError) options.onUnavailable?.(error.cause)
      throw error
    }
  }

  return {
    searchQuotes: (request) => answered(() => searchQuotes(client, names.quotes, request)),
    searchArticles: (request) => answered(() => searchArticles(client, names.articles, request)),
    suggest: (prefix, limit) => answered(() => suggest(client, names, prefix, limit)),
    randomQuote: (filter) => answered(() => randomQuote(client, names.quotes, filter)),
  }
}
