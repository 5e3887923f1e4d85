import path from 'node:path'
import { endProgram, startProgram } from './child-process.ts'
import type { Running } from './child-process.ts'

/** A database or a search engine, the run's own or one that was given. */
export type Store = {
  url: string
  /** Kills it with SIGKILL and starts it again at the same address; null for one that is not the run's own. */
  crash: (() => Promise<void>) | null
  close(): Promise<void>
}

const DATABASE = '../../../local/src/dynamodb.ts'
const SEARCH = '../../../local/src/search.ts'

/** Starts the embedded database, whose stream's shards split after so many records, or takes the given one. */
export function startDatabaseProgram(
  given: string | undefined,
  folder: string,
  shardRecords: number,
): Promise<Store> {
  const args = ['--path', path.join(folder, 'dynamodb'), '--shard-records', String(shardRecords)]
  return given ? foreign(given) : own(DATABASE, args, path.join(folder, 'dynamodb.log'))
}

/** Starts the embedded search engine, or takes the given Meilisearch. */
export function startEngineProgram(
  given: string | undefined,
  folder: string,
  masterKey: string,
): Promise<Store> {
  const args = ['--db', path.join(folder, 'search'), '--master-key', masterKey]
  return given ? foreign(given.replace(/\/+$/, '')) : own(SEARCH, args, path.join(folder, 'search.log'))
}

function foreign(url: string): Promise<Store> {
  return Promise.resolve({ url, crash: null, close: () => Promise.resolve() })
}

async function own(program: string, args: string[], log: string): Promise<Store> {
  const start = async (port: string): Promise<{ running: Running; url: string }> => {
    const running = startProgram(program, ['--port', port, ...args], log, false)
    const url = /http:\/\/[\w.:]+/.exec(await running.firstLine)?.[0]
    if (url === undefined) throw new Error(`${program} does not say where it answers; see ${log}`)
    return { running, url }
  }
  let { running, url } = await start('0')
  return {
    url,
    async crash() {
      await endProgram(running, 'SIGKILL')
      ;({ running, url } = await start(new URL(url).port))
    },
    close: () => endProgram(running, 'SIGTERM'),
  }
}
