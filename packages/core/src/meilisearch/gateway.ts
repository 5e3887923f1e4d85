import { once } from '../once.ts'
import type { SearchGateway } from '../search/gateway.ts'
import type { ConnectionOptions } from './connection.ts'

/** How long to wait for an answer, five seconds when not given, and who is told why there was none. */
export type GatewayOptions = ConnectionOptions & {
  timeoutMs?: number
  onUnavailable?: (reason: unknown) => void
}

/** Reads the three indexes; a search key is enough. It is loaded by the first search, for most requests make none. */
export function createSearchGateway(options: GatewayOptions): SearchGateway {
  const loaded = once(async () => (await import('./index-reader.ts')).createIndexReader(options))
  return {
    searchQuotes: async (request) => (await loaded()).searchQuotes(request),
    searchArticles: async (request) => (await loaded()).searchArticles(request),
    suggest: async (prefix, limit) => (await loaded()).suggest(prefix, limit),
    randomQuote: async (filter) => (await loaded()).randomQuote(filter),
  }
}
