import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createIndexWriter } from '@verbatim/core/meilisearch/writer.ts'
import { startQueueServer } from '@verbatim/local/lambda/queue-server.ts'
import { openQueue } from '@verbatim/local/lambda/queue.ts'
import type { Queue } from '@verbatim/local/lambda/queue.ts'
import { createClosing } from '@verbatim/local/stack/closing.ts'
import { startDatabase } from '@verbatim/local/stack/database.ts'
import { bundleHandlers } from '@verbatim/local/stack/handlers.ts'
import { deleteIndexes } from '@verbatim/local/stack/search.ts'
import { editorKey, searchMasterKey, sharedBundles } from '@verbatim/local/stack/settings.ts'
import type { PartMessage, PartSettings } from './part-settings.ts'
import { startPart } from './parts.ts'
import type { Part } from './parts.ts'
import type { Role } from './roles.ts'
import { startSearchProxy } from './search-proxy.ts'
import type { Interceptor, SearchProxy } from './search-proxy.ts'
import { startDatabaseProgram, startEngineProgram } from './stores.ts'
import type { Store } from './stores.ts'

/** The whole stack in processes that can be killed, with a proxy between each function and the search engine. */
export type ChaosStack = {
  api: { url: string; key: string }
  parts: Record<Role, Part>
  proxies: Record<Role, SearchProxy>
  database: Store
  tableName: string
  streamArn: string
  engine: { url: string; key: string; prefix: string }
  deadLetters: Queue
  /** Where every process has written what it had to say. */
  folder: string
  /** Ends everything; `keep` leaves the folder for a person to look into. */
  close(keep: boolean): Promise<void>
}

/** What a stack is started with; the addresses of a database and an engine are for ones that run elsewhere. */
export type ChaosStackOptions = {
  shardRecords: number
  dynamoEndpoint: string | undefined
  meilisearch: { url: string; key: string } | undefined
  intercept: Interceptor
  told: (message: PartMessage, role: Role) => void
}

/** Starts every process. What was started is closed again when one fails. */
export async function startChaosStack(options: ChaosStackOptions): Promise<ChaosStack> {
  const closing = createClosing()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-chaos-'))
  try {
    return { ...(await start(options, folder, closing)), folder, close: (keep) => end(keep) }
  } catch (error) {
    await closing.close()
    throw error
  }
  async function end(keep: boolean): Promise<void> {
    await closing.close()
    if (!keep) await rm(folder, { recursive: true, force: true })
  }
}

async function start(options: ChaosStackOptions, folder: string, closing: ReturnType<typeof createClosing>) {
  const run = randomBytes(4).toString('hex')
  const { dynamoEndpoint, meilisearch, shardRecords } = options
  const key = meilisearch?.key ?? searchMasterKey
  const [database, engine, bundles] = await Promise.all([
    startDatabaseProgram(dynamoEndpoint, folder, shardRecords).then(closing.closes),
    startEngineProgram(meilisearch?.url, folder, key).then(closing.closes),
    bundleHandlers(sharedBundles),
  ])
  const search = { url: engine.url, key, prefix: `${run}-` }
  const { table, access } = closing.closes(
    await startDatabase({
      folder: undefined,
      endpoint: database.url,
      tableName: `verbatim-${run}`,
      accessTableName: `verbatim-access-${run}`,
      onRequest: () => undefined,
      dropTable: dynamoEndpoint !== undefined,
    }),
  )
  if (meilisearch) closing.add(() => deleteIndexes(search, search.prefix))
  await createIndexWriter(search).applySettings()
  const deadLetters = openQueue(path.join(folder, 'dead-letters'))
  const queues = closing.closes(await startQueueServer(deadLetters))

  const through = async (role: Role) => {
    const proxy = closing.closes(await startSearchProxy(engine.url, role, options.intercept))
    const settings: PartSettings = {
      role,
      bundles,
      links: {
        App: { name: 'verbatim', stage: 'local' },
        Table: { name: table.name },
        Access: { name: access.name, pepper: run },
        Search: { ...search, url: proxy.url },
        DeadLetters: { url: queues.queueUrl },
        EditorKey: { value: editorKey },
      },
      environment: {
        AWS_ENDPOINT_URL_DYNAMODB: database.url,
        AWS_ENDPOINT_URL_DYNAMODB_STREAMS: database.url,
        AWS_ENDPOINT_URL_SQS: queues.endpoint,
        API_PROFILE: 'open',
      },
      databaseEndpoint: database.url,
      streamArn: table.streamArn,
      checkpoints: path.join(folder, 'checkpoints.json'),
      deadLetters: path.join(folder, 'dead-letters'),
      port: 0,
    }
    const part = closing.closes(await startPart(settings, folder, options.told))
    return { part, proxy }
  }
  const [api, indexer, maintenance] = await Promise.all([
    through('api'),
    through('indexer'),
    through('maintenance'),
  ])
  return {
    api: { url: `${api.part.url}/graphql`, key: editorKey },
    parts: { api: api.part, indexer: indexer.part, maintenance: maintenance.part },
    proxies: { api: api.proxy, indexer: indexer.proxy, maintenance: maintenance.proxy },
    database,
    tableName: table.name,
    streamArn: table.streamArn,
    engine: search,
    deadLetters,
  }
}
