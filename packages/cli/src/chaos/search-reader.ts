import { setTimeout as pause } from 'node:timers/promises'
import { askApi } from './ask-api.ts'
import { SEARCHES } from './operations.ts'
import type { Random } from './random.ts'
import { SUBJECTS } from './words.ts'

/** How searches went: with data, with `SEARCH_UNAVAILABLE`, or in a way that no search may. */
export type Searches = {
  answered: number
  unavailable: number
  /** Those that failed while there was no database to read the hits from. */
  withoutDatabase: number
  wrong: string[]
}

/** A reader who searches all along. */
export type SearchReader = {
  searches: Searches
  /** Told when the database goes, and when it has come back. */
  databaseIsUp: (isUp: boolean) => void
  stop(): Promise<void>
}

const EVERY_MS = 80

/** Starts asking the API, one search after another; every answer but data and `SEARCH_UNAVAILABLE` is wrong. */
export function startSearchReader(api: { url: string; key: string }, random: Random): SearchReader {
  const searches: Searches = { answered: 0, unavailable: 0, withoutDatabase: 0, wrong: [] }
  let upSince: number | null = 0
  const stop = new AbortController()
  const read = async () => {
    while (!stop.signal.aborted) {
      const query = random.pick(SEARCHES)
      const asked = Date.now()
      const wrong = await ask(query)
      if (wrong !== null && (upSince === null || upSince > asked)) searches.withoutDatabase++
      else if (wrong !== null) searches.wrong.push(`${new Date().toISOString()} ${query.trim()}: ${wrong}`)
      await pause(EVERY_MS)
    }
  }
  const ask = async (query: string): Promise<string | null> => {
    try {
      const { data, errors = [] } = await askApi(api, query, { words: random.pick(SUBJECTS) })
      const codes = errors.map(({ extensions }) => extensions?.code)
      if (errors.length === 0 && data) searches.answered++
      else if (errors.length > 0 && codes.every((code) => code === 'SEARCH_UNAVAILABLE'))
        searches.unavailable++
      else return JSON.stringify(errors)
      return null
    } catch (error) {
      return String(error)
    }
  }
  const reading = read()
  return {
    searches,
    databaseIsUp: (isUp) => {
      upSince = isUp ? Date.now() : null
    },
    async stop() {
      stop.abort()
      await reading
    },
  }
}
