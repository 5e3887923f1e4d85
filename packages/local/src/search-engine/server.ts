import type { AddressInfo } from 'node:net'

import { newEngine } from './engine.ts'
import { createEngineServer } from './http/server.ts'
import { loadEngine } from './load.ts'
import { memoryStore, openStore } from './store/store.ts'
import { settle, wake } from './tasks/queue.ts'

/** How to start an engine. */
export interface SearchEngineOptions {
  /** The folder that keeps the data; without one nothing outlives the engine. */
  path?: string
  /** 0 takes any free port. */
  port: number
  /** Without one everybody may do everything. */
  masterKey?: string
  host?: string
}

/** An engine that answers. */
export interface SearchEngine {
  url: string
  /** Ends the task at work, then the server. Tasks that wait go on at the next start. */
  close(): Promise<void>
}

/** Starts an engine that speaks Meilisearch's HTTP API. Rejects when its port or its folder is taken. */
export async function startSearchEngine(options: SearchEngineOptions): Promise<SearchEngine> {
  const { path, port, masterKey = null, host = '127.0.0.1' } = options
  const store = path === undefined ? memoryStore() : await openStore(path)
  const engine = newEngine(store, masterKey)
  const server = createEngineServer(engine)
  try {
    await loadEngine(engine)
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
  } catch (error) {
    await store.close()
    throw portTaken(error)
      ? new Error(`Port ${port} is taken: choose another one, or end what uses it.`, { cause: error })
      : error
  }
  wake(engine)

  async function close(): Promise<void> {
    engine.isClosing = true
    await settle(engine)
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
    await store.close()
  }

  return { url: `http://${host}:${portOf(server.address())}`, close }
}

const portTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

const portOf = (address: AddressInfo | string | null): number =>
  address === null || typeof address === 'string' ? 0 : address.port
