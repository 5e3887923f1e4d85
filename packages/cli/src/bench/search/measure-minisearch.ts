import MiniSearch from 'minisearch'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import type { MadeQuote } from './documents.ts'
import { MADE_SETTINGS } from './documents.ts'
import type { Figures } from './measure-server.ts'
import { latency } from './measure-server.ts'
import type { MadeSearch, SearchKind } from './queries.ts'

/** The same documents and searches in MiniSearch: in this process, without HTTP, and without what it lacks. */
export function measureMiniSearch(quotes: readonly MadeQuote[], kinds: readonly SearchKind[]): Figures {
  const before = heapInUse()
  const began = performance.now()
  const mini = new MiniSearch<MadeQuote>({
    fields: MADE_SETTINGS.searchableAttributes,
    storeFields: Object.keys(quotes[0] ?? {}),
  })
  mini.addAll(quotes)
  const indexing = (performance.now() - began) / 1000
  const now = heapInUse() - before
  const byId = new Map(quotes.map((quote) => [quote.id, quote]))
  const times = kinds.map(({ searches }) => searches.flatMap((search) => timeOf(mini, search, byId)))
  return {
    name: 'MiniSearch, in process',
    indexing,
    memory: { now, most: now },
    restart: null,
    meanwhile: null,
    kinds: kinds.map(({ name }, i) => {
      const own = times[i] ?? []
      return own.length === 0 ? null : latency(name, own)
    }),
    all: latency('all', times.flat()),
    busy: null,
  }
}

function timeOf(
  index: MiniSearch<MadeQuote>,
  { mini }: MadeSearch,
  byId: ReadonlyMap<string, MadeQuote>,
): number[] {
  if (mini === null) return []
  const { text, prefix, fuzzy, keep } = mini
  const began = performance.now()
  const filter = ({ id }: { id: unknown }): boolean => {
    const quote = byId.get(String(id))
    return quote !== undefined && (keep === undefined || keep(quote))
  }
  const options = { prefix, fuzzy: fuzzy ? 0.2 : (false as const), ...(keep === undefined ? {} : { filter }) }
  // As over HTTP, the page is part of the work.
  JSON.stringify(index.search(text, options).slice(0, 20))
  return [performance.now() - began]
}

/** The bytes that are in use once everything unused is gone. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
