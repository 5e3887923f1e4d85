import { startSearchEngine } from '../search-engine/server.ts'
import { errorText } from '../lambda/errors.ts'
import type { DataFolder } from './data-folder.ts'
import { findProgram, startMeilisearch } from './meilisearch-program.ts'
import { searchMasterKey } from './settings.ts'
import { StartError } from './start-error.ts'

/** A search engine that answers. */
export interface Search {
  url: string
  key: string
  /** Said to the person who started it: what kind of engine this is. */
  what: string
  close(): Promise<void>
}

/** A Meilisearch that somebody else runs. */
export interface ExternalSearch {
  url: string
  key: string
}

/**
 * Takes the Meilisearch that was given, else starts a `meilisearch` program when one is on the PATH and there is
 * a folder to keep its data in, else the embedded engine. Rejects with StartError when it does not answer.
 */
export async function startSearch(data: DataFolder, external: ExternalSearch | undefined): Promise<Search> {
  if (external) {
    await checkHealth(external.url)
    return { ...external, what: `Meilisearch at ${external.url}`, close: () => Promise.resolve() }
  }
  // A stack that lives in memory stays with the embedded engine: it starts in milliseconds.
  const program = data.search ? await findProgram('meilisearch') : undefined
  if (program) return startMeilisearch(program, data.meilisearch, searchMasterKey)
  const engine = await startSearchEngine({
    ...(data.search && { path: data.search }),
    port: 0,
    masterKey: searchMasterKey,
  })
  return { ...engine, key: searchMasterKey, what: 'embedded search engine' }
}

/** Removes the indexes of a stack that was to leave nothing behind. */
export async function deleteIndexes({ url, key }: ExternalSearch, prefix: string): Promise<void> {
  const headers = { authorization: `Bearer ${key}` }
  const response = await fetch(`${url}/indexes?limit=1000`, { headers })
  const { results = [] }: { results?: { uid: string }[] } = Object(await response.json())
  for (const { uid } of results.filter((index) => index.uid.startsWith(prefix))) {
    await fetch(`${url}/indexes/${uid}`, { method: 'DELETE', headers })
  }
}

async function checkHealth(url: string): Promise<void> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5000) })
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
  } catch (error) {
    throw new StartError(`Meilisearch at ${url} does not answer (MEILI_URL): ${errorText(error)}`, {
      cause: error,
    })
  }
}
