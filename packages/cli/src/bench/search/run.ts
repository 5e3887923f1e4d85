import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { makeQuote, makeVocabulary } from './documents.ts'
import { measureMiniSearch } from './measure-minisearch.ts'
import type { Figures } from './measure-server.ts'
import { measureServer } from './measure-server.ts'
import { printFigures } from './print.ts'
import { makeSearches } from './queries.ts'
import { realServer, startEmbedded } from './server.ts'
import type { BenchServer } from './server.ts'

const SEARCHES_OF_A_KIND = 40

/** Prints the figures of the embedded engine, of MiniSearch and of the server at `MEILI_URL`, for so many documents. */
export async function benchSearch(counts: readonly number[]): Promise<void> {
  const vocabulary = makeVocabulary()
  for (const count of counts) {
    const quotes = Array.from({ length: count }, (_, i) => makeQuote(vocabulary, i))
    const kinds = makeSearches(quotes, SEARCHES_OF_A_KIND)
    const measure = async (server: BenchServer): Promise<Figures> => {
      try {
        return await measureServer(server, quotes, kinds)
      } finally {
        await server.stop()
      }
    }
    const folder = await mkdtemp(join(tmpdir(), 'bench-search-'))
    const figures: Figures[] = []
    try {
      figures.push(await measure(await startEmbedded(folder)))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
    const url = process.env['MEILI_URL']
    if (url !== undefined) figures.push(await measure(realServer(url, process.env['MEILI_MASTER_KEY'] ?? '')))
    figures.push(measureMiniSearch(quotes, kinds))
    printFigures(count, figures)
  }
}
