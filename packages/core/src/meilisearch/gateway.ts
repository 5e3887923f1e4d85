import type { SearchGateway } from '../search/gateway.ts'
import { answerOf } from './availability.ts'
import { connect, indexNames } from './connection.ts'
import type { ConnectionOptions } from './connection.ts'
import { READ_TIMEOUT_MS } from './limits.ts'
import { CANNOT_SEARCH } from './messages.ts'
import { randomQuote } from './random-quote.ts'
import { searchArticles } from './search-articles.ts'
import { searchQuotes } from './search-quotes.ts'
import { suggest } from './suggest.ts'

/** Reads the three indexes; a search key is enough. Each request is given up after `timeoutMs` (five seconds). */
export function createSearchGateway(options: ConnectionOptions & { timeoutMs?: number }): SearchGateway {
  const client = connect(options, options.timeoutMs ?? READ_TIMEOUT_MS)
  const names = indexNames(options.prefix)
  return {
    searchQuotes: (request) => answerOf(CANNOT_SEARCH, () => searchQuotes(client, names.quotes, request)),
    searchArticles: (request) =>
      answerOf(CANNOT_SEARCH, () => searchArticles(client, names.articles, request)),
    suggest: (prefix, limit) => answerOf(CANNOT_SEARCH, () => suggest(client, names, prefix, limit)),
    randomQuote: (filter) => answerOf(CANNOT_SEARCH, () => randomQuote(client, names.quotes, filter)),
  }
}
