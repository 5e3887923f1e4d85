import { Meilisearch } from 'meilisearch'

/** Where the search server is. The key needs no more rights than the calls made with it. */
export type ConnectionOptions = {
  url: string
  key: string
  /** Put before the name of each index, so that several sets can share a server; `[A-Za-z0-9_-]` only. */
  prefix?: string
  /** Put behind it, to tell those that are being built from those that are searched. */
  suffix?: string
}

/** The three indexes' names on the server. */
export type IndexNames = { quotes: string; articles: string; speakers: string }

/** A client that gives up a request after so many milliseconds. */
export function connect(options: ConnectionOptions, timeoutMs: number): Meilisearch {
  return new Meilisearch({ host: options.url, apiKey: options.key, timeout: timeoutMs })
}

/** What the indexes are called under this prefix, and with this suffix. */
export function indexNames(prefix = '', suffix = ''): IndexNames {
  const name = (noun: string) => `${prefix}${noun}${suffix}`
  return { quotes: name('quotes'), articles: name('articles'), speakers: name('speakers') }
}
